import axe from "axe-core";
import type { Frame } from "playwright-core";

declare global {
  interface Window {
    /** There once its source was run in the page. */
    readonly axe?: typeof axe;
  }
}

/**
 * What axe finds wrong with a page: rule and element, one line each. In a contrast theme the system chooses the colours,
 * which axe does not see: they are not judged then.
 */
export async function accessibilityProblems(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(axe.source);
  return frame.evaluate(async () => {
    const isContrast = matchMedia("(forced-colors: active)").matches;
    const results = await window.axe?.run(document, { rules: { "color-contrast": { enabled: !isContrast } } });
    if (results === undefined) throw new Error("axe is not in the page.");
    return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  });
}

/** Elements that reach beyond the right edge of the pane, and do not scroll in themselves. */
export function overflow(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    const scrolls = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).overflowX === "auto" || scrolls(element.parentElement));
    return [...document.querySelectorAll("main *")]
      .filter((element) => element.getBoundingClientRect().right > edge + 0.5 && !scrolls(element))
      .map((element) => element.outerHTML.slice(0, 200));
  });
}
