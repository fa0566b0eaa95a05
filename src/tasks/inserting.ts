import { PROJECT_KINDS } from "../fill/library";
import { PLAN_PRESETS } from "../fill/spend-plan";
import { TEMPLATES } from "../templates/template";
import { insertTemplates } from "./insert-templates";
import { listProjects } from "./list-projects";
import { refreshCatalogue } from "./refresh-catalogue";
import { saveAsTemplate } from "./save-as-template";

/** What inserting sheets needs of the engine; loaded when it is asked for. */
export const INSERTING = {
  insertTemplates,
  listProjects,
  refreshCatalogue,
  saveAsTemplate,
  templates: TEMPLATES,
  kinds: PROJECT_KINDS,
  presets: PLAN_PRESETS,
} as const;

export type Inserting = typeof INSERTING;
