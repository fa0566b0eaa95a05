import type { SettingsTexts } from "./texts";
import { settingName } from "../../setting-names";

const number = new Intl.NumberFormat("en");
const rulesOf = (n: number): string => `${number.format(n)} ${n === 1 ? "rule" : "rules"}`;

export const settingsEn: SettingsTexts = {
  intro:
    "These settings are kept in this workbook and travel with the file. A setting takes effect when you leave its field, and tables that were checked are checked again.",
  newer: (version) =>
    `Jibiao's settings in this workbook are from a newer version (${version}). They are kept as they are and cannot be changed here; checks use the defaults. Update Jibiao.`,
  loading: "Reading the settings…",
  damaged: (path) =>
    `Jibiao's settings in this workbook are damaged${partOf(path)}, so they are not used and cannot be changed now; checks use the defaults, and nothing was removed. “Mend settings” gives what is damaged its default and keeps the rest.`,
  mend: "Mend settings",
  record: "What the workbook holds",
  unread: "The settings of the workbook could not be read",
  headings: {
    basis: "What to check by",
    plan: "Spending pace",
    limits: "Limits",
    words: "Vague words",
    rules: "Rules",
    ignores: "Ignored findings",
    marks: "What the marks mean",
    about: "About Jibiao",
  },
  standard: {
    label: "Indicator hierarchy",
    hint: "Automatic: each table is checked by the level-1 names it uses itself.",
    choices: {
      auto: "Automatic",
      "hebei-legacy": "Hebei's earlier form (效果指标)",
      "2015": "Rules of 2015 (效益指标)",
      "2021": "Guide of 2021 (成本指标 on its own)",
    },
  },
  live: {
    label: "Check while I edit",
    hint: "After the first check, the table that was changed is checked again. This holds for this computer and is not kept in the workbook.",
  },
  numbers: {
    budgetYear: {
      label: "Budget year",
      hint: "Blank: found from titles, codes and dates.",
      problem: "Enter a year from 2000 to 2100, such as 2025, or leave it blank.",
    },
    march: floor("End of March, at least"),
    june: floor("End of June, at least"),
    october: floor("End of October, at least"),
    budgetTolerance: {
      label: "Difference allowed in budget sums",
      hint: "The total and the sum of its parts may differ by this much, in the table's own unit. Blank: 0.005.",
      problem: "Enter a number from 0 up, such as 0.005, or leave it blank.",
    },
    satisfactionFloor: {
      label: "Satisfaction target, at least",
      unit: "%",
      hint: "A lower target is reported as low. Blank: 85.",
      problem: "Enter a number from 0 to 100, such as 85, or leave it blank.",
    },
    nameLength: {
      label: "Level-3 name, at most",
      unit: "characters",
      hint: "A longer name is reported as too long. Blank: 20.",
      problem: "Enter a whole number from 1 up, such as 20, or leave it blank.",
    },
    goalLength: {
      label: "Goal, at least",
      unit: "characters",
      hint: "A shorter goal is reported as too short. Blank: 15.",
      problem: "Enter a whole number from 0 up, such as 15, or leave it blank.",
    },
  },
  plan: "Nothing is required by default. Enter what your authority requires; blank fields are not checked.",
  words: {
    intro: "Words that count as vague in your unit, besides the built-in ones: one a line, or parted by commas.",
    value: words("In target values", "For example: 基本达到"),
    basis: words("In bases of target values", "For example: 领导要求"),
    goal: words("In goals", "For example: 做好各项工作"),
  },
  rules: {
    intro: (changed) =>
      `Rules that you do not need can be switched off, and their severity can be changed. ${changed === 0 ? "All are at their defaults." : `${rulesOf(changed)} ${changed === 1 ? "is" : "are"} changed.`}`,
    search: "Find a rule",
    none: (search) => `No rule has “${search}” in its name. Try another word.`,
    missing:
      "The names of the rules did not load. Close the pane and open it again; if that does not help, ask your administrator.",
    groups: {
      structure: "Structure of the table",
      budget: "Codes and amounts",
      plan: "Spend plan",
      goal: "Goals",
      indicator: "Indicator rows",
    },
    count: (rules, off) => (off === 0 ? rulesOf(rules) : `${rulesOf(rules)}, ${number.format(off)} off`),
    severityOf: (title) => `Severity: ${title}`,
    own: (severity) => `${severity} (default)`,
  },
  ignores: {
    heading: (ignores) => `Ignored findings (${number.format(ignores)})`,
    none: "Nothing is ignored. Open a finding under “Check” to ignore it with a reason.",
    everywhere: "This rule, in the whole workbook",
    place: (project, text) => [project, text].filter((part) => part !== "").join(": "),
    because: (reason) => `Reason: ${reason}`,
    takeBack: "Stop ignoring",
    takeBackOf: (title, place) => `Stop ignoring: ${title}, ${place}`,
  },
  marks: {
    looks: {
      error: "Light red, dark red letters, underlined: wrong or missing",
      warning: "Light yellow, brown letters, bold: a reviewer would send it back",
      hint: "Light blue, dark blue letters, italic: could be better",
    },
    sample: "Sample",
    gravest: "A cell with several findings is marked by the gravest.",
    untouched:
      "Marks are conditional formats that can go again. Texts, numbers and formulas, and your own colours, borders, merged cells and conditional formats are not touched.",
    clear:
      "“Clear marks” removes all of them at once, without a trace. Marks are saved with the file: clear them before you hand it in.",
  },
  about: {
    product: "Jibiao: checks performance target tables of budget projects",
    version: (version) => `Version ${version}`,
    privacy:
      "Nothing leaves this computer: checks, fixes, suggestions and reports are made here. Jibiao sends nothing, counts nothing and uploads nothing.",
    kept: "Settings and ignored findings are kept in the workbook and last once it is saved.",
  },
  reset: {
    button: "Restore defaults",
    question: "Set all settings and rules above back to their defaults? Ignored findings stay.",
    confirm: "Restore",
    cancel: "Cancel",
  },
};

function floor(label: string): SettingsTexts["numbers"]["march"] {
  return {
    label,
    unit: "%",
    problem: "Enter a number from 0 to 100, such as 30, or leave it blank.",
  };
}

function words(label: string, hint: string): SettingsTexts["words"]["value"] {
  return { label, hint, problem: "A word has at most 500 characters, and there are at most 1,000. Delete some." };
}

function partOf(path: string): string {
  const name = settingName(path, "en");
  return name === undefined ? "" : ` at “${name}”`;
}
