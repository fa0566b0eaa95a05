import { checkSettingsOf, withStandard } from "../check/apply-settings";
import { checkTables } from "../check/check-tables";
import { sortIgnored } from "../check/ignores";
import type { Settings } from "../check/settings";
import type { Locale } from "../i18n/localized";
import type { Finding } from "../model/finding";
import { recognise } from "../recognise/recognise";
import { applyEdits } from "../workbook/apply-edits";
import type { Edit } from "../workbook/edit";
import type { WorkbookSnapshot } from "../workbook/snapshot";

/** A mend may bring out what it hid: white space hid a half-width bracket. More rounds than this are a circle. */
const MAX_ROUNDS = 8;

/** What is to be mended. */
export interface FixRequest {
  readonly settings: Settings;
  /** Which findings with a fix are mended. */
  readonly choose: (finding: Finding) => boolean;
  /** The language in which rules speak meanwhile; a bundle may have only one. zh-CN when absent. */
  readonly locale?: Locale;
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
 */
export function planFixes(snapshot: WorkbookSnapshot, { settings, choose, locale = "zh-CN" }: FixRequest): FixPlan {
  const merged = new Map<string, Edit>();
  let current = snapshot;
  let mended = 0;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const { edits, findings } = nextEdits(findProblems(current, settings, locale).filter(choose));
    if (edits.length === 0) break;
    for (const edit of edits)
      merged.set(`${edit.cell}!${edit.sheet}`, {
        ...edit,
        from: merged.get(`${edit.cell}!${edit.sheet}`)?.from ?? edit.from,
      });
    current = applyEdits(current, edits);
    mended += findings;
  }
  return { edits: [...merged.values()].filter(({ from, to }) => from !== to), mended };
}

function findProblems(snapshot: WorkbookSnapshot, settings: Settings, locale: Locale): readonly Finding[] {
  const tables = withStandard(recognise(snapshot).tables, settings);
  const findings = checkTables(tables, checkSettingsOf(settings, locale));
  return sortIgnored(findings, tables, settings.ignores).findings;
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
