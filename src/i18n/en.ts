import type { Severity } from "../model/severity";
import type { Messages } from "./dictionary";

const number = new Intl.NumberFormat("en");
const plural = (n: number, one: string, many: string): string => `${number.format(n)} ${n === 1 ? one : many}`;

const one: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", hint: "hint" };
const many: Readonly<Record<Severity, string>> = { error: "errors", warning: "warnings", hint: "hints" };

export const en: Messages = {
  sections: {
    check: "Check",
    fill: "Fill",
    templates: "Templates",
    report: "Report",
    settings: "Settings",
    label: "What Jibiao does",
    missing: "This page did not load. Close the pane and open it again; if that does not help, ask your administrator.",
  },
  actions: {
    checkWorkbook: "Check workbook",
    checkSheet: "Check this sheet",
    clearMarks: "Clear marks",
    cancel: "Stop",
    retry: "Try again",
    checkAgain: "Check again",
  },
  pane: {
    title: "Target table check",
    intro:
      "Finds the performance target tables of this workbook, marks the cells that are wrong, and says what is wrong and why.",
    privacy: "The check runs on this computer only. Nothing is uploaded, and your text and formats stay as they are.",
    outsideExcel: "Open Jibiao in Excel: choose “Open pane” on the “Targets” tab.",
    officeMissing:
      "Excel could not be reached because Office.js did not load. Check the network and open the pane again; if that does not help, ask your administrator.",
    findingsMissing:
      "The check is done, but the list of findings did not load. Check again; if that does not help, close the pane and open it again, or ask your administrator.",
  },
  severity: {
    name: { error: "Error", warning: "Warning", hint: "Hint" },
    count: (severity, n) => plural(n, one[severity], many[severity]),
  },
  progress: {
    checking: { workbook: "Checking the workbook", "active-sheet": "Checking this sheet" },
    read: (done, total) => `Reading sheet ${number.format(done)} of ${number.format(total)}`,
    check: (done, total) => `Checking table ${number.format(done)} of ${number.format(total)}`,
    mark: "Marking the cells that are wrong",
    cancelling: "Stopping…",
    clearing: "Clearing the marks…",
    changing: {
      fix: "Changing cells…",
      undo: "Undoing…",
      ignore: "Noting what to ignore…",
      takeBack: "Taking it back…",
      fill: "Filling in…",
      insert: "Inserting…",
      settings: "Saving the settings…",
    },
  },
  result: {
    ofSheet: (sheet) => `Sheet “${sheet}”`,
    tables: (n) => plural(n, "table", "tables"),
    clean: (tables) => `${plural(tables, "table was", "tables were")} checked and nothing wrong was found.`,
    cancelled: (hasResult) =>
      `Stopped. The workbook was not changed${hasResult ? ", and the results are those of the last check" : ""}.`,
    cleared: (cells) =>
      cells === 0
        ? "The workbook has no marks to clear."
        : `${plural(cells, "mark was", "marks were")} cleared. The sheets look as they did before.`,
  },
  fixes: {
    done: {
      fix: ({ applied }) =>
        applied === 0 ? "No cell was changed." : `${plural(applied, "cell was", "cells were")} changed.`,
      undo: ({ sheets = 0, rows = 0, applied }) => {
        const done = [
          sheets === 0 ? [] : plural(sheets, "sheet was removed", "sheets were removed"),
          rows === 0 ? [] : plural(rows, "row was removed", "rows were removed"),
          applied === 0 ? [] : plural(applied, "cell was restored", "cells were restored"),
        ].flat();
        return done.length === 0 ? "No cell was restored." : `${done.join(", ")}.`;
      },
      ignore: () => "Ignored. It is noted in the workbook and lasts once the workbook is saved.",
      takeBack: () => "No longer ignored.",
      fill: ({ rows = 0, applied }) =>
        applied === 0
          ? "No cell was filled in."
          : `${rows === 0 ? "" : `${plural(rows, "row was", "rows were")} inserted and `}${plural(applied, "cell was", "cells were")} filled in.`,
      insert: () => "Written to the workbook.",
      settings: () => "The settings are noted in the workbook and last once the workbook is saved.",
    },
  },
  nothingFound: {
    heading: { workbook: "No target table was found", "active-sheet": "No target table was found on this sheet" },
  },
  failed: {
    check: "The check did not finish",
    clear: "The marks were not cleared",
    goTo: "Could not go to that cell",
    fix: "The change did not finish",
    undo: "Undoing did not finish",
    ignore: "Could not be ignored",
    takeBack: "Still ignored",
    fill: "Filling in did not finish",
    insert: "Inserting did not finish",
    settings: "The settings were not saved",
  },
  errors: {
    "cell-edit-mode": "A cell is being edited. Press Enter or Esc to finish, then try again.",
    busy: "Excel is busy. Wait until it has finished, then try again.",
    "access-denied":
      "The workbook may not be changed. If “Enable Editing” is shown above, choose it first; or save a copy, then try again.",
    "sheet-gone": "The sheet was deleted or renamed. Check again.",
    "sheet-hidden": "The sheet is hidden. Right-click any sheet tab, choose “Unhide”, then try again.",
    unsupported: "This version of Excel cannot do it. Use Excel 2021 or later.",
    "request-too-large":
      "That was too much at once. Go to the sheet you want checked and choose “Check this sheet”, one sheet at a time.",
    "engine-missing":
      "The part of Jibiao that checks did not load. Close the pane, open the workbook again, then retry; if that does not help, ask your administrator to install Jibiao again.",
    "settings-kept":
      "Jibiao's settings in this workbook are damaged, from a newer version, or full, so they were left as they are. Mend them under Settings, or update Jibiao.",
    host: "Excel reported an unexpected error. Try again; if that does not help, save the workbook, restart Excel, then try again.",
  },
};
