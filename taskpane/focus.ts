import { useEffect, useRef } from "react";
import type { FocusEvent, RefObject } from "react";

/** Of lists of any kind. */
const ENTRIES = "li, [role=listitem]";

/**
 * Keeps the focus in a list when its focused entry went with what was mended: the entry that takes its place has it
 * then. Returns what the area around the list needs; `settled` is true when a change has just come through.
 */
export function useFocusKept(settled: boolean): {
  readonly ref: RefObject<HTMLDivElement>;
  readonly onFocus: (event: FocusEvent) => void;
} {
  const ref = useRef<HTMLDivElement>(null);
  const last = useRef<{ readonly element: Element; readonly entry: number }>();
  useEffect(() => {
    const area = ref.current;
    // Somebody who went back to the workbook is left there.
    if (
      !settled ||
      !document.hasFocus() ||
      area === null ||
      last.current === undefined ||
      last.current.element.isConnected
    )
      return;
    const entries = area.querySelectorAll(ENTRIES);
    const entry = entries[Math.min(last.current.entry, entries.length - 1)];
    (entry ?? area).querySelector("button")?.focus();
  }, [settled]);
  const onFocus = ({ target }: FocusEvent): void => {
    const entries = [...(ref.current?.querySelectorAll(ENTRIES) ?? [])];
    last.current = { element: target, entry: entries.findIndex((entry) => entry.contains(target)) };
  };
  return { ref, onFocus };
}
