import type { ReactElement } from "react";
import { Button } from "../../components/button";
import { makeStyles, tokens } from "../../styles";
import { ARRANGEMENTS } from "./arrange";
import { isNarrow } from "./filter-bar";
import type { FindingsView } from "./findings-view";
import { useCheckTexts } from "./texts";

const useStyles = makeStyles({
  toolbar: { display: "flex", flexDirection: "column", gap: "2px" },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px" },
  heading: { flexGrow: 1, margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
  group: { display: "flex", gap: "4px" },
  arrow: {
    width: "12px",
    height: "12px",
    fill: "none",
    stroke: "currentColor",
    strokeWidth: "1.5px",
    strokeLinecap: "round",
    strokeLinejoin: "round",
  },
});

export interface ListToolbarProps {
  readonly view: FindingsView;
  readonly headingId: string;
  /** Goes to the next finding, or to the one before. */
  readonly onStep: (step: 1 | -1) => void;
}

/** The heading of the list, the ways to arrange it, and to walk through it. */
export function ListToolbar({ view, headingId, onStep }: ListToolbarProps): ReactElement {
  const styles = useStyles();
  const { list, filter } = useCheckTexts();
  return (
    <div className={styles.toolbar}>
      <div className={styles.row}>
        <h2 id={headingId} className={styles.heading}>
          {list.heading}
        </h2>
        <Button size="small" appearance="subtle" label={list.previous} onClick={() => onStep(-1)}>
          <svg viewBox="0 0 12 12" aria-hidden className={styles.arrow}>
            <path d="M2 8l4-4 4 4" />
          </svg>
        </Button>
        <Button size="small" appearance="subtle" label={list.next} onClick={() => onStep(1)}>
          <svg viewBox="0 0 12 12" aria-hidden className={styles.arrow}>
            <path d="M2 4l4 4 4-4" />
          </svg>
        </Button>
      </div>
      <div className={styles.row}>
        <div className={styles.group} role="group" aria-label={list.arrange}>
          {ARRANGEMENTS.map((by) => (
            <Button key={by} size="small" pressed={view.by === by} onClick={() => view.arrange(by)}>
              {list.by[by]}
            </Button>
          ))}
        </div>
        <Button
          size="small"
          expanded={view.isFiltering}
          pressed={isNarrow(view.filters) ? true : undefined}
          onClick={() => view.showFilters(!view.isFiltering)}
        >
          {filter.button}
        </Button>
        {view.groups.length < 2 ? null : (
          <Button size="small" appearance="subtle" onClick={view.toggleAll}>
            {view.allOpen ? list.collapseAll : list.expandAll}
          </Button>
        )}
      </div>
    </div>
  );
}
