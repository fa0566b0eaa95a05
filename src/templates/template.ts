import type { Localized } from "../i18n/localized";
import type { StandardId } from "../model/target-table";
import { STANDARDS } from "../standards/standards";

/** The sheets that can be made: one for each standard, and the form that has 计算符号, 计量单位 and 分值 in columns of their own. */
export type TemplateId = StandardId | "columns";

export interface Template {
  readonly id: TemplateId;
  readonly title: Localized;
  /** The hierarchy of its indicator names. */
  readonly standard: StandardId;
}

/** The templates, in the order in which they are offered. */
export const TEMPLATES: readonly Template[] = [
  { id: "2021", title: STANDARDS["2021"].title, standard: "2021" },
  { id: "2015", title: STANDARDS["2015"].title, standard: "2015" },
  { id: "hebei-legacy", title: STANDARDS["hebei-legacy"].title, standard: "hebei-legacy" },
  {
    id: "columns",
    title: { "zh-CN": "符号、单位、分值分列的表", en: "Form with columns for sign, unit and weight" },
    standard: "2021",
  },
];

/** The standard whose names a template uses. */
export function standardOf(template: TemplateId): StandardId {
  return template === "columns" ? "2021" : template;
}
