import type { Edit, EditOutcome } from "./edit";
import type { WorkbookEditor } from "./host";
import { editsStep, Journal } from "./journal";
import type { UndoStep } from "./journal";

/** One sheet of texts that applies edits as every host does. */
class Cells implements WorkbookEditor {
  constructor(readonly texts: Record<string, string>) {}

  apply(edits: readonly Edit[]): Promise<EditOutcome> {
    const applied: Edit[] = [];
    const skipped: { edit: Edit; reason: "changed" }[] = [];
    for (const edit of edits) {
      if ((this.texts[edit.cell] ?? "") === edit.from) {
        this.texts[edit.cell] = String(edit.to);
        applied.push(edit);
      } else {
        skipped.push({ edit, reason: "changed" });
      }
    }
    return Promise.resolve({ applied, skipped });
  }
}

const edit = (cell: string, from: string, to: string): Edit => ({ sheet: "甲", cell, from, to });

describe("taking back what was written", () => {
  test("restores the last batch, then the one before", async () => {
    const cells = new Cells({ A1: "≧90%", A2: "13万" });
    const journal = new Journal();
    await journal.apply(cells, "符号", [edit("A1", "≧90%", "≥90%")]);
    await journal.apply(cells, "单位", [edit("A2", "13万", "13万元"), edit("A1", "≥90%", "≥95%")]);
    expect(journal.last?.label).toBe("单位");
    await journal.undo(cells);
    expect(cells.texts).toEqual({ A1: "≥90%", A2: "13万" });
    await journal.undo(cells);
    expect(cells.texts).toEqual({ A1: "≧90%", A2: "13万" });
    expect(await journal.undo(cells)).toBeUndefined();
  });

  test("leaves a cell that a person changed since, and names it", async () => {
    const cells = new Cells({ A1: "a", A2: "b" });
    const journal = new Journal();
    await journal.apply(cells, "x", [edit("A1", "a", "c"), edit("A2", "b", "d")]);
    cells.texts.A1 = "mine";
    const outcome = await journal.undo(cells);
    expect(cells.texts).toEqual({ A1: "mine", A2: "b" });
    expect(outcome?.skipped).toEqual([{ edit: edit("A1", "c", "a"), reason: "changed" }]);
  });

  test("remembers only what came about", async () => {
    const cells = new Cells({ A1: "a" });
    const journal = new Journal();
    await journal.apply(cells, "x", [edit("A1", "z", "c")]);
    expect(journal.last).toBeUndefined();
  });

  test("keeps the batch when the host could not take it back", async () => {
    const cells = new Cells({ A1: "a" });
    const journal = new Journal();
    await journal.apply(cells, "x", [edit("A1", "a", "c")]);
    await expect(journal.undo({ apply: () => Promise.reject(new Error("busy")) })).rejects.toThrow("busy");
    expect(journal.last?.label).toBe("x");
  });

  test("takes a batch of several steps back from its end, and counts their cells", async () => {
    const cells = new Cells({ A1: "a" });
    const journal = new Journal();
    const order: string[] = [];
    const step = (name: string): UndoStep => ({
      cells: 2,
      takeBack: () => {
        order.push(name);
        return Promise.resolve({ applied: [], skipped: [{ edit: edit(name, "x", ""), reason: "changed" }] });
      },
    });
    journal.record("x", [step("rows"), step("sheets")]);
    expect(journal.last).toEqual({ label: "x", cells: 4 });
    expect((await journal.undo(cells))?.skipped.map((skip) => skip.edit.cell)).toEqual(["sheets", "rows"]);
    expect(order).toEqual(["sheets", "rows"]);
    expect(journal.last).toBeUndefined();
  });

  test("keeps the steps that are left when the host fails between them", async () => {
    const cells = new Cells({ A1: "b" });
    const journal = new Journal();
    let busy = true;
    const rows: UndoStep = {
      cells: 1,
      takeBack: () => (busy ? Promise.reject(new Error("busy")) : Promise.resolve({ applied: [], skipped: [] })),
    };
    journal.record("x", [rows, editsStep([edit("A1", "a", "b")])]);
    await expect(journal.undo(cells)).rejects.toThrow("busy");
    expect(cells.texts).toEqual({ A1: "a" });
    expect(journal.last?.cells).toBe(1);
    busy = false;
    expect(await journal.undo(cells)).toMatchObject({ applied: [], skipped: [] });
    expect(journal.last).toBeUndefined();
  });

  test("remembers no batch without steps", () => {
    const journal = new Journal();
    journal.record("x", []);
    expect(journal.last).toBeUndefined();
  });
});
