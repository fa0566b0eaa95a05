import { useEffect, useRef } from "react";
import type { FocusKeptProps } from "../../findings";

/** Of lists of any kind. */
const ENTRIES = "li, [role=listitem]";

/** What had the focus last. */
interface Place {
  readonly element: Element;
  /** The group of fields around it, or all there is. */
  readonly group: Element;
  /** Its entry among those of the group; -1 outside of them. */
  readonly entry: number;
}

/**
 * Keeps the focus near when what had it went with what was done: the entry that takes its place has it then, else the head
 * of its group, else the tab in front. It draws nothing.
 */
export function FocusKept({ area, settled }: FocusKeptProps): null {
  const last = useRef<Place>();
  useEffect(() => {
    const around = area.current;
    const note = ({ target }: FocusEvent): void => {
      if (!(target instanceof Element) || around === null) return;
      const group = target.closest("details") ?? around;
      const entry = entriesOf(group).findIndex((one) => one.contains(target));
      last.current = { element: target, group, entry };
    };
    around?.addEventListener("focusin", note);
    return () => around?.removeEventListener("focusin", note);
  }, [area]);
  useEffect(() => {
    const around = area.current;
    if (!settled || around === null) return undefined;
    const keep = (): void => {
      // Somebody who went back to the workbook is left there.
      if (last.current === undefined || last.current.element.isConnected || !document.hasFocus()) return;
      const next = nextTo(last.current, around);
      // A head or a tab may be far up: what was done stays in sight.
      next?.focus({ preventScroll: next.closest(ENTRIES) === null });
    };
    keep();
    // Sections read again what was changed, and draw it later.
    const observer = new MutationObserver(keep);
    observer.observe(around, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [area, settled]);
  return null;
}

/** Those that are in sight. */
function entriesOf(group: Element): readonly Element[] {
  return [...group.querySelectorAll(ENTRIES)].filter((entry) => entry.closest("[hidden]") === null);
}

function nextTo({ group, entry }: Place, around: Element): HTMLElement | null {
  const entries = entriesOf(group);
  const next = entries[Math.min(entry, entries.length - 1)]?.querySelector("button");
  const head = group === around ? undefined : group.querySelector("summary");
  return next ?? head ?? around.querySelector<HTMLElement>("[role=tab][aria-selected=true]");
}
