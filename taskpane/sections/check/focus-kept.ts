import { useEffect, useRef } from "react";
import type { FocusKeptProps } from "../../findings";

/** Of lists of any kind. */
const ENTRIES = "li, [role=listitem]";

/**
 * Keeps the focus in a list when its focused entry went with what was mended: the entry that takes its place has it
 * then. It draws nothing.
 */
export function FocusKept({ area, settled }: FocusKeptProps): null {
  const last = useRef<{ readonly element: Element; readonly entry: number }>();
  useEffect(() => {
    const around = area.current;
    const note = ({ target }: FocusEvent): void => {
      if (!(target instanceof Element)) return;
      const entries = [...(around?.querySelectorAll(ENTRIES) ?? [])];
      last.current = { element: target, entry: entries.findIndex((entry) => entry.contains(target)) };
    };
    around?.addEventListener("focusin", note);
    return () => around?.removeEventListener("focusin", note);
  }, [area]);
  useEffect(() => {
    const around = area.current;
    // Somebody who went back to the workbook is left there.
    if (
      !settled ||
      !document.hasFocus() ||
      around === null ||
      last.current === undefined ||
      last.current.element.isConnected
    )
      return;
    const entries = around.querySelectorAll(ENTRIES);
    const entry = entries[Math.min(last.current.entry, entries.length - 1)];
    (entry ?? around).querySelector("button")?.focus();
  }, [area, settled]);
  return null;
}
