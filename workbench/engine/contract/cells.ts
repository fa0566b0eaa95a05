import { at, expectEqual, fill, valuesOf, type ContractCase } from "./contract-case";

/** Promises about values, formulas, number formats and merged areas. */
export const cellCases: readonly ContractCase[] = [
  {
    name: "has no used area while it is blank",
    run: ({ engine }) => {
      expectEqual(engine.usedArea(engine.activeSheet(), true), undefined, "with values only");
      expectEqual(engine.usedArea(engine.activeSheet(), false), undefined, "with formats");
    },
  },
  {
    name: "has a used area that begins at the first used cell",
    run: ({ engine }) => {
      const sheet = engine.activeSheet();
      fill(engine, sheet, "C4", [
        ["a", ""],
        ["", 1],
      ]);
      expectEqual(engine.usedArea(sheet, true), at("C4:D5"), "with values only");
    },
  },
  {
    name: "counts formatted cells and merged areas as used only when formats count",
    run: ({ engine }) => {
      const sheet = engine.activeSheet();
      fill(engine, sheet, "B2", [["a"]]);
      engine.setFormat(sheet, at("D6"), { fill: "#FFFF00" });
      expectEqual(engine.usedArea(sheet, true), at("B2"), "with values only");
      expectEqual(engine.usedArea(sheet, false), at("B2:D6"), "with a fill");
      engine.merge(sheet, at("A8:E9"));
      expectEqual(engine.usedArea(sheet, false), at("A2:E9"), "with a merged area");
      expectEqual(engine.usedArea(sheet, true), at("B2"), "with values only, after merging");
    },
  },
  {
    name: "does not count a cell that was made blank",
    run: ({ engine }) => {
      const sheet = engine.activeSheet();
      fill(engine, sheet, "B2", [["a", "b"]]);
      fill(engine, sheet, "C2", [[""]]);
      expectEqual(engine.usedArea(sheet, true), at("B2"), "used area");
      expectEqual(valuesOf(engine, sheet, "B2:C2"), [["a", ""]], "values");
    },
  },
  {
    name: "keeps every type of value apart",
    run: ({ engine }) => {
      const sheet = engine.activeSheet();
      const values = [["文本", "123", "=A1", "50%", "007", " 空格 ", 12.5, 0, -1, true, false, ""]];
      engine.write(sheet, 0, 0, [values[0]?.map((value) => ({ value })) ?? []]);
      const block = engine.read(sheet, at("A1:L1"));
      expectEqual(block.values, values, "values");
      expectEqual(block.formulas, values, "formulas");
      expectEqual(
        block.numberFormats[0]?.every((format) => format === "General" || format === "@"),
        true,
        "formats",
      );
    },
  },
  {
    name: "keeps line breaks within a text and adds none",
    run: ({ engine }) => {
      const sheet = engine.activeSheet();
      fill(engine, sheet, "A1", [["目标1：\n完成\n"]]);
      expectEqual(valuesOf(engine, sheet, "A1"), [["目标1：\n完成\n"]], "value");
    },
  },
  {
    name: "shows a number in its format and keeps its value",
    run: ({ engine }) => {
      const sheet = engine.activeSheet();
      engine.write(sheet, 1, 1, [
        [
          { value: 0.5, numberFormat: "0%" },
          { value: 1234.5, numberFormat: "#,##0.00" },
          { value: 45292, numberFormat: "yyyy-mm-dd" },
          { value: 12.5 },
        ],
      ]);
      const block = engine.read(sheet, at("B2:E2"));
      expectEqual(block.values, [[0.5, 1234.5, 45292, 12.5]], "values");
      expectEqual(block.numberFormats, [["0%", "#,##0.00", "yyyy-mm-dd", "General"]], "formats");
      expectEqual(block.texts, [["50%", "1,234.50", "2024-01-01", "12.5"]], "texts");
    },
  },
  {
    name: "stores a number written into a percent cell as it is",
    run: ({ engine }) => {
      const sheet = engine.activeSheet();
      engine.write(sheet, 0, 0, [[{ numberFormat: "0%" }]]);
      fill(engine, sheet, "A1", [[123]]);
      const block = engine.read(sheet, at("A1"));
      expectEqual([block.values, block.numberFormats], [[[123]], [["0%"]]], "value and format");
    },
  },
  {
    name: "changes a number format without touching the value, and the other way round",
    run: ({ engine }) => {
      const sheet = engine.activeSheet();
      fill(engine, sheet, "A1", [[0.25]]);
      engine.write(sheet, 0, 0, [[{ numberFormat: "0.00%" }]]);
      expectEqual(engine.read(sheet, at("A1")).texts, [["25.00%"]], "text");
      fill(engine, sheet, "A1", [[0.5]]);
      expectEqual(engine.read(sheet, at("A1")).texts, [["50.00%"]], "text");
    },
  },
  {
    name: "leaves a cell alone where the write has a hole",
    run: ({ engine }) => {
      const sheet = engine.activeSheet();
      fill(engine, sheet, "A1", [["a", "b", "c"]]);
      engine.write(sheet, 0, 0, [[{ value: "x" }, null, { value: "z" }]]);
      expectEqual(valuesOf(engine, sheet, "A1:C1"), [["x", "b", "z"]], "values");
    },
  },
  {
    name: "keeps a formula's text and replaces it by a value",
    run: ({ engine }) => {
      const sheet = engine.activeSheet();
      fill(engine, sheet, "A1", [[1, 2, "=A1+B1"]]);
      expectEqual(engine.read(sheet, at("A1:C1")).formulas, [[1, 2, "=A1+B1"]], "formulas");
      fill(engine, sheet, "C1", [[7]]);
      const block = engine.read(sheet, at("C1"));
      expectEqual([block.values, block.formulas], [[[7]], [[7]]], "value and formula");
    },
  },
  {
    name: "calculates sums",
    run: async ({ engine, settled }) => {
      const sheet = engine.activeSheet();
      fill(engine, sheet, "A1", [[1], [2], ["=SUM(A1:A2)"], ["=A1+A2*2"]]);
      await settled();
      expectEqual(valuesOf(engine, sheet, "A3:A4"), [[3], [5]], "results");
    },
  },
  {
    name: "reads blanks far beyond what was written, and writes there",
    run: ({ engine }) => {
      const sheet = engine.activeSheet();
      expectEqual(valuesOf(engine, sheet, "AZ3000:BA3000"), [["", ""]], "values");
      fill(engine, sheet, "AZ3000", [["far"]]);
      expectEqual(valuesOf(engine, sheet, "AZ3000"), [["far"]], "value");
      expectEqual(engine.usedArea(sheet, true), at("AZ3000"), "used area");
    },
  },
  {
    name: "keeps the sheets apart",
    run: ({ engine }) => {
      const other = engine.addSheet("B");
      fill(engine, other, "A1", [["other"]]);
      expectEqual(valuesOf(engine, engine.activeSheet(), "A1"), [[""]], "active sheet");
      expectEqual(valuesOf(engine, other, "A1"), [["other"]], "other sheet");
    },
  },
  {
    name: "keeps only the top-left value of a merged area, also when written to",
    run: ({ engine }) => {
      const sheet = engine.activeSheet();
      fill(engine, sheet, "A1", [
        ["a", "b"],
        ["c", "d"],
      ]);
      engine.merge(sheet, at("A1:B2"));
      expectEqual(engine.merges(sheet), [at("A1:B2")], "merged areas");
      expectEqual(
        valuesOf(engine, sheet, "A1:B2"),
        [
          ["a", ""],
          ["", ""],
        ],
        "values after merging",
      );
      fill(engine, sheet, "A1", [
        ["x", "y"],
        ["z", "w"],
      ]);
      expectEqual(
        valuesOf(engine, sheet, "A1:B2"),
        [
          ["x", ""],
          ["", ""],
        ],
        "values after writing",
      );
      engine.unmerge(sheet, at("B2"));
      expectEqual(engine.merges(sheet), [], "merged areas after unmerging");
      expectEqual(
        valuesOf(engine, sheet, "A1:B2"),
        [
          ["x", ""],
          ["", ""],
        ],
        "values after unmerging",
      );
    },
  },
  {
    name: "dissolves merged areas that a new one overlaps",
    run: ({ engine }) => {
      const sheet = engine.activeSheet();
      engine.merge(sheet, at("A1:B1"));
      engine.merge(sheet, at("D1:E1"));
      engine.merge(sheet, at("B1:C2"));
      expectEqual(sortedByPlace(engine.merges(sheet)), [at("B1:C2"), at("D1:E1")], "merged areas");
    },
  },
];

function sortedByPlace<Place extends { readonly top: number; readonly left: number }>(
  areas: readonly Place[],
): Place[] {
  return [...areas].sort((a, b) => a.top - b.top || a.left - b.left);
}
