import type { Engine } from "../engine";
import { expectEqual, expectTrue, fill, valuesOf, type ContractCase } from "./contract-case";

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
