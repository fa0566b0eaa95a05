export { BUILT_IN_LIBRARY } from "./built-in";
export { EntrySchema, valueText, type LibraryEntry } from "./entry";
export { GENERAL_KIND, PROJECT_KINDS, SPECIAL_SUBJECTS, type KindId, type ProjectKind } from "./kinds";
export {
  createLibrary,
  DEFAULT_LIBRARY,
  likeness,
  pairsOf,
  placeInKind,
  type Library,
  type ListedEntry,
} from "./library";
