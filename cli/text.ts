import stringWidth from "string-width";

/** The text padded to a width in terminal columns, where a Chinese character takes two; at least one space follows it. */
export function column(text: string, width: number): string {
  return text + " ".repeat(Math.max(1, width - stringWidth(text)));
}

/** The text on one line: line breaks, tabs and control characters shown as spaces, so that no cell can steer the terminal. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
}

/** Where a cell stands, padded to a column. */
export function placeColumn({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string {
  return column(`${oneLine(sheet)}!${cell}`, 28);
}

/** A value with its white space to be seen; control characters are shown as escapes, so that no cell can steer the terminal. */
export function visible(value: string | number | boolean): string {
  return printable(JSON.stringify(value));
}

/** A text as it is, but for control characters, which are shown as escapes: for the names of files. */
export function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
