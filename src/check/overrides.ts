import type { Finding } from "../model/finding";
import { RULES } from "../rules";

const OVERRIDES: ReadonlyMap<string, readonly string[]> = new Map(
  RULES.map(({ id, overrides = [] }) => [id, overrides]),
);

/** Leaves out findings of rules that see the same cause less exactly than another finding on the field. */
export function dropOverridden(
  findings: readonly Finding[],
  overrides: ReadonlyMap<string, readonly string[]> = OVERRIDES,
): Finding[] {
  const dropped = new Set<string>();
  for (const { rule, table, field, covers = [] } of findings) {
    for (const weaker of overrides.get(rule) ?? []) {
      for (const path of [field, ...covers]) dropped.add(key(table, path, weaker));
    }
  }
  return findings.filter(({ rule, table, field }) => !dropped.has(key(table, field, rule)));
}

function key(table: number, field: string, rule: string): string {
  return `${table} ${field} ${rule}`;
}
