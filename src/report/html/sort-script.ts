/**
 * Puts a button into the heads of tables that sorts their rows, each group by itself. Without it the report is the same
 * but for that. The policy of the page admits this text by its hash alone.
 */
export const SORT_SCRIPT = `"use strict";
for (const table of document.querySelectorAll("table.sortable")) {
  const heads = table.querySelectorAll("thead th");
  heads.forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.title = head.dataset.sort;
    button.setAttribute("aria-label", head.dataset.sort);
    head.append(button);
    button.addEventListener("click", () => {
      const direction = head.getAttribute("aria-sort") === "ascending" ? -1 : 1;
      for (const other of heads) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", direction === 1 ? "ascending" : "descending");
      const order = new Intl.Collator(document.documentElement.lang, { numeric: true });
      const key = (row) => row.cells[column].dataset.key ?? row.cells[column].textContent;
      for (const body of table.tBodies) {
        const rows = [...body.rows].filter((row) => !row.classList.contains("group")).map((row) => ({ row, key: key(row) }));
        rows.sort((a, b) => direction * order.compare(a.key, b.key));
        body.append(...rows.map(({ row }) => row));
      }
    });
  });
}
`;
