import type { Locale } from "../i18n/localized";
import type { Severity } from "../model/severity";
import { RULES, ruleById } from "../rules";
import { EXAMPLES } from "../rules/example";
import type { RuleExample } from "../rules/example";
import type { RuleGroup } from "../rules/rule";

/** What there is to say about a rule, in one language. */
export interface Explanation {
  /** A few words. */
  readonly title: string;
  /** Why a reviewer cares, with the source. */
  readonly why: string;
  /** What to do about it. */
  readonly how: string;
  /** A wrong way to fill in and a right one. */
  readonly example: RuleExample | undefined;
}

/** Explains a rule by its id; undefined when there is none. */
export function explainRule(id: string, locale: Locale): Explanation | undefined {
  const rule = ruleById(id);
  if (rule === undefined) return undefined;
  return { title: rule.title[locale], why: rule.why[locale], how: rule.how[locale], example: EXAMPLES[id] };
}

/** A rule in a list. */
export interface RuleEntry {
  readonly id: string;
  readonly group: RuleGroup;
  /** Where no setting says otherwise. */
  readonly severity: Severity;
  /** A few words. */
  readonly title: string;
}

/** Every rule, sorted by id, in one language. */
export function listRules(locale: Locale): readonly RuleEntry[] {
  return RULES.map(({ id, group, severity, title }) => ({ id, group, severity, title: title[locale] }));
}
