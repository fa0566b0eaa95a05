import stringWidth from "string-width";

/** The lines of a table, its columns padded as prettier does it: a Chinese character is two wide. */
export function markdownTable(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const cells = [heads, ...rows].map((row) => row.map((text) => text.replaceAll("|", "\\|")));
  const widths = heads.map((_, column) => Math.max(3, ...cells.map((row) => stringWidth(row[column] ?? ""))));
  const [head = "", ...body] = cells.map((row) => lineOf(row.map((text, column) => padded(text, widths[column] ?? 0))));
  return [head, lineOf(widths.map((width) => "-".repeat(width))), ...body];
}

function lineOf(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function padded(text: string, width: number): string {
  return text + " ".repeat(width - stringWidth(text));
}
