import type { Frame } from "playwright-core";
import type { Locale } from "../../src/i18n/localized";

/** What tests do to the list of findings in the pane. */

const TEXTS = {
  "zh-CN": { heading: "发现的问题", expand: "全部展开", why: /^为什么：/, toDo: "怎么改：", mend: "按此修改" },
  en: {
    heading: "Findings",
    expand: "Expand all",
    why: /^Why: /,
    toDo: "What to do:",
    mend: "Change as shown",
  },
} as const;

/** Waits for the list and opens all of its groups. */
export async function expandFindings(pane: Frame, locale: Locale = "zh-CN"): Promise<void> {
  const { heading, expand } = TEXTS[locale];
  await pane.getByRole("heading", { name: heading }).waitFor();
  const button = pane.getByRole("button", { name: expand });
  if ((await button.count()) === 0) return;
  await button.click();
  await button.waitFor({ state: "detached" });
}

/**
 * Opens why the finding of a place among those that are drawn is one, waits for the explanation, and gives its button's name.
 * An open one makes the list longer, and others may be drawn then.
 */
export async function explainFinding(pane: Frame, place = 0, locale: Locale = "zh-CN"): Promise<string> {
  const { why, toDo } = TEXTS[locale];
  const button = pane.getByRole("button", { name: why }).nth(place);
  const name = (await button.getAttribute("aria-label")) ?? "";
  await button.click();
  await pane.getByText(toDo).waitFor();
  return name;
}

/** Closes the one that is open at a place. */
export async function closeFinding(pane: Frame, place = 0, locale: Locale = "zh-CN"): Promise<void> {
  const { why, toDo } = TEXTS[locale];
  await pane.getByRole("button", { name: why }).nth(place).click();
  await pane.getByText(toDo).waitFor({ state: "detached" });
}

/** Opens findings until one can be changed after a look, and gives what it says. */
export async function openMendable(pane: Frame, locale: Locale = "zh-CN"): Promise<string> {
  const { why, mend } = TEXTS[locale];
  const buttons = pane.getByRole("button", { name: why });
  await buttons.first().waitFor();
  const count = await buttons.count();
  for (let place = 0; place < count; place += 1) {
    const name = await explainFinding(pane, place, locale);
    if ((await pane.getByRole("button", { name: mend }).count()) > 0) return name;
    await closeFinding(pane, place, locale);
  }
  throw new Error("No finding that is drawn has a fix to be confirmed.");
}
