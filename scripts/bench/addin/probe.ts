import type { Frame, Page } from "playwright-core";

/** What is timed inside the page: each function runs there as it stands and must use nothing from around it. */

/** Presses a button that sets a task off; milliseconds until its outcome is painted and no progress is shown any more. */
export function pressUntilDone(pane: Frame, button: RegExp): Promise<number> {
  return pane.evaluate((label) => {
    const pattern = new RegExp(label);
    const element = [...document.querySelectorAll("button")].find(({ innerText }) => pattern.test(innerText));
    if (element === undefined) throw new Error(`The pane has no button ${label}.`);
    const isRunning = (): boolean => document.querySelector("[role=progressbar]") !== null;
    return new Promise<number>((resolve) => {
      let wasRunning = false;
      const observer = new MutationObserver(() => {
        wasRunning ||= isRunning();
        if (!wasRunning || isRunning() || document.querySelector("[role=list]") === null) return;
        observer.disconnect();
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
      });
      observer.observe(document.body, { childList: true, subtree: true });
      const start = performance.now();
      element.click();
    });
  }, button.source);
}

/** Presses a button that only changes what is shown: milliseconds until that is painted. */
export function pressUntilPainted(pane: Frame, button: RegExp): Promise<number> {
  return pane.evaluate((label) => {
    const pattern = new RegExp(label);
    const element = [...document.querySelectorAll("button")].find(({ innerText }) => pattern.test(innerText));
    if (element === undefined) throw new Error(`The pane has no button ${label}.`);
    return new Promise<number>((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
      });
      observer.observe(document.body, { childList: true, subtree: true });
      const start = performance.now();
      element.click();
    });
  }, button.source);
}

/** The time of day in milliseconds when another score than now is painted. */
export function nextScore(pane: Frame): Promise<number> {
  return pane.evaluate(() => {
    const score = (): string => document.querySelector("h1")?.textContent ?? "";
    const before = score();
    return new Promise<number>((resolve) => {
      const observer = new MutationObserver(() => {
        if (score() === before) return;
        observer.disconnect();
        requestAnimationFrame(() => setTimeout(() => resolve(performance.timeOrigin + performance.now())));
      });
      observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    });
  });
}

/** The time of day in milliseconds when a cell of the spreadsheet was next changed. */
export function nextEdit(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const stop = window.workbench?.engine.subscribe(({ type }) => {
          if (type !== "values-changed") return;
          stop?.();
          resolve(performance.timeOrigin + performance.now());
        });
      }),
  );
}

/** Presses F8: milliseconds until another line has the focus and is painted, and another cell is selected. */
export function nextFinding(pane: Frame): Promise<number> {
  return pane.evaluate(() => {
    const selected = (): string => {
      return JSON.stringify(window.parent.workbench?.selection());
    };
    const line = document.activeElement;
    const cell = selected();
    const start = performance.now();
    document.dispatchEvent(new KeyboardEvent("keydown", { key: "F8", bubbles: true }));
    return new Promise<number>((resolve) => {
      const look = (): void => {
        if (document.activeElement === line || selected() === cell) requestAnimationFrame(look);
        else setTimeout(() => resolve(performance.now() - start));
      };
      requestAnimationFrame(look);
    });
  });
}

/** Scrolls the pane from top to bottom, so many pixels a frame: milliseconds of each frame. */
export function scrollThrough(pane: Frame, step: number): Promise<readonly number[]> {
  return pane.evaluate((pixels) => {
    const view = document.querySelector("main");
    if (view === null) throw new Error("The pane has nothing to scroll.");
    view.scrollTop = 0;
    return new Promise<readonly number[]>((resolve) => {
      const frames: number[] = [];
      let last: number | undefined;
      const next = (now: number): void => {
        if (last !== undefined) frames.push(now - last);
        last = now;
        const before = view.scrollTop;
        view.scrollTop += pixels;
        if (view.scrollTop > before) requestAnimationFrame(next);
        else resolve(frames);
      };
      requestAnimationFrame(next);
    });
  }, step);
}
