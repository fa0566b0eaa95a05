import { makeStyles, tokens } from "../../styles";
import { useId, useState } from "react";
import type { ReactElement } from "react";
import type { Finding } from "../../../src/model/finding";
import type { Selection } from "../../../src/workbook/host";
import { findingKey } from "./finding-key";
import { FindingLine } from "./finding-line";
import { useCheckTexts } from "./texts";

const useStyles = makeStyles({
  card: {
    padding: "6px 4px 2px",
    border: `1px solid ${tokens.colorBrandStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  heading: { margin: "0 6px 4px", fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

export interface SelectedCellProps {
  readonly cell: string;
  readonly findings: readonly Finding[];
  readonly onGoTo: (place: Selection) => void;
}

/** What is wrong with the cell the person stands on. */
export function SelectedCell({ cell, findings, onGoTo }: SelectedCellProps): ReactElement {
  const styles = useStyles();
  const { list } = useCheckTexts();
  const headingId = useId();
  return (
    <section className={styles.card} aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.heading}>
        {list.selectedCell(cell)}
      </h2>
      <ul className={styles.list}>
        {findings.map((finding) => (
          <Item key={findingKey(finding)} finding={finding} onGoTo={onGoTo} />
        ))}
      </ul>
    </section>
  );
}

function Item({ finding, onGoTo }: Pick<SelectedCellProps, "onGoTo"> & { readonly finding: Finding }): ReactElement {
  const [open, setOpen] = useState(false);
  return (
    <li>
      <FindingLine finding={finding} current={false} open={open} reachable onToggle={setOpen} onGoTo={onGoTo} />
    </li>
  );
}
