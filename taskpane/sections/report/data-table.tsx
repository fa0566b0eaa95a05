import type { ReactElement } from "react";
import { makeStyles, mergeClasses, tokens } from "../../styles";

const useStyles = makeStyles({
  scroll: {
    overflowX: "auto",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    "@media print": { overflowX: "visible" },
  },
  table: { width: "100%", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  cell: {
    padding: "3px 4px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "end",
    verticalAlign: "top",
    whiteSpace: "nowrap",
  },
  head: { fontWeight: tokens.fontWeightSemibold, whiteSpace: "normal", wordBreak: "keep-all" },
  name: { minWidth: "90px", textAlign: "start", whiteSpace: "normal", overflowWrap: "anywhere" },
});

export interface DataTableProps {
  readonly label: string;
  readonly columns: readonly string[];
  /** The first cell names the row. */
  readonly rows: readonly { readonly key: number; readonly cells: readonly string[] }[];
  readonly total?: readonly string[];
}

/** Figures in rows; the first column names them. */
export function DataTable({ label, columns, rows, total }: DataTableProps): ReactElement {
  const styles = useStyles();
  const cells = (row: readonly string[]): readonly ReactElement[] =>
    row.map((text, place) =>
      place === 0 ? (
        <th key={place} scope="row" className={mergeClasses(styles.cell, styles.name)}>
          {text}
        </th>
      ) : (
        <td key={place} className={styles.cell}>
          {text}
        </td>
      ),
    );
  return (
    <div className={styles.scroll} role="group" aria-label={label} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map((column, place) => (
              <th
                key={column}
                scope="col"
                className={mergeClasses(styles.cell, styles.head, place === 0 && styles.name)}
              >
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>{cells(row.cells)}</tr>
          ))}
        </tbody>
        {total === undefined ? null : (
          <tfoot>
            <tr>{cells(total)}</tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}
