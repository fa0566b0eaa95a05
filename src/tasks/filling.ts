import { projectName } from "../rules/project-name";
import { entryOption } from "../fill/fill-plan";
import { PROJECT_KINDS } from "../fill/library";
import type { StandardId } from "../model/target-table";
import { level2Name, level2Of } from "../standards/names";
import type { Level2Category } from "../standards/standard";
import { entryFromRow, libraryRecord } from "../fill/own-library";
import { libraryWith, searchLibrary } from "../fill/search-library";
import { PLAN_PRESETS, proposePlan } from "../fill/spend-plan";
import { fillTable } from "./fill-table";
import { dropEntries, keepEntries, readLibraryText, readSnapshotLibrary, readWorkbookLibrary } from "./own-library";
import { suggestFilling } from "./suggest-filling";

/** What filling in needs of the engine; loaded when it is asked for. */
export const FILLING = {
  suggestFilling,
  fillTable,
  entryOption,
  searchLibrary,
  libraryWith,
  entryFromRow,
  libraryRecord,
  keepEntries,
  dropEntries,
  readLibraryText,
  readSnapshotLibrary,
  readWorkbookLibrary,
  proposePlan,
  projectName,
  level2Name,
  isSameLevel2,
  presets: PLAN_PRESETS,
  kinds: PROJECT_KINDS,
} as const;

export type Filling = typeof FILLING;

/** True when a 二级指标 as written says this category. */
function isSameLevel2(text: string, category: Level2Category, standard: StandardId): boolean {
  return level2Of(text, standard)?.category === category;
}
