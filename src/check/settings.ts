import { DEFAULT_RULE_OPTIONS } from "../rules/rule";
import type { Ignore, Settings } from "./settings-schema";
import { SETTINGS_VERSION } from "./settings-version";

export type { Ignore, Settings };

/** How a workbook is checked that says nothing of it. */
export const DEFAULT_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  standard: "auto",
  rulesOff: [],
  severities: {},
  budgetTolerance: DEFAULT_RULE_OPTIONS.budgetTolerance,
  planFloors: {},
  nameLength: DEFAULT_RULE_OPTIONS.nameLength,
  goalLength: DEFAULT_RULE_OPTIONS.goalLength,
  satisfactionFloor: DEFAULT_RULE_OPTIONS.satisfactionFloor,
  vagueWords: { value: [], basis: [], goal: [] },
  ignores: [],
};

/** Settings that were read, or why they were not. */
export type SettingsReading =
  | { readonly kind: "ok"; readonly settings: Settings }
  /** Written by a later version of the product. */
  | { readonly kind: "newer"; readonly version: number }
  /** `path` names the first entry that is wrong; "" when the record as a whole is. */
  | { readonly kind: "damaged"; readonly path: string };

/** Reads a record from outside; undefined and null stand for none, which gives the defaults. */
export async function readSettings(record: unknown): Promise<SettingsReading> {
  if (record === undefined || record === null) return { kind: "ok", settings: DEFAULT_SETTINGS };
  const version = versionOf(record);
  if (version !== undefined && version > SETTINGS_VERSION) return { kind: "newer", version };
  // Most workbooks keep no record: what reads one is loaded when there is one.
  const { parseSettings } = await import(/* webpackChunkName: "settings" */ "./settings-schema");
  return parseSettings(record);
}

function versionOf(record: unknown): number | undefined {
  if (typeof record !== "object" || record === null || !("version" in record)) return undefined;
  return typeof record.version === "number" ? record.version : undefined;
}
