import type { FindingsParts } from "../findings";
import { Aftermath } from "../sections/check/aftermath";
import { CheckSection } from "../sections/check/check-section";
import { FocusKept } from "../sections/check/focus-kept";

/** What the pane needs to show and mend what was found: a bundle of its own, sent for once the pane stands. */
export const FINDINGS: FindingsParts = { Aftermath, CheckSection, FocusKept };
