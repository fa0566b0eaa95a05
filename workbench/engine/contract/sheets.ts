import type { Engine } from "../engine";
import { at, expectEqual, expectTrue, fill, valuesOf, type ContractCase } from "./contract-case";

const names = (engine: Engine): string[] => engine.sheets().map((sheet) => sheet.name);

/** Promises about sheets. */
export const sheetCases: readonly ContractCase[] = [
  {
    name: "begins with one visible active sheet",
    run: ({ engine }) => {
      const [sheet, ...more] = engine.sheets();
      expectEqual(more, [], "further sheets");
      expectEqual(sheet?.name, "Sheet1", "name");
      expectEqual(sheet?.visibility, "visible", "visibility");
      expectEqual(sheet?.tabColor, "", "tab colour");
      expectEqual(engine.activeSheet(), sheet?.id, "active sheet");
    },
  },
  {
    name: "adds a sheet as the last one without activating it",
    run: ({ engine }) => {
      const before = engine.activeSheet();
      const added = engine.addSheet("项目一");
      expectEqual(names(engine), ["Sheet1", "项目一"], "names");
      expectEqual(engine.sheets()[1]?.id, added, "id of the added sheet");
      expectEqual(engine.activeSheet(), before, "active sheet");
    },
  },
  {
    name: "keeps ids through renaming and moving and never gives one twice",
    run: ({ engine }) => {
      const first = engine.activeSheet();
      const second = engine.addSheet("B");
      engine.renameSheet(second, "C");
      engine.moveSheet(second, 0);
      expectEqual(
        engine.sheets().map(({ id, name }) => [id, name]),
        [
          [second, "C"],
          [first, "Sheet1"],
        ],
        "sheets",
      );
      engine.deleteSheet(second);
      expectTrue(engine.addSheet("C") !== second, "a deleted sheet's id came back");
    },
  },
  {
    name: "moves a sheet to the position counted after the move",
    run: ({ engine }) => {
      const first = engine.activeSheet();
      engine.addSheet("B");
      engine.addSheet("C");
      engine.moveSheet(first, 1);
      expectEqual(names(engine), ["B", "Sheet1", "C"], "names");
      engine.moveSheet(first, 2);
      expectEqual(names(engine), ["B", "C", "Sheet1"], "names");
      expectEqual(engine.activeSheet(), first, "active sheet");
    },
  },
  {
    name: "activates a neighbour when the active sheet is deleted",
    run: ({ engine }) => {
      const first = engine.activeSheet();
      const second = engine.addSheet("B");
      engine.deleteSheet(first);
      expectEqual(engine.activeSheet(), second, "active sheet");
      expectEqual(names(engine), ["B"], "names");
    },
  },
  {
    name: "hides sheets, remembers very hidden ones and never leaves a hidden one active",
    run: ({ engine }) => {
      const first = engine.activeSheet();
      const second = engine.addSheet("B");
      const third = engine.addSheet("C");
      engine.setSheetVisibility(third, "veryHidden");
      engine.setSheetVisibility(first, "hidden");
      expectEqual(
        engine.sheets().map((sheet) => sheet.visibility),
        ["hidden", "visible", "veryHidden"],
        "visibilities",
      );
      expectEqual(engine.activeSheet(), second, "active sheet");
      engine.setSheetVisibility(third, "visible");
      expectEqual(engine.sheets()[2]?.visibility, "visible", "shown again");
    },
  },
  {
    name: "activates a sheet and keeps its tab colour",
    run: ({ engine }) => {
      const second = engine.addSheet("B");
      engine.activateSheet(second);
      engine.setTabColor(second, "#FF0000");
      expectEqual(engine.activeSheet(), second, "active sheet");
      expectEqual(engine.sheets()[1]?.tabColor, "#FF0000", "tab colour");
      engine.setTabColor(second, "");
      expectEqual(engine.sheets()[1]?.tabColor, "", "tab colour taken away");
    },
  },
  {
    name: "protects and unprotects with the right password only",
    run: ({ engine }) => {
      const sheet = engine.activeSheet();
      expectEqual(engine.isProtected(sheet), false, "at first");
      engine.protect(sheet, "secret");
      expectEqual(engine.isProtected(sheet), true, "protected");
      expectEqual(engine.unprotect(sheet, "wrong"), false, "wrong password");
      expectEqual(engine.isProtected(sheet), true, "after the wrong password");
      expectEqual(engine.unprotect(sheet, "secret"), true, "right password");
      expectEqual(engine.isProtected(sheet), false, "unprotected");
      fill(engine, sheet, "A1", [["again"]]);
      expectEqual(valuesOf(engine, sheet, "A1"), [["again"]], "writable again");
    },
  },
  {
    name: "protects without a password",
    run: ({ engine }) => {
      const sheet = engine.activeSheet();
      engine.protect(sheet);
      expectEqual(engine.isProtected(sheet), true, "protected");
      expectEqual(engine.unprotect(sheet), true, "unprotect");
    },
  },
  {
    name: "copies a sheet with all that is on it as the last one without activating it",
    run: ({ engine }) => {
      const sheet = engine.activeSheet();
      fill(engine, sheet, "A1", [
        ["a", 0.5],
        ["", "=B1"],
      ]);
      engine.setFormat(sheet, at("A1"), { bold: true, wrap: true });
      engine.merge(sheet, at("A2:A3"));
      engine.setColumnWidth(sheet, 1, 1, 120);
      engine.setRowHeight(sheet, 0, 0, 48);
      engine.setDataValidation(sheet, at("B2"), ["x", "y"], "information");
      engine.addConditionalFormat(sheet, { areas: [at("A1")], formula: "=TRUE", look: {}, stopIfTrue: false });
      engine.setLink(sheet, 0, 0, { documentReference: "'Sheet1'!B1" });
      engine.setPageSetup(sheet, { orientation: "landscape" });
      engine.setFrozenLines(sheet, { rows: 1, columns: 0 });
      engine.setFilterArea(sheet, at("A1:B2"));
      const copy = engine.copySheet(sheet, "副本");
      engine.write(copy, 0, 0, [[{ value: "changed" }]]);
      expectEqual(names(engine), ["Sheet1", "副本"], "names");
      expectEqual(engine.activeSheet(), sheet, "active sheet");
      expectEqual(valuesOf(engine, sheet, "A1"), [["a"]], "value of the original");
      expectEqual(valuesOf(engine, copy, "A1:B1"), [["changed", 0.5]], "values");
      expectEqual(engine.read(copy, at("B2")).formulas, [["=B1"]], "formula");
      expectEqual(engine.formats(copy, at("A1")), [[{ bold: true, wrap: true }]], "format");
      expectEqual(engine.merges(copy), [at("A2:A3")], "merged areas");
      expectEqual([engine.columnWidth(copy, 1), engine.rowHeight(copy, 0)], [120, 48], "sizes");
      expectEqual(engine.dataValidations(copy), engine.dataValidations(sheet), "validations");
      expectEqual(
        engine.conditionalFormats(copy).map(({ formula }) => formula),
        ["=TRUE"],
        "conditional formats",
      );
      expectEqual(engine.links(copy), engine.links(sheet), "links");
      expectEqual(engine.pageSetup(copy), { orientation: "landscape" }, "page setup");
      expectEqual(engine.frozenLines(copy), { rows: 1, columns: 0 }, "frozen lines");
      expectEqual(engine.filterArea(copy), at("A1:B2"), "filter");
    },
  },
  {
    name: "keeps how a sheet is printed, part by part",
    run: ({ engine }) => {
      const sheet = engine.activeSheet();
      expectEqual(engine.pageSetup(sheet), {}, "at first");
      engine.setPageSetup(sheet, { paperSize: "A4", fitToWidth: 1 });
      engine.setPageSetup(sheet, { titleRows: { first: 2, last: 2 }, fitToWidth: 2 });
      expectEqual(
        engine.pageSetup(sheet),
        { paperSize: "A4", fitToWidth: 2, titleRows: { first: 2, last: 2 } },
        "page setup",
      );
      expectEqual(engine.pageSetup(engine.addSheet("B")), {}, "another sheet's");
    },
  },
  {
    name: "freezes rows and columns of one sheet and lets them go again",
    run: ({ engine }) => {
      const sheet = engine.activeSheet();
      const other = engine.addSheet("B");
      expectEqual(engine.frozenLines(sheet), { rows: 0, columns: 0 }, "at first");
      engine.setFrozenLines(sheet, { rows: 3, columns: 1 });
      expectEqual(engine.frozenLines(sheet), { rows: 3, columns: 1 }, "frozen");
      expectEqual(engine.frozenLines(other), { rows: 0, columns: 0 }, "another sheet's");
      engine.setFrozenLines(sheet, { rows: 0, columns: 0 });
      expectEqual(engine.frozenLines(sheet), { rows: 0, columns: 0 }, "let go");
    },
  },
  {
    name: "keeps one filter a sheet",
    run: ({ engine }) => {
      const sheet = engine.activeSheet();
      expectEqual(engine.filterArea(sheet), undefined, "at first");
      engine.setFilterArea(sheet, at("A1:C9"));
      engine.setFilterArea(sheet, at("B2:C9"));
      expectEqual(engine.filterArea(sheet), at("B2:C9"), "the later one");
      expectEqual(engine.filterArea(engine.addSheet("B")), undefined, "another sheet's");
      engine.setFilterArea(sheet, null);
      expectEqual(engine.filterArea(sheet), undefined, "removed");
    },
  },
  {
    name: "throws an EngineError for a sheet that does not exist",
    run: ({ engine }) => {
      let name = "";
      try {
        engine.usedArea("no such sheet", true);
      } catch (error) {
        name = error instanceof Error ? error.name : "";
      }
      expectEqual(name, "EngineError", "error");
    },
  },
];
