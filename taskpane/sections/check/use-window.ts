import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { RefObject } from "react";

/** Pixels drawn above and below what is in sight, so that scrolling shows no gap. */
const MARGIN = 600;
/** Stands in for the height of a view that is not laid out. */
const HEIGHT = 900;

/** A line to draw, and the empty pixels between it and the one before. */
export interface DrawnLine {
  readonly index: number;
  readonly gap: number;
}

export interface Windowing {
  /** For the element around the lines. */
  readonly ref: RefObject<HTMLDivElement>;
  readonly drawn: readonly DrawnLine[];
  /** Empty pixels below the last line drawn. */
  readonly rest: number;
  /** For the element of a line; the same function for the same key. */
  readonly measure: (key: string) => (element: HTMLElement | null) => void;
  /** Scrolls until the line is in sight. */
  readonly reveal: (index: number) => void;
}

/**
 * Draws only the lines that are in sight, and one that has to stay, of a list in a scrolling pane. Lines may have any
 * height: a guess counts until one was drawn.
 * @param keys of all lines
 * @param guess their height in pixels
 * @param kept index of a line to be drawn wherever it is, for it has the focus
 */
export function useWindow(keys: readonly string[], guess: number, kept: number): Windowing {
  const ref = useRef<HTMLDivElement>(null);
  const [heights, setHeights] = useState<ReadonlyMap<string, number>>(new Map());
  const [seen, setSeen] = useState({ from: 0, to: HEIGHT + MARGIN });
  const tops = useMemo(() => topsOf(keys, heights, guess), [keys, heights, guess]);

  const look = useCallback(() => {
    const list = ref.current;
    if (list === null) return;
    const view = scrollerOf(list);
    const from = view.getBoundingClientRect().top - list.getBoundingClientRect().top;
    const next = { from: from - MARGIN, to: from + (view.clientHeight || HEIGHT) + MARGIN };
    // Small steps stay within the margin.
    setSeen((before) =>
      Math.abs(before.from - next.from) + Math.abs(before.to - next.to) < MARGIN / 3 ? before : next,
    );
  }, []);
  useEffect(() => {
    const view = ref.current === null ? null : scrollerOf(ref.current);
    view?.addEventListener("scroll", look, { passive: true });
    window.addEventListener("resize", look);
    return () => {
      view?.removeEventListener("scroll", look);
      window.removeEventListener("resize", look);
    };
  }, [look]);
  useLayoutEffect(look);

  const measure = useMeasuring(setHeights);
  const reveal = useCallback(
    (index: number) => {
      const list = ref.current;
      if (list === null) return;
      const view = scrollerOf(list);
      const top = (tops[index] ?? 0) + list.getBoundingClientRect().top - view.getBoundingClientRect().top;
      const bottom = top + (tops[index + 1] ?? 0) - (tops[index] ?? 0);
      if (top < 0 || bottom > view.clientHeight) view.scrollTop += top - view.clientHeight / 3;
      look();
    },
    [look, tops],
  );
  return { ref, ...drawnOf(tops, seen, kept), measure, reveal };
}

type Heights = ReadonlyMap<string, number>;

/** Keeps the heights of the lines that are drawn. */
function useMeasuring(onChange: (change: (before: Heights) => Heights) => void): Windowing["measure"] {
  const [measuring] = useState(() => {
    const keys = new Map<Element, string>();
    const observer = createObserver(keys, onChange);
    const drawn = new Map<string, HTMLElement>();
    const measures = new Map<string, (element: HTMLElement | null) => void>();
    const measureOf = (key: string) => (element: HTMLElement | null) => {
      const before = drawn.get(key);
      if (before !== undefined) {
        observer?.unobserve(before);
        keys.delete(before);
        drawn.delete(key);
      }
      if (element === null) {
        measures.delete(key);
        return;
      }
      keys.set(element, key);
      drawn.set(key, element);
      observer?.observe(element);
    };
    return (key: string) => {
      const measure = measures.get(key) ?? measureOf(key);
      measures.set(key, measure);
      return measure;
    };
  });
  return measuring;
}

/** Where nothing is laid out nothing can be observed either. */
function createObserver(
  keys: ReadonlyMap<Element, string>,
  onChange: (change: (before: Heights) => Heights) => void,
): ResizeObserver | undefined {
  if (typeof ResizeObserver === "undefined") return undefined;
  return new ResizeObserver((entries) => {
    const seen = entries.flatMap(({ target }) => {
      const key = keys.get(target);
      const { height } = target.getBoundingClientRect();
      return key === undefined || height === 0 ? [] : [[key, height] as const];
    });
    onChange((before) =>
      seen.some(([key, height]) => before.get(key) !== height) ? new Map([...before, ...seen]) : before,
    );
  });
}

/** Where each line begins, and at the end where the last one ends. */
function topsOf(keys: readonly string[], heights: ReadonlyMap<string, number>, guess: number): readonly number[] {
  const tops = [0];
  let top = 0;
  for (const key of keys) {
    top += heights.get(key) ?? guess;
    tops.push(top);
  }
  return tops;
}

function drawnOf(
  tops: readonly number[],
  { from, to }: { readonly from: number; readonly to: number },
  kept: number,
): Pick<Windowing, "drawn" | "rest"> {
  const drawn: DrawnLine[] = [];
  let end = 0;
  for (let index = 0; index + 1 < tops.length; index += 1) {
    const top = tops[index] ?? 0;
    const bottom = tops[index + 1] ?? 0;
    if (index !== kept && (bottom < from || top > to)) continue;
    drawn.push({ index, gap: top - end });
    end = bottom;
  }
  return { drawn, rest: (tops.at(-1) ?? 0) - end };
}

/** The pane scrolls as a whole. */
function scrollerOf(element: Element): Element {
  return element.closest("main") ?? element.ownerDocument.documentElement;
}
