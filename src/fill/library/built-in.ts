import { ECOLOGICAL_ENTRIES, ECONOMIC_ENTRIES, SOCIAL_ENTRIES, SUSTAINABLE_ENTRIES } from "./benefit";
import { COST_ENTRIES } from "./cost";
import type { LibraryEntry } from "./entry";
import { QUALITY_ENTRIES } from "./quality";
import { QUANTITY_ENTRIES } from "./quantity";
import { SATISFACTION_ENTRIES } from "./satisfaction";
import { TIME_ENTRIES } from "./time";

/** The indicators that come with the product, in the order of the form. */
export const BUILT_IN_LIBRARY: readonly LibraryEntry[] = [
  ...QUANTITY_ENTRIES,
  ...QUALITY_ENTRIES,
  ...TIME_ENTRIES,
  ...COST_ENTRIES,
  ...ECONOMIC_ENTRIES,
  ...SOCIAL_ENTRIES,
  ...ECOLOGICAL_ENTRIES,
  ...SUSTAINABLE_ENTRIES,
  ...SATISFACTION_ENTRIES,
];
