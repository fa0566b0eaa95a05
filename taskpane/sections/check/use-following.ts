import { useLayoutEffect, useRef } from "react";
import type { RefObject } from "react";
import type { WalkTarget } from "./use-walk";

/** Scrolls to the line that is walked to, as soon as there is such a line, and brings the focus there; once each time. */
export function useFollowing(
  list: RefObject<HTMLElement>,
  target: WalkTarget | undefined,
  keys: readonly string[],
  reveal: (index: number) => void,
): void {
  const done = useRef<WalkTarget>();
  useLayoutEffect(() => {
    if (target === undefined || target === done.current) return;
    const index = keys.indexOf(target.key);
    const line = [...(list.current?.children ?? [])].find((child) => child.getAttribute("data-row") === target.key);
    if (index < 0 || line === undefined) return;
    done.current = target;
    reveal(index);
    if (target.focus) line.querySelector("button")?.focus({ preventScroll: true });
  });
}
