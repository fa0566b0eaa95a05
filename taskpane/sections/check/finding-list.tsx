import { useId } from "react";
import type { ReactElement } from "react";
import type { Finding } from "../../../src/model/finding";
import type { Selection } from "../../../src/workbook/host";
import { Button } from "../../components/button";
import { makeStyles, tokens } from "../../styles";
import { CLEARED, FilterBar, isNarrow } from "./filter-bar";
import type { FindingsView } from "./findings-view";
import { ListToolbar } from "./list-toolbar";
import { FindingRow, GroupRow } from "./rows";
import { useCheckTexts } from "./texts";
import { useFollowing } from "./use-following";
import type { Walk } from "./use-walk";
import { useWindow } from "./use-window";

/** Pixels; most messages take two lines. */
const USUAL_HEIGHT = 46;

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "6px" },
  list: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  text: { margin: 0 },
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

export interface FindingListProps {
  readonly view: FindingsView;
  readonly findings: readonly Finding[];
  readonly selection: Selection | undefined;
  readonly walk: Walk;
  readonly onGoTo: (place: Selection) => void;
}

/** All findings, or those that pass the filters; only what is in sight is drawn. */
export function FindingList(props: FindingListProps): ReactElement {
  const { view, findings, selection, walk, onGoTo } = props;
  const styles = useStyles();
  const texts = useCheckTexts();
  const id = useId();
  const { rows, groups, by, titleOf, openGroup } = view;
  const { ref, drawn, rest, measure, reveal } = useWindow(walk.keys, USUAL_HEIGHT, walk.active);
  useFollowing(ref, walk.target, walk.keys, reveal);
  return (
    <div className={styles.part}>
      <ListToolbar view={view} headingId={`${id}heading`} onStep={walk.step} />
      {view.isFiltering ? <FilterBar view={view} findings={findings} /> : null}
      {groups.length > 0 ? null : (
        <p className={styles.text}>
          {texts.filter.none}{" "}
          {view.isFiltering || !isNarrow(view.filters) ? null : (
            <Button
              size="small"
              appearance="subtle"
              onClick={() => {
                view.filter(CLEARED);
                // The button goes, and the list comes.
                requestAnimationFrame(() => ref.current?.querySelector("button")?.focus());
              }}
            >
              {texts.filter.clear}
            </Button>
          )}
        </p>
      )}
      <p id={`${id}keys`} className={styles.unseen}>
        {texts.list.keys}
      </p>
      <div role="status" className={styles.unseen}>
        {walk.announced}
      </div>
      {groups.length === 0 ? null : (
        <div
          ref={ref}
          role="list"
          className={styles.list}
          aria-labelledby={`${id}heading`}
          aria-describedby={`${id}keys`}
          onKeyDown={walk.onKeyDown}
          onFocus={walk.onFocus}
        >
          {drawn.map(({ index, gap }) => {
            const row = rows[index];
            if (row === undefined) return null;
            const line = { gap, reachable: index === walk.active, measure: measure(row.key) };
            return row.kind === "group" ? (
              <GroupRow
                key={row.key}
                row={row}
                by={by}
                title={by === "rule" ? titleOf(row.group.first.rule) : ""}
                onToggle={openGroup}
                {...line}
              />
            ) : (
              <FindingRow
                key={row.key}
                row={row}
                by={by}
                current={selection?.sheet === row.finding.sheet && selection.cell === row.finding.cell}
                open={walk.opened.has(row.key)}
                onToggle={walk.open}
                onGoTo={onGoTo}
                {...line}
              />
            );
          })}
          <div style={{ height: rest }} />
        </div>
      )}
    </div>
  );
}
