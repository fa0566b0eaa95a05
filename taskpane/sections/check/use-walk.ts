import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { FocusEvent, KeyboardEvent } from "react";
import type { Finding } from "../../../src/model/finding";
import type { Selection } from "../../../src/workbook/host";
import { groupKey } from "./arrange";
import type { Row } from "./arrange";
import { findingKey } from "./finding-key";
import type { FindingsView } from "./findings-view";

/** A line to scroll to. */
export interface WalkTarget {
  readonly key: string;
  /** True when the focus goes there too. */
  readonly focus: boolean;
}

/** Walking through the list, of which only one line is reached by the Tab key. */
export interface Walk {
  readonly keys: readonly string[];
  /** Index of the line that the Tab key goes to; -1 in an empty list. */
  readonly active: number;
  /** Where to go to; a new object each time. */
  readonly target: WalkTarget | undefined;
  /** Keys of the findings whose details are shown. */
  readonly opened: ReadonlySet<string>;
  readonly open: (key: string, open: boolean) => void;
  /** Goes to the next finding, or to the one before; round at the ends. The focus stays. */
  readonly step: (step: 1 | -1) => void;
  /** Brings a finding into sight and the focus to it. */
  readonly show: (finding: Finding) => void;
  /** What a screen reader says of the finding stepped to. */
  readonly announced: string;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
}

export function useWalk(view: FindingsView, onGoTo: (place: Selection) => void): Walk {
  const { rows, groups, by, openGroup } = view;
  const keys = useMemo(() => rows.map(({ key }) => key), [rows]);
  const [last, setLast] = useState<{ readonly key: string; readonly index: number }>();
  const [target, setTarget] = useState<WalkTarget>();
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [announced, setAnnounced] = useState("");
  const active = activeIndex(keys, last);

  const open = useCallback((key: string, isOpen: boolean): void => {
    setOpened((before) => {
      const after = new Set(before);
      if (isOpen) after.add(key);
      else after.delete(key);
      return after;
    });
  }, []);
  const activate = (index: number): void => {
    const key = keys[index];
    if (key === undefined) return;
    setLast({ key, index });
    setTarget({ key, focus: true });
  };
  const reach = (finding: Finding, focus: boolean): void => {
    const key = findingKey(finding);
    openGroup(groupKey(finding, by), true);
    setLast({ key, index: active });
    setTarget({ key, focus });
  };
  const go = (step: 1 | -1, focus: boolean): void => {
    const findings = groups.flatMap((group) => group.findings);
    const finding = neighbour(rows[active], findings, last !== undefined, step);
    if (finding === undefined) return;
    reach(finding, focus);
    setAnnounced(focus ? "" : finding.message);
    onGoTo(finding);
  };
  useKeyOfPane((step) => go(step, true));

  return {
    keys,
    active,
    target,
    opened,
    open,
    step: (step) => go(step, false),
    show: (finding) => reach(finding, true),
    announced,
    onKeyDown: (event) => {
      if (!isOnLine(event.target) || event.altKey || event.ctrlKey || event.metaKey) return;
      if (press(event.key, { rows, active, opened, open, openGroup, activate })) event.preventDefault();
    },
    onFocus: ({ target: element }) => {
      const key = element.closest("[data-row]")?.getAttribute("data-row");
      if (key !== null && key !== undefined && key !== last?.key) setLast({ key, index: keys.indexOf(key) });
    },
  };
}

/** A line that has gone leaves its place to the next. */
function activeIndex(
  keys: readonly string[],
  last: { readonly key: string; readonly index: number } | undefined,
): number {
  const found = last === undefined ? 0 : keys.indexOf(last.key);
  return Math.min(found >= 0 ? found : (last?.index ?? 0), keys.length - 1);
}

/** F8 and Shift+F8 work wherever in the pane the focus is. */
function useKeyOfPane(onStep: (step: 1 | -1) => void): void {
  const latest = useRef(onStep);
  useEffect(() => {
    latest.current = onStep;
  });
  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== "F8" || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      latest.current(event.shiftKey ? -1 : 1);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}

/** Keys move on a line's own buttons; in what it opens they belong to the fields and buttons there. */
function isOnLine(target: EventTarget): boolean {
  return target instanceof Element && target.closest("[data-line]") !== null;
}

interface Lines {
  readonly rows: readonly Row[];
  readonly active: number;
  readonly opened: ReadonlySet<string>;
  readonly open: (key: string, open: boolean) => void;
  readonly openGroup: (key: string, open: boolean) => void;
  readonly activate: (index: number) => void;
}

/** Does what a key asks for; false when it asks for nothing. */
function press(key: string, { rows, active, opened, open, openGroup, activate }: Lines): boolean {
  const row = rows[active];
  if (row === undefined) return false;
  switch (key) {
    case "ArrowDown":
      activate(Math.min(active + 1, rows.length - 1));
      return true;
    case "ArrowUp":
      activate(Math.max(active - 1, 0));
      return true;
    case "Home":
      activate(0);
      return true;
    case "End":
      activate(rows.length - 1);
      return true;
    case "ArrowRight":
      if (row.kind === "group") openGroup(row.key, true);
      else open(row.key, true);
      return true;
    case "ArrowLeft":
      if (row.kind === "group") openGroup(row.key, false);
      else if (opened.has(row.key)) open(row.key, false);
      else activate(rows.findLastIndex((above, index) => index < active && above.kind === "group"));
      return true;
    default:
      return false;
  }
}

/** The finding after the active line or before it; the first, or the last, where nothing was active yet. */
function neighbour(
  row: Row | undefined,
  findings: readonly Finding[],
  hasBegun: boolean,
  step: 1 | -1,
): Finding | undefined {
  if (row === undefined || findings.length === 0) return undefined;
  if (!hasBegun) return findings.at(step === 1 ? 0 : -1);
  if (row.kind === "finding") return findings.at((findings.indexOf(row.finding) + step) % findings.length);
  const first = findings.indexOf(row.group.first);
  return findings.at(step === 1 ? first : (first - 1) % findings.length);
}
