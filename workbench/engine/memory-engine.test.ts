import { describeEngine, runContract } from "./contract";
import { MemoryEngine } from "./memory-engine";
import type { ContractSubject } from "./contract";

function makeSubject(): ContractSubject {
  const engine = new MemoryEngine();
  return {
    engine,
    typeInto: (sheet, row, column, value) => engine.asUser(() => engine.write(sheet, row, column, [[{ value }]])),
    setEditing: (isEditing) => engine.setEditing(isEditing),
    settled: () => Promise.resolve(),
    dispose: () => undefined,
  };
}

describeEngine("the in-memory engine", makeSubject);

describe("the contract outside of jest", () => {
  it("reports every case with its topic, and none fails", async () => {
    const results = await runContract(makeSubject);
    expect(results.length).toBeGreaterThan(45);
    expect(results[0]).toEqual({ name: "sheets: begins with one visible active sheet" });
    expect(results.filter((result) => result.error !== undefined)).toEqual([]);
  });

  it("reports a broken promise with what was expected and found", async () => {
    const results = await runContract(() => {
      const subject = makeSubject();
      subject.engine.renameSheet(subject.engine.activeSheet(), "Other");
      return subject;
    });
    expect(results[0]?.error).toBe('name: expected "Sheet1", found "Other"');
  });
});

describe("formulas of the in-memory engine", () => {
  it.each([
    ["=1+2*3", 7],
    ["=(1+2)*3-4/2", 7],
    ["=-A1+B1", 3],
    ["=SUM(A1:B2,10)", 21],
    ["=A1/0", "#DIV/0!"],
    ["=C1+1", "#VALUE!"],
    ["=VLOOKUP(A1,B1:C1,2)", "#NAME?"],
    ["=A1 B1", "#NAME?"],
    ["=D1", 0],
  ])("%s gives %s", (formula, expected) => {
    const engine = new MemoryEngine();
    const sheet = engine.activeSheet();
    const numbers = [
      [1, 4, "text"],
      [2, 4, ""],
    ];
    engine.write(
      sheet,
      0,
      0,
      numbers.map((row) => row.map((value) => ({ value }))),
    );
    engine.write(sheet, 0, 3, [[{ formula }]]);
    expect(engine.read(sheet, { top: 0, left: 3, bottom: 0, right: 3 }).values).toEqual([[expected]]);
  });
});
