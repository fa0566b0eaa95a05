import type { Settings } from "../../../src/check/settings";
import type { Severity } from "../../../src/model/severity";
import { RULE_GROUPS } from "../../../src/rules/rule";
import type { RuleGroup } from "../../../src/rules/rule";
import type { RuleEntry } from "../../../src/tasks/explain-rule";

/** The settings with a rule switched on or off. */
export function withRule(settings: Settings, id: string, on: boolean): Settings {
  const others = settings.rulesOff.filter((rule) => rule !== id);
  return { ...settings, rulesOff: on ? others : [...others, id] };
}

/** The settings with another severity for a rule; its own is not kept. */
export function withSeverity(settings: Settings, { id, severity: own }: RuleEntry, severity: Severity): Settings {
  const { [id]: _, ...others } = settings.severities;
  return { ...settings, severities: severity === own ? others : { ...others, [id]: severity } };
}

/** True when the settings treat a rule otherwise than it comes. */
export function isChanged({ rulesOff, severities }: Settings, { id, severity }: RuleEntry): boolean {
  return rulesOff.includes(id) || (severities[id] ?? severity) !== severity;
}

/** Rules of one subject. */
export interface RuleGroupEntries {
  readonly group: RuleGroup;
  readonly rules: readonly RuleEntry[];
}

/** The rules by subject, those that a search text names by title or id; subjects without any are left out. */
export function groupRules(rules: readonly RuleEntry[], search: string): readonly RuleGroupEntries[] {
  const wanted = folded(search);
  const found = rules.filter(({ id, title }) => folded(`${title} ${id}`).includes(wanted));
  return RULE_GROUPS.map((group) => ({ group, rules: found.filter((rule) => rule.group === group) })).filter(
    (entry) => entry.rules.length > 0,
  );
}

function folded(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();
}
