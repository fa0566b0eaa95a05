import type { HelpConfiguration, Option } from "commander";
import type { Locale } from "../src/i18n/localized";

/** Headings of a help text. */
const CHINESE_TITLES: Readonly<Record<string, string>> = {
  "Usage:": "用法：",
  "Arguments:": "参数：",
  "Options:": "选项：",
  "Commands:": "命令：",
};

/** How a help text is made in a language: commander's own, or the same in Chinese. */
export function helpIn(locale: Locale): HelpConfiguration {
  if (locale === "en") return {};
  return { styleTitle: (title) => CHINESE_TITLES[title] ?? title, optionDescription: describe };
}

function describe({ description, argChoices, defaultValue }: Option): string {
  const choices = argChoices === undefined ? [] : [`可以写 ${argChoices.join("、")}`];
  const usual =
    typeof defaultValue === "string" || typeof defaultValue === "number" ? [`不写就是 ${defaultValue}`] : [];
  const more = [...choices, ...usual].join("，");
  return more === "" ? description : `${description}（${more}）`;
}
