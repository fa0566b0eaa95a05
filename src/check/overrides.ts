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
  const found = new Set(findings.map(({ rule }) => rule));
  const dropped = new Map<string, Set<string>>();
  for (const { rule, table, field, covers = [] } of findings) {
    for (const weaker of overrides.get(rule) ?? []) {
      if (!found.has(weaker)) continue;
      const places = dropped.get(weaker) ?? new Set<string>();
      dropped.set(weaker, places.add(place(table, field)));
      for (const path of covers) places.add(place(table, path));
    }
  }
  if (dropped.size === 0) return [...findings];
  return findings.filter(({ rule, table, field }) => dropped.get(rule)?.has(place(table, field)) !== true);
}

function place(table: number, field: string): string {
  return `${table} ${field}`;
}
