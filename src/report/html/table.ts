import { escapeHtml } from "./escape";

/** A column of a table: its head, and the classes that say its width (`w6`) and that it holds numbers (`n`). */
export interface HtmlColumn {
  readonly head: string;
  readonly className?: string;
}

/** A cell: its text and, where that does not sort as it reads, a key to sort by. */
export interface HtmlCell {
  readonly text: string | number;
  readonly className?: string;
  readonly key?: number;
}

/** Rows that stay together when the table is sorted, under a title of their own where there is one. */
export interface HtmlGroup {
  readonly title?: string;
  /** Stands behind the title, less prominent. */
  readonly remark?: string;
  readonly rows: readonly (readonly HtmlCell[])[];
}

/** Writes a table that can be sorted, group by group: there may be very many. */
export function* htmlTable(
  columns: readonly HtmlColumn[],
  groups: Iterable<HtmlGroup>,
  sortBy: (column: string) => string,
  total?: readonly HtmlCell[],
): Generator<string, void, undefined> {
  const heads = columns.map(
    ({ head, className }) =>
      `<th scope="col"${classOf([className])} data-sort="${escapeHtml(sortBy(head))}">${escapeHtml(head)}</th>`,
  );
  yield `<table class="sortable"><thead><tr>${heads.join("")}</tr></thead>\n`;
  for (const { title, remark = "", rows } of groups) {
    const group =
      title === undefined
        ? ""
        : `<tr class="group"><th colspan="${columns.length}" scope="rowgroup">${escapeHtml(title)} <span>${escapeHtml(remark)}</span></th></tr>\n`;
    yield `<tbody>${group}${rows.map((row) => rowOf(columns, row)).join("")}</tbody>`;
  }
  yield total === undefined ? "</table>\n" : `<tfoot>${rowOf(columns, total)}</tfoot></table>\n`;
}

function rowOf(columns: readonly HtmlColumn[], row: readonly HtmlCell[]): string {
  const cells = row.map(({ text, className, key }, index) => {
    const isNumber = columns[index]?.className?.split(" ").includes("n") === true;
    const sortKey = key === undefined ? "" : ` data-key="${key}"`;
    return `<td${classOf([isNumber ? "n" : undefined, className])}${sortKey}>${escapeHtml(String(text))}</td>`;
  });
  return `<tr>${cells.join("")}</tr>\n`;
}

function classOf(names: readonly (string | undefined)[]): string {
  const given = names.filter((name) => name !== undefined);
  return given.length === 0 ? "" : ` class="${given.join(" ")}"`;
}
