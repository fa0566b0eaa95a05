import type { Localized } from "../i18n/localized";

const LONGEST = 30;

/** A cell's text in quotation marks for a message: on one line, shortened when it is long. */
export function quote(text: string): Localized {
  const line = text.replace(/\s+/g, " ").trim();
  const characters = Array.from(line);
  const shown = characters.length > LONGEST ? `${characters.slice(0, LONGEST).join("")}…` : line;
  return { "zh-CN": `“${shown}”`, en: `“${shown}”` };
}
