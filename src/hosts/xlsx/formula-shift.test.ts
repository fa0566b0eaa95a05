import { namesSeveralSheets, namesSheet, shiftFormula } from "./formula-shift";
import type { RowShift } from "./row-shift";

const TWO_BEFORE_ROW_5: readonly RowShift[] = [{ kind: "insert", at: 4, count: 2 }];
const WITHOUT_ROWS_5_AND_6: readonly RowShift[] = [{ kind: "remove", at: 4, count: 2 }];

describe("references in formulas", () => {
  it.each([
    ["A4+A5", "A4+A7"],
    ["$A$5*B10", "$A$7*B12"],
    ["SUM(A1:A10)", "SUM(A1:A12)"],
    ["SUM(A10:A1)", "SUM(A12:A1)"],
    ["SUM(5:5,A:A)", "SUM(7:7,A:A)"],
    ['IF(A9="A9",LOG10(A9),"见""A9""")', 'IF(A11="A9",LOG10(A11),"见""A9""")'],
    ["本表!A9+另表!A9+'本表'!B9", "本表!A11+另表!A9+'本表'!B11"],
    ["另表!A9:A10+A9", "另表!A9:A10+A11"],
    ["Table1[A9]+rate.A9+A9", "Table1[A9]+rate.A9+A11"],
    ["1.5+10", "1.5+10"],
    ["[1]本表!A9", "[1]本表!A9"],
    ["A9 A10:B11", "A11 A12:B13"],
  ])("%s becomes %s when rows are put in", (before, after) => {
    expect(shiftFormula(before, "本表", { sheet: "本表", shifts: TWO_BEFORE_ROW_5 })).toBe(after);
  });

  it.each([
    ["A4+A7", "A4+A5"],
    ["A5+1", "#REF!+1"],
    ["SUM(A1:A12)", "SUM(A1:A10)"],
    ["SUM(A5:A6)", "SUM(#REF!)"],
    ["SUM(A1:A5)", "SUM(A1:A4)"],
    ["SUM(A6:A9)", "SUM(A5:A7)"],
  ])("%s becomes %s when rows are taken out", (before, after) => {
    expect(shiftFormula(before, "本表", { sheet: "本表", shifts: WITHOUT_ROWS_5_AND_6 })).toBe(after);
  });

  it("on another sheet move only where they name the sheet", () => {
    const shift = { sheet: "it's", shifts: TWO_BEFORE_ROW_5 };
    expect(shiftFormula("A9+'It''s'!A9", "别的", shift)).toBe("A9+'It''s'!A11");
    expect(shiftFormula("A9+'it''s'!A9", undefined, shift)).toBe("A9+'it''s'!A11");
  });

  it("are found by the sheet that they name", () => {
    expect(namesSheet("SUM('甲 乙'!A1)", "甲 乙")).toBe(true);
    expect(namesSheet('"甲!A1"&乙!A1', "甲")).toBe(false);
    expect(namesSeveralSheets("SUM('一月:三月'!A1)")).toBe(true);
    expect(namesSeveralSheets("SUM(A1:A3)")).toBe(false);
  });
});
