import { areaToA1 } from "../../../src/workbook/address";
import { at, expectEqual, expectTrue, fill, valuesOf, type ContractCase } from "./contract-case";

/** Promises about rows and columns. */
export const structureCases: readonly ContractCase[] = [
  {
    name: "sets widths and heights in pixels and nothing else",
    run: ({ engine }) => {
      const sheet = engine.activeSheet();
      const width = engine.columnWidth(sheet, 5);
      engine.setColumnWidth(sheet, 1, 2, 123);
      engine.setRowHeight(sheet, 3, 3, 45);
      expectEqual(
        [1, 2].map((column) => engine.columnWidth(sheet, column)),
        [123, 123],
        "widths",
      );
      expectEqual(engine.columnWidth(sheet, 5), width, "another column's width");
      expectEqual(engine.rowHeight(sheet, 3), 45, "height");
      expectEqual(engine.usedArea(sheet, false), undefined, "used area");
    },
  },
  {
    name: "hides and shows rows and columns and keeps their widths",
    run: ({ engine }) => {
      const sheet = engine.activeSheet();
      engine.setColumnWidth(sheet, 1, 1, 99);
      engine.setColumnsHidden(sheet, 1, 2, true);
      engine.setRowsHidden(sheet, 4, 4, true);
      expectEqual(
        [0, 1, 2, 3].map((column) => engine.isColumnHidden(sheet, column)),
        [false, true, true, false],
        "columns",
      );
      expectEqual(
        [3, 4, 5].map((row) => engine.isRowHidden(sheet, row)),
        [false, true, false],
        "rows",
      );
      expectEqual(engine.columnWidth(sheet, 1), 99, "width while hidden");
      engine.setColumnsHidden(sheet, 1, 1, false);
      expectEqual(
        [1, 2].map((column) => engine.isColumnHidden(sheet, column)),
        [false, true],
        "columns shown again",
      );
    },
  },
  {
    name: "moves cells, merged areas and conditional formats down when rows are inserted",
    run: ({ engine }) => {
      const sheet = engine.activeSheet();
      fill(engine, sheet, "A1", [["a"], ["b"], ["c"]]);
      engine.merge(sheet, at("B2:C3"));
      engine.addConditionalFormat(sheet, {
        areas: [at("A1"), at("A2:A3")],
        formula: "=TRUE",
        look: { fill: "#FFC7CE" },
        stopIfTrue: false,
      });
      engine.insertRows(sheet, 1, 2);
      expectEqual(valuesOf(engine, sheet, "A1:A5"), [["a"], [""], [""], ["b"], ["c"]], "values");
      expectEqual(engine.merges(sheet), [at("B4:C5")], "merged areas");
      expectEqual(engine.conditionalFormats(sheet)[0]?.areas, [at("A1"), at("A4:A5")], "conditional format");
      expectEqual(engine.formats(sheet, at("A2:A3")), [[{}], [{}]], "formats of the new rows");
    },
  },
  {
    name: "grows what spans the place where rows are inserted",
    run: ({ engine }) => {
      const sheet = engine.activeSheet();
      engine.merge(sheet, at("A1:A4"));
      engine.addConditionalFormat(sheet, {
        areas: [at("B1:B4")],
        formula: "=TRUE",
        look: { bold: true },
        stopIfTrue: false,
      });
      engine.insertRows(sheet, 2, 1);
      expectEqual(engine.merges(sheet), [at("A1:A5")], "merged areas");
      expectEqual(engine.conditionalFormats(sheet)[0]?.areas, [at("B1:B5")], "conditional format");
    },
  },
  {
    name: "grows merged areas also where the lines are inserted before their last one, and shrinks them again",
    run: ({ engine }) => {
      const sheet = engine.activeSheet();
      fill(engine, sheet, "A1", [["a"], [""], ["c"]]);
      engine.merge(sheet, at("A1:A2"));
      engine.merge(sheet, at("C4:D4"));
      engine.insertRows(sheet, 1, 2);
      engine.insertColumns(sheet, 3, 1);
      expectEqual(engine.merges(sheet).map(areaToA1).sort(), ["A1:A4", "C6:E6"], "merged areas");
      engine.deleteRows(sheet, 1, 2);
      engine.deleteColumns(sheet, 3, 1);
      expectEqual(engine.merges(sheet).map(areaToA1).sort(), ["A1:A2", "C4:D4"], "merged areas after deleting");
      expectEqual(valuesOf(engine, sheet, "A1:A3"), [["a"], [""], ["c"]], "values after deleting");
    },
  },
  {
    name: "moves cells up and drops what lay within when rows are deleted",
    run: ({ engine }) => {
      const sheet = engine.activeSheet();
      fill(engine, sheet, "A1", [["a"], ["b"], ["c"], ["d"]]);
      engine.merge(sheet, at("B1:B4"));
      engine.addConditionalFormat(sheet, {
        areas: [at("A2:A3")],
        formula: "=TRUE",
        look: { bold: true },
        stopIfTrue: false,
      });
      engine.addConditionalFormat(sheet, {
        areas: [at("A1:A4")],
        formula: "=1=1",
        look: { bold: true },
        stopIfTrue: false,
      });
      engine.deleteRows(sheet, 1, 2);
      expectEqual(valuesOf(engine, sheet, "A1:A3"), [["a"], ["d"], [""]], "values");
      expectEqual(engine.merges(sheet), [at("B1:B2")], "merged areas");
      expectEqual(
        engine.conditionalFormats(sheet).map(({ areas, formula }) => [formula, areas]),
        [["=1=1", [at("A1:A2")]]],
        "conditional formats",
      );
    },
  },
  {
    name: "inserts and deletes columns",
    run: ({ engine }) => {
      const sheet = engine.activeSheet();
      fill(engine, sheet, "A1", [["a", "b", "c"]]);
      engine.merge(sheet, at("B2:C2"));
      engine.insertColumns(sheet, 1, 1);
      expectEqual(valuesOf(engine, sheet, "A1:D1"), [["a", "", "b", "c"]], "values after inserting");
      expectEqual(engine.merges(sheet), [at("C2:D2")], "merged areas after inserting");
      engine.deleteColumns(sheet, 0, 2);
      expectEqual(valuesOf(engine, sheet, "A1:C1"), [["b", "c", ""]], "values after deleting");
      expectEqual(engine.merges(sheet), [at("A2:B2")], "merged areas after deleting");
    },
  },
  {
    name: "moves heights and hidden rows with the rows",
    run: ({ engine }) => {
      const sheet = engine.activeSheet();
      engine.setRowHeight(sheet, 2, 2, 77);
      engine.setRowsHidden(sheet, 3, 3, true);
      engine.insertRows(sheet, 0, 1);
      expectEqual(engine.rowHeight(sheet, 3), 77, "height");
      expectTrue(engine.isRowHidden(sheet, 4) && !engine.isRowHidden(sheet, 3), "hidden row after inserting");
      engine.deleteRows(sheet, 0, 1);
      expectEqual(engine.rowHeight(sheet, 2), 77, "height after deleting");
      expectTrue(engine.isRowHidden(sheet, 3) && !engine.isRowHidden(sheet, 4), "hidden row after deleting");
    },
  },
  {
    name: "gives inserted rows the formats of the row above, and takes all back when they are deleted",
    run: ({ engine }) => {
      const sheet = engine.activeSheet();
      fill(engine, sheet, "A1", [["a"], ["b"], ["c"]]);
      engine.setFormat(sheet, at("A2:B2"), { wrap: true, borderBottom: { style: "thin", color: "#000000" } });
      engine.write(sheet, 1, 0, [[{ numberFormat: "0.00%" }]]);
      engine.setDataValidation(sheet, at("B1:B3"), ["x", "y"]);
      engine.setRowHeight(sheet, 1, 1, 48);
      const before = [engine.formats(sheet, at("A1:B5")), engine.dataValidations(sheet)[0]?.areas];
      engine.insertRows(sheet, 2, 2);
      expectEqual(
        engine.formats(sheet, at("A3:B4")),
        [...engine.formats(sheet, at("A2:B2")), ...engine.formats(sheet, at("A2:B2"))],
        "formats of the new rows",
      );
      expectEqual(engine.read(sheet, at("A3:A4")).numberFormats, [["0.00%"], ["0.00%"]], "number formats");
      expectEqual(engine.dataValidations(sheet)[0]?.areas, [at("B1:B5")], "validation");
      engine.deleteRows(sheet, 2, 2);
      expectEqual([engine.formats(sheet, at("A1:B5")), engine.dataValidations(sheet)[0]?.areas], before, "after");
      expectEqual(engine.rowHeight(sheet, 1), 48, "height");
    },
  },
  {
    name: "merges over a merged area that ends above, keeps what it holds, and shrinks again",
    run: ({ engine }) => {
      const sheet = engine.activeSheet();
      fill(engine, sheet, "A1", [["a"], [""], ["c"]]);
      engine.merge(sheet, at("A1:A2"));
      engine.insertRows(sheet, 2, 1);
      expectEqual(engine.merges(sheet), [at("A1:A2")], "merged area that ends above the place");
      engine.merge(sheet, at("A1:A3"));
      expectEqual(engine.merges(sheet), [at("A1:A3")], "merged area");
      expectEqual(valuesOf(engine, sheet, "A1:A4"), [["a"], [""], [""], ["c"]], "values");
      engine.deleteRows(sheet, 2, 1);
      expectEqual(engine.merges(sheet), [at("A1:A2")], "merged area after deleting");
      expectEqual(valuesOf(engine, sheet, "A1:A3"), [["a"], [""], ["c"]], "values after deleting");
    },
  },
  {
    name: "keeps links of cells, moves them with rows, and leaves what the cells hold",
    run: ({ engine }) => {
      const sheet = engine.activeSheet();
      fill(engine, sheet, "A1", [["a"], ["b"]]);
      const link = { documentReference: "'Sheet1'!C3" };
      engine.setLink(sheet, 1, 0, link);
      engine.setLink(sheet, 4, 2, { address: "https://example.com/", screenTip: "x" });
      engine.insertRows(sheet, 1, 1);
      expectEqual(
        engine.links(sheet),
        [
          { row: 2, column: 0, link },
          { row: 5, column: 2, link: { address: "https://example.com/", screenTip: "x" } },
        ],
        "links",
      );
      expectEqual(valuesOf(engine, sheet, "A1:A3"), [["a"], [""], ["b"]], "values");
      fill(engine, sheet, "A3", [["c"]]);
      engine.setLink(sheet, 5, 2, null);
      expectEqual(engine.links(sheet), [{ row: 2, column: 0, link }], "links after writing and taking one away");
    },
  },
];
