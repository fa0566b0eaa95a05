import type { TemplatesTexts } from "./texts";

/** To the yuan at most. */
const amount = new Intl.NumberFormat("en", { maximumFractionDigits: 4 });

/** Names of more sheets would fill the pane. */
const MOST_NAMES = 3;

export const templatesEn: TemplatesTexts = {
  loading: "Loading the templates…",
  undo: "Undo",
  insert: {
    heading: "Insert templates",
    template: "Form",
    source: "What to insert",
    sources: { blank: "Blank sheets", list: "A sheet for each project of a list" },
    kind: "Kind of project",
    anyKind: { blank: "Not known yet", list: "By the project's name" },
    plan: "Spend plan",
    usualPlan: "As usual for the kind",
    count: "Sheets",
    wrongCount: "Give a whole number from 1 to 50.",
    apply: (sheets) => `Insert ${counted(sheets, "sheet")}`,
    label: (sheets) => `Insert ${counted(sheets, "template")}`,
    done: (sheets) => {
      const names = sheets.slice(0, MOST_NAMES).map((name) => `“${name}”`);
      const more = sheets.length > MOST_NAMES ? " and others" : "";
      return `${counted(sheets.length, "sheet")} inserted: ${names.join(", ")}${more}. What stands in 【】 is for you to fill in.`;
    },
    fillFirst: "Go to the first one and fill it in",
  },
  list: {
    hint: "The list needs a row of heads with 项目名称 and 项目编码 or 预算数, and below it a project a row.",
    read: "Read the list on this sheet",
    readAgain: "Read this sheet again",
    readAny: "Look for a list in the whole workbook",
    reading: "Reading the list…",
    notRead: "The list could not be read",
    found: (sheet, projects) => `The sheet “${sheet}” lists ${counted(projects, "project")}:`,
    none: (sheet) =>
      `The list on the sheet “${sheet}” has no projects yet. Fill in a project a row below its heads and read it again.`,
    all: "All",
    noneChosen: "None",
    choose: "Projects to insert",
    row: (row) => `row ${row}`,
    amount: (value) => `${amount.format(value)} 万元`,
    noAmount: "no budget",
    noCode: "no code",
    leftOut: (problems) => `To be looked at (${problems})`,
  },
  catalogue: {
    heading: "Catalogue",
    hint: "Makes a sheet 目录 in front of all others with every project's code, budget and the totals; a click on a name goes to its table. Refresh it when tables were added, removed or renamed.",
    apply: "Make or refresh the catalogue",
    label: "Make the catalogue",
    made: (sheet, projects) => `The sheet “${sheet}” was made; it lists ${counted(projects, "project")}.`,
    refreshed: (sheet, projects) => `The sheet “${sheet}” was refreshed; it lists ${counted(projects, "project")} now.`,
  },
  save: {
    heading: "Save as template",
    hint: "Copies this sheet and blanks what was filled in; heads, formats and formulas stay. Copy it whenever you need it. The sheet itself is left as it is.",
    apply: "Save this sheet as a template",
    label: "Save as template",
    done: (sheet, left) => {
      const formulas = left === 0 ? "" : ` ${counted(left, "formula")} stayed.`;
      return `Saved as the sheet “${sheet}”; what was filled in is blank there.${formulas}`;
    },
  },
};

function counted(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}
