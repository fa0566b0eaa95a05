import type { Locale } from "../i18n/localized";
import { ruleById } from "../rules";

/** What there is to say about a rule, in one language. */
export interface Explanation {
  /** A few words. */
  readonly title: string;
  /** Why a reviewer cares, with the source. */
  readonly why: string;
  /** What to do about it. */
  readonly how: string;
}

/** Explains a rule by its id; undefined when there is none. */
export function explainRule(id: string, locale: Locale): Explanation | undefined {
  const rule = ruleById(id);
  if (rule === undefined) return undefined;
  return { title: rule.title[locale], why: rule.why[locale], how: rule.how[locale] };
}
