import { DEFAULT_SETTINGS, readSettings } from "../check/settings";
import type { Locale } from "../i18n/localized";
import type { Finding } from "../model/finding";
import type { EditOutcome } from "../workbook/edit";
import type { WorkbookHost } from "../workbook/host";
import type { Journal } from "../workbook/journal";
import { isSafe, planFixes } from "./plan-fixes";
import type { Pause } from "./pacer";
import { undoLabel } from "./undo-label";

/** What to mend: everything that changes no meaning, all that one rule can mend, or one finding. */
export type FixChoice =
  | { readonly kind: "safe" }
  | { readonly kind: "rule"; readonly rule: string }
  | { readonly kind: "finding"; readonly finding: Finding };

/** Where all that can be mended is looked for, and in which language the rules are there and the batch is named. */
export interface FixOptions {
  /** Names of the sheets; all of them when absent. */
  readonly sheets?: readonly string[];
  readonly locale: Locale;
  readonly signal?: AbortSignal;
  /** Lets the page breathe between pieces of the work; a timer when absent. */
  readonly pause?: Pause;
}

const NOTHING: EditOutcome = { applied: [], skipped: [] };

/**
 * Mends the open workbook. Every edit is guarded by what its cell held when it was read, and the batch can be taken back
 * from the journal. Errors: HostError; CancelledError when the signal was given before anything was written.
 */
export async function fixWorkbook(
  host: WorkbookHost,
  journal: Journal,
  choice: FixChoice,
  { sheets, ...options }: FixOptions,
): Promise<EditOutcome> {
  const label = undoLabel(choice, options.locale);
  if (choice.kind === "finding") return journal.apply(host, label, choice.finding.fix?.edits ?? []);
  const reading = await readSettings(await host.readSettings());
  const settings = reading.kind === "ok" ? reading.settings : DEFAULT_SETTINGS;
  const snapshot = await host.read(sheets === undefined ? {} : { sheets });
  const { edits } = await planFixes(snapshot, { settings, choose: chooser(choice), ...options });
  return edits.length === 0 ? NOTHING : journal.apply(host, label, edits);
}

function chooser(choice: Exclude<FixChoice, { readonly kind: "finding" }>): (finding: Finding) => boolean {
  return choice.kind === "safe" ? isSafe : ({ rule, fix }) => fix !== undefined && rule === choice.rule;
}
