import type { Severity } from "../../../src/model/severity";
import type { CheckTexts } from "./texts";
import { settingName } from "../../setting-names";

const number = new Intl.NumberFormat("en");
const plural = (n: number, one: string, many: string): string => `${number.format(n)} ${n === 1 ? one : many}`;
const conjunction = new Intl.ListFormat("en", { type: "conjunction" });
const list = (items: readonly string[]): string => conjunction.format(items);
const quoted = (items: readonly string[]): string => list(items.map((item) => `“${item}”`));
const be = (items: readonly string[]): string => (items.length === 1 ? "is" : "are");
const was = (items: readonly string[]): string => (items.length === 1 ? "was" : "were");
const label: Readonly<Record<Severity, string>> = { error: "Errors", warning: "Warnings", hint: "Hints" };

export const EN: CheckTexts = {
  notMarked: {
    protected: (sheets) =>
      `${quoted(sheets)} ${be(sheets)} protected and could not be marked; the findings are still listed below. To have marks, unprotect and check again.`,
    "no-such-sheet": (sheets) =>
      `${quoted(sheets)} ${was(sheets)} deleted or renamed during the check and could not be marked. Check again.`,
  },
  notCleared: {
    protected: (sheets) =>
      `${quoted(sheets)} ${be(sheets)} protected and still marked. Unprotect, then choose “Clear marks” again.`,
    "no-such-sheet": (sheets) =>
      `${quoted(sheets)} ${was(sheets)} deleted or renamed meanwhile. Choose “Clear marks” again.`,
  },
  stale: "Tables were changed after the check, so these results may be out of date.",
  rulesFailed: (rules) =>
    `${plural(rules.length, "rule", "rules")} broke off (${rules.join(", ")}), so the findings of ${rules.length === 1 ? "that rule" : "those rules"} are missing; the other results stand. Please tell whoever maintains Jibiao.`,
  settings: {
    newer:
      "Jibiao's settings in this workbook are from a newer version. They were kept as they are, and defaults were used. Update Jibiao, then check again.",
    damaged: (path) =>
      `Jibiao's settings in this workbook are damaged${partOf(path)} and cannot be used. They were kept as they are, and defaults were used. Open Settings and choose “Mend settings”.`,
  },
  next: {
    heading: "Next step",
    safe: (findings) =>
      `Start with the ${plural(findings, "finding", "findings")} that can be fixed safely: only the spelling changes, not the meaning, and it can be undone.`,
    look: {
      error: (findings) =>
        findings === 1 ? "Start with this one error." : `Go through the ${number.format(findings)} errors one by one.`,
      warning: (findings) =>
        `No errors are left. Look at the ${plural(findings, "warning", "warnings")}: reviewers often send tables back for these.`,
      hint: (findings) =>
        `No errors or warnings are left, only ${plural(findings, "hint", "hints")}. Whether to act on ${findings === 1 ? "it" : "them"} is up to you.`,
    },
    lookButton: { error: "Go to the first error", warning: "Go to the first warning", hint: "Go to the first hint" },
    byHand: "Before you hand in the tables, look at what no program can see:",
    byHandItems: [
      "The amounts agree with the approved budget, and the purpose with the project.",
      "The indicators are this project's own, not copied from another.",
      "The targets can be reached, and there will be evidence for them.",
    ],
  },
  fixSafe: (findings) => `Fix ${plural(findings, "finding", "findings")} now`,
  undo: "Undo",
  undoOf: (what) => `Undo: ${what}`,
  skipped: {
    fix: {
      changed: (cells) => `${list(cells)}: left alone, edited since the check. Look at the new results.`,
      formula: (cells) => `${list(cells)}: left alone, formulas are never overwritten. Check the formula yourself.`,
      protected: (cells) => `${list(cells)}: left alone, the sheet is protected. Unprotect it first.`,
      "table-head": (cells) =>
        `${list(cells)}: left alone, the head of a column of an Excel table: another column would have the same name, or formulas that mean this one would break. Change it in Excel yourself.`,
      "no-such-sheet": (cells) => `${list(cells)}: left alone, the sheet was deleted or renamed. Check again.`,
    },
    fill: {
      changed: (cells) => `${list(cells)}: not filled in, edited just now. Look at the new suggestions.`,
      formula: (cells) => `${list(cells)}: not filled in, formulas are never overwritten. Check the formula yourself.`,
      protected: (cells) => `${list(cells)}: not filled in, the sheet is protected. Unprotect it first.`,
      "table-head": (cells) =>
        `${list(cells)}: not filled in, the head of a column of an Excel table. Fill it in yourself.`,
      "no-such-sheet": (cells) =>
        `${list(cells)}: not filled in, the sheet was deleted or renamed. Read the current table again.`,
    },
    undo: {
      changed: (cells) => `${list(cells)}: not taken back, edited since; what you wrote stays.`,
      formula: (cells) => `${list(cells)}: not taken back, formulas are never overwritten.`,
      protected: (cells) =>
        `${list(cells)}: not taken back, the sheet is protected. Unprotect it and change it back yourself.`,
      "table-head": (cells) =>
        `${list(cells)}: not taken back, the head of a column of an Excel table. Change it back yourself.`,
      "no-such-sheet": (cells) =>
        `${list(cells)}: not taken back, the sheet was deleted or renamed. Change it back yourself.`,
    },
  },
  nothingFound: {
    lookedFor: (sheets) =>
      `${plural(sheets, "sheet was", "sheets were")} looked at. A target table has a header row with 一级指标, 二级指标, 三级指标, 指标值 and the like.`,
    nearest: "What came nearest:",
  },
  list: {
    heading: "Findings",
    keys: "Up and Down go from one to the next, Left and Right close and open, Enter goes to the cell; F8 goes to the next finding, Shift+F8 to the one before.",
    expandAll: "Expand all",
    collapseAll: "Collapse all",
    previous: "Previous finding (Shift+F8)",
    next: "Next finding (F8)",
    projectUnnamed: "(project without a name)",
    selectedCell: (cell) => `Selected cell ${cell}`,
    inTables: (tables) => plural(tables, "table", "tables"),
    arrange: "How the findings are arranged",
    by: { project: "By project", rule: "By problem" },
  },
  filter: {
    button: "Filter",
    text: "Search findings, projects, or cells",
    rule: "Problem",
    project: "Project",
    all: "All",
    clear: "Clear filters",
    shown: (shown, all) =>
      shown === all
        ? plural(all, "finding", "findings")
        : `${number.format(shown)} of ${plural(all, "finding", "findings")}`,
    none: "No finding matches the filters.",
    severity: (severity, n) => `${label[severity]} ${number.format(n)}: show only these`,
    short: (severity, n) => `${label[severity]} ${number.format(n)}`,
  },
  live: {
    label: "Check while I edit",
    hint: "A table is checked again by itself after it was edited",
  },
  why: "Why",
  whyOf: (message) => `Why: ${message}`,
  how: "What to do: ",
  example: { wrong: "Wrong, for example", right: "Right, for example" },
  unexplained:
    "The explanation did not load. Close the pane and open it again; if that does not help, ask your administrator.",
  blank: "(blank)",
  becomes: "becomes",
  fix: "Fix",
  fixAsShown: "Change as shown",
  fixRule: (findings) => `Change all of this rule (${findings})`,
  ignore: "Ignore",
  reason: "Reason for ignoring (required)",
  reasonMissing: "Write a short reason, so that it can be looked up later.",
  place: "Only here",
  rule: "This rule",
  cancel: "Cancel",
  ignored: (findings) => `Ignored (${number.format(findings)})`,
  takeBack: "Stop ignoring",
  takeBackOf: (message) => `Stop ignoring: ${message}`,
  because: (reason) => `Reason: ${reason}`,
  andMore: (others) => `${others} more of this rule ${others === 1 ? "is" : "are"} ignored too.`,
};

function partOf(path: string): string {
  const name = settingName(path, "en");
  return name === undefined ? "" : ` at “${name}”`;
}
