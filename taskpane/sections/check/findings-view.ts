import { startTransition, useCallback, useDeferredValue, useMemo, useState } from "react";
import type { Finding } from "../../../src/model/finding";
import type { CheckResult } from "../../../src/tasks/check-workbook";
import { NO_FILTERS, filterFindings, groupFindings, rowsOf } from "./arrange";
import type { Arrangement, Filters, FindingGroup, Row } from "./arrange";
import { useRuleTitles } from "./use-rule-titles";

/** With more findings than this the groups start closed, so that the list is read at a glance. */
const OPEN_UP_TO = 60;

/** What a person sees of the findings, and how they change that. It outlives the check: what was opened stays open. */
export interface FindingsView {
  readonly by: Arrangement;
  readonly arrange: (by: Arrangement) => void;
  readonly filters: Filters;
  readonly filter: (change: Partial<Filters>) => void;
  readonly isFiltering: boolean;
  readonly showFilters: (shown: boolean) => void;
  /** Findings that pass the filters. */
  readonly shown: readonly Finding[];
  readonly groups: readonly FindingGroup[];
  readonly rows: readonly Row[];
  readonly allOpen: boolean;
  readonly toggleAll: () => void;
  readonly openGroup: (key: string, open: boolean) => void;
  readonly titleOf: (rule: string) => string;
}

export function useFindingsView({ findings, counts }: CheckResult): FindingsView {
  const [by, setBy] = useState<Arrangement>("project");
  const [wanted, setFilters] = useState<Filters>(NO_FILTERS);
  const [isFiltering, setIsFiltering] = useState(false);
  const [toggled, setToggled] = useState<ReadonlyMap<string, boolean>>(new Map());
  const rules = useMemo(() => [...new Set(findings.map(({ rule }) => rule))], [findings]);
  const titleOf = useRuleTitles(rules, by === "rule" || isFiltering);
  // What nothing is left of does not hide the rest.
  const filters: Filters = {
    text: wanted.text,
    ...(wanted.severity !== undefined && counts[wanted.severity] > 0 ? { severity: wanted.severity } : {}),
    ...(wanted.rule !== undefined && rules.includes(wanted.rule) ? { rule: wanted.rule } : {}),
    ...(findings.some(({ table }) => table === wanted.table) ? { table: wanted.table } : {}),
  };
  const { severity, rule, table } = filters;
  // Typing goes before drawing.
  const text = useDeferredValue(filters.text);
  const shown = useMemo(
    () => filterFindings(findings, { severity, rule, table, text }, titleOf),
    [findings, severity, rule, table, text, titleOf],
  );
  const groups = useMemo(() => groupFindings(shown, by), [shown, by]);
  const isOpen = useCallback(
    ({ key }: FindingGroup) => toggled.get(key) ?? (shown.length <= OPEN_UP_TO || groups.length === 1),
    [toggled, shown.length, groups.length],
  );
  const rows = useMemo(() => rowsOf(groups, isOpen), [groups, isOpen]);
  const allOpen = groups.every(isOpen);
  return {
    by,
    arrange: (next) => startTransition(() => setBy(next)),
    filters,
    filter: (change) => setFilters((before) => ({ ...before, ...change })),
    isFiltering,
    showFilters: setIsFiltering,
    shown,
    groups,
    rows,
    allOpen,
    toggleAll: () => startTransition(() => setToggled(new Map(groups.map(({ key }) => [key, !allOpen])))),
    openGroup: useCallback((key, open) => setToggled((before) => new Map(before).set(key, open)), []),
    titleOf,
  };
}
