import type { StandardId } from "../../../src/model/target-table";
import { checkCharacterOf } from "../../../src/text/project-code";
import type { CellValue, WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { layForm, PLAIN_LAYOUT, sheetOf, type FormLayout } from "../../support/form-layout";
import { AGRICULTURE } from "./agriculture";
import { CIVIL_AFFAIRS } from "./civil-affairs";
import { CULTURE } from "./culture";
import { EDUCATION } from "./education";
import { FORESTRY } from "./forestry";
import { HEALTH } from "./health";
import { nationalSheet, type NationalForm, type NationalProject } from "./national-project";
import { POLICE } from "./police";
import type { Project } from "./project";
import { ROADS } from "./roads";
import { WATER } from "./water";

/** A department's tables, a sheet each, without anything that a reviewer would send back. */
export type CleanWorkbook = HebeiWorkbook | NationalWorkbook;

interface HebeiWorkbook {
  readonly standard: StandardId;
  readonly unit: string;
  readonly projects: readonly Project[];
  readonly layout: FormLayout;
}

/** In a form of the finance ministry or of another province. */
interface NationalWorkbook {
  readonly standard: "2021";
  readonly form: NationalForm;
  readonly projects: readonly NationalProject[];
}

/** The clean workbooks, each in a layout of its own. */
export const CLEAN = {
  police: book("hebei-legacy", "216001某县公安局本级", POLICE, { goals: "rows", level1: "blank" }),
  culture: book("hebei-legacy", "231001某县文化广电和旅游局本级", CULTURE, { unitRow: "one-cell", gapRows: 1 }),
  education: book("2015", "360001某县教育局本级", EDUCATION, {}),
  health: book("2015", "361002某市某区卫生健康局本级", HEALTH, { budget: "values-below", level1: "repeated" }),
  roads: book("2021", "348001某市交通运输局本级", ROADS, { budget: "two-rows", widths: [1, 1, 2, 1, 1, 1, 1] }),
  agriculture: book("2021", "335001某县农业农村局本级", AGRICULTURE, { column: 1, row: 2 }),
  civilAffairs: book("2021", "354001某县民政局本级", CIVIL_AFFAIRS, { merges: false, level1: "repeated" }),
  water: { standard: "2021", form: "columns", projects: WATER },
  forestry: { standard: "2021", form: "central", projects: FORESTRY },
} as const satisfies Readonly<Record<string, CleanWorkbook>>;

export type CleanName = keyof typeof CLEAN;

function book(
  standard: StandardId,
  unit: string,
  projects: readonly Project[],
  layout: Partial<FormLayout>,
): HebeiWorkbook {
  return { standard, unit, projects, layout: { ...PLAIN_LAYOUT, ...layout } };
}

/** The workbook as a host reads it; its sheets are called 表1, 表2 and so on. */
export function snapshotOf(workbook: CleanWorkbook): WorkbookSnapshot {
  if ("form" in workbook) {
    const { projects, form } = workbook;
    return { sheets: projects.map((project, index) => nationalSheet(project, form, `表${index + 1}`)) };
  }
  const { unit, projects, layout } = workbook;
  return {
    sheets: projects.map((project, index) => {
      const number = index + 1;
      const content = {
        ...project,
        unit,
        title: `${number}、${project.name}绩效目标表`,
        code: withCheckCharacter(project.code),
      };
      return sheetOf([layForm(content, layout)], {}, `表${number}`);
    }),
  };
}

/** The codes of the integrated system end in a check character, which the projects leave out. */
function withCheckCharacter(code: CellValue): CellValue {
  return typeof code === "string" && code.charAt(8) === "P" ? code + checkCharacterOf(code) : code;
}
