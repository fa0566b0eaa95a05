import type { Localized } from "../i18n/localized";

const LONGEST = 30;

/** A cell's text in quotation marks for a message: on one line, shortened when it is long. */
export function quote(text: string): Localized {
  const line = text.replace(/\s+/g, " ").trim();
  const shown = line.length > LONGEST ? shortened(line) : line;
  return { "zh-CN": `“${shown}”`, en: `“${shown}”` };
}

/** Cut between characters, of which some (𠮷) take two places. */
function shortened(line: string): string {
  const characters = Array.from(line.slice(0, 2 * (LONGEST + 1)));
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join("")}…` : line;
}
