import { useId, useState } from "react";
import type { ReactElement, ReactNode } from "react";
import { Button } from "../../components/button";
import { makeStyles, tokens } from "../../styles";
import { DataTable } from "./data-table";
import type { DataTableProps } from "./data-table";
import { useReportTexts } from "./texts";

const useStyles = makeStyles({
  figure: { margin: 0, breakInside: "avoid-page" },
  bar: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  note: { margin: "0 0 4px", color: tokens.colorNeutralForeground3 },
});

export interface FigureProps {
  readonly title: string;
  readonly note: string;
  readonly children: ReactNode;
  /** The same in figures. */
  readonly table: Pick<DataTableProps, "columns" | "rows" | "total">;
}

/** A picture that can be read as a table instead. */
export function Figure({ title, note, children, table }: FigureProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  const texts = useReportTexts();
  const [isTable, setIsTable] = useState(false);
  return (
    <section aria-labelledby={id} className={styles.figure}>
      <div className={styles.bar}>
        <h2 id={id} className={styles.heading}>
          {title}
        </h2>
        <Button size="small" pressed={isTable} label={texts.asTableOf(title)} onClick={() => setIsTable(!isTable)}>
          {texts.asTable}
        </Button>
      </div>
      <p className={styles.note}>{note}</p>
      {isTable ? <DataTable label={title} {...table} /> : children}
    </section>
  );
}
