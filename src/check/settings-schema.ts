import * as v from "valibot";
import { SEVERITIES } from "../model/severity";
import { DEFAULT_RULE_OPTIONS } from "../rules/rule";
import { LONGEST_NAME, LONGEST_TEXT, MOST_LIBRARY_ENTRIES, SETTINGS_VERSION } from "./settings-version";

const Percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const Text = v.pipe(v.string(), v.maxLength(LONGEST_NAME));
const Words = v.pipe(v.array(Text), v.maxLength(1_000));

const VagueWords = v.strictObject({
  value: v.optional(Words, []),
  basis: v.optional(Words, []),
  goal: v.optional(Words, []),
});

/** A finding that a person decided to leave, or, without a place, a rule. */
const IgnoreSchema = v.strictObject({
  /** Id of the rule. */
  rule: Text,
  /** Why, in the person's words. */
  reason: Text,
  /** What the finding is about; absent: every finding of the rule. */
  about: v.optional(
    v.strictObject({
      /** Name of the project. */
      project: Text,
      /** Field path without row numbers: `indicators.value`, `plan[1]`. */
      field: Text,
      /** Name of the indicator, for a field of an indicator row. */
      indicator: v.optional(Text),
      /** Text of the cell, folded. */
      text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
    }),
  ),
});

const SettingsSchema = v.strictObject({
  version: v.optional(v.literal(SETTINGS_VERSION), SETTINGS_VERSION),
  /** Only tells editors what may be written here. */
  $schema: v.optional(v.string()),
  /** The hierarchy to check by; auto: as each table speaks. */
  standard: v.optional(v.picklist(["auto", "hebei-legacy", "2015", "2021"]), "auto"),
  /** The year of the budget; absent: found from the tables. */
  budgetYear: v.optional(v.pipe(v.number(), v.integer(), v.minValue(2000), v.maxValue(2100))),
  /** Ids of rules that are not applied. */
  rulesOff: v.optional(v.pipe(v.array(Text), v.maxLength(1_000)), []),
  /** Severity by rule id, where it differs from the rule's own. */
  severities: v.optional(v.record(Text, v.picklist(SEVERITIES)), {}),
  budgetTolerance: v.optional(v.pipe(v.number(), v.minValue(0)), DEFAULT_RULE_OPTIONS.budgetTolerance),
  /** Least cumulative spending in percent; none where absent. */
  planFloors: v.optional(
    v.strictObject({ march: v.optional(Percent), june: v.optional(Percent), october: v.optional(Percent) }),
    {},
  ),
  nameLength: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), DEFAULT_RULE_OPTIONS.nameLength),
  goalLength: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), DEFAULT_RULE_OPTIONS.goalLength),
  satisfactionFloor: v.optional(Percent, DEFAULT_RULE_OPTIONS.satisfactionFloor),
  /** Words that count as vague besides the built-in ones. */
  vagueWords: v.optional(VagueWords, { value: [], basis: [], goal: [] }),
  ignores: v.optional(v.pipe(v.array(IgnoreSchema), v.maxLength(20_000)), []),
  /** The unit's own indicators, for filling in; each is read when it is used. */
  library: v.optional(v.pipe(v.array(v.unknown()), v.maxLength(MOST_LIBRARY_ENTRIES))),
});

/** What a workbook or a configuration file says about how it is checked; whatever it leaves out has its default. */
export type Settings = v.InferOutput<typeof SettingsSchema>;

/** A finding, or a rule, that a person decided to leave. */
export type Ignore = v.InferOutput<typeof IgnoreSchema>;

/** The schema, for making its JSON form. */
export { SettingsSchema };

/** The settings of a record, or the first entry in it that is wrong. */
export function parseSettings(
  record: unknown,
): { readonly kind: "ok"; readonly settings: Settings } | { readonly kind: "damaged"; readonly path: string } {
  const result = v.safeParse(SettingsSchema, record);
  if (result.success) return { kind: "ok", settings: result.output };
  return { kind: "damaged", path: v.getDotPath(result.issues[0]) ?? "" };
}
