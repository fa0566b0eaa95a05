import type { Settings } from "../check/settings";
import type { Locale } from "../i18n/localized";
import type { Finding } from "../model/finding";
import { applyEdits } from "../workbook/apply-edits";
import type { Edit } from "../workbook/edit";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { checkSheets, recogniseAll } from "./check-workbook";
import type { KnownOutcome } from "./check-workbook";
import { knownOutcomes } from "./known-outcomes";
import { createPacer } from "./pacer";
import type { Pause } from "./pacer";

/** A mend may bring out what it hid: white space hid a half-width bracket. More rounds than this are a circle. */
const MAX_ROUNDS = 8;

/** What is to be mended. */
export interface FixRequest {
  readonly settings: Settings;
  /** Which findings with a fix are mended. */
  readonly choose: (finding: Finding) => boolean;
  /** The language in which rules speak meanwhile; a bundle may have only one. zh-CN when absent. */
  readonly locale?: Locale;
  /** Lets the page breathe between pieces of the work; a timer when absent. */
  readonly pause?: Pause;
  readonly signal?: AbortSignal;
}

/** One edit a cell, and how many findings they mend. */
export interface FixPlan {
  readonly edits: readonly Edit[];
  readonly mended: number;
}

/** Safe fixes change no meaning and may be applied all at once. */
export function isSafe(finding: Finding): boolean {
  return finding.fix?.safety === "safe";
}

/**
 * Finds the edits that mend the chosen findings of a workbook: each cell's final text, guarded by what it holds now.
 * Fixes of one cell follow one another, each on what the one before left; nothing is written.
 * Errors: CancelledError when the signal was given.
 */
export async function planFixes(snapshot: WorkbookSnapshot, request: FixRequest): Promise<FixPlan> {
  const { settings, choose, locale = "zh-CN" } = request;
  const pacer = createPacer(request.pause);
  const merged = new Map<string, Edit>();
  let current = snapshot;
  let sheets = await recogniseAll(current.sheets, request, pacer);
  let known: KnownOutcome | undefined;
  let mended = 0;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const found = await checkSheets(sheets, { kind: "ok", settings }, { ...request, locale }, pacer, known);
    const { edits, findings } = nextEdits(found.findings.filter(choose));
    if (edits.length === 0) break;
    for (const edit of edits)
      merged.set(`${edit.cell}!${edit.sheet}`, {
        ...edit,
        from: merged.get(`${edit.cell}!${edit.sheet}`)?.from ?? edit.from,
      });
    mended += findings;
    await pacer.breathe();
    current = applyEdits(current, edits);
    await pacer.breathe();
    const changed = new Set(edits.map(({ sheet }) => sheet));
    const edited = await recogniseAll(
      current.sheets.filter(({ name }) => changed.has(name)),
      request,
      pacer,
    );
    const anew = new Map(edited.map((sheet) => [sheet.id, sheet]));
    sheets = sheets.map((sheet) => anew.get(sheet.id) ?? sheet);
    known = knownOutcomes(found, new Set(anew.keys()));
  }
  return { edits: [...merged.values()].filter(({ from, to }) => from !== to), mended };
}

/** The fixes that can be made side by side: of two for one cell, the first. */
function nextEdits(findings: readonly Finding[]): { readonly edits: readonly Edit[]; readonly findings: number } {
  const taken = new Set<string>();
  const edits: Edit[] = [];
  let count = 0;
  for (const { fix } of findings) {
    if (fix === undefined) continue;
    const keys = fix.edits.map(({ sheet, cell }) => `${cell}!${sheet}`);
    if (keys.some((key) => taken.has(key))) continue;
    for (const key of keys) taken.add(key);
    edits.push(...fix.edits);
    count += 1;
  }
  return { edits, findings: count };
}
