import stringWidth from "string-width";

/** The text padded to a width in terminal columns, where a Chinese character takes two; at least one space follows it. */
export function column(text: string, width: number): string {
  return text + " ".repeat(Math.max(1, width - stringWidth(text)));
}

/** The text on one line: line breaks, tabs and control characters shown as spaces, so that no cell can steer the terminal. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
}
