import type { ReactElement } from "react";
import type { ExampleCell, RuleExample } from "../../../src/rules/example";
import { makeStyles, mergeClasses, tokens } from "../../styles";
import { visibleSpace } from "../../visible-space";
import { useCheckTexts } from "./texts";

const useStyles = makeStyles({
  example: { margin: "6px 0 4px" },
  side: { margin: "0 0 4px", paddingLeft: "8px", borderLeft: "3px solid transparent" },
  wrong: { borderLeftColor: tokens.colorStatusDangerForeground1 },
  right: { borderLeftColor: tokens.colorBrandForegroundLink },
  heading: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  wrongHeading: { color: tokens.colorStatusDangerForeground3 },
  rightHeading: { color: tokens.colorBrandForegroundLink },
  row: { display: "flex", flexWrap: "wrap", columnGap: "12px", margin: 0 },
  label: { display: "inline", color: tokens.colorNeutralForeground3 },
  text: { display: "inline", margin: "0 0 0 4px", color: tokens.colorNeutralForeground1 },
});

/** A place filled in wrong and right: what both have in common, then each with its cells. */
export function Example({ example: { shared, wrong, right } }: { readonly example: RuleExample }): ReactElement {
  const styles = useStyles();
  const texts = useCheckTexts();
  return (
    <div className={styles.example}>
      {shared.length === 0 ? null : <Row cells={shared} />}
      <div className={mergeClasses(styles.side, styles.wrong)}>
        <p className={mergeClasses(styles.heading, styles.wrongHeading)}>
          <span aria-hidden="true">✗ </span>
          {texts.example.wrong}
        </p>
        <Rows rows={wrong} />
      </div>
      <div className={mergeClasses(styles.side, styles.right)}>
        <p className={mergeClasses(styles.heading, styles.rightHeading)}>
          <span aria-hidden="true">✓ </span>
          {texts.example.right}
        </p>
        <Rows rows={right} />
      </div>
    </div>
  );
}

function Rows({ rows }: { readonly rows: readonly (readonly ExampleCell[])[] }): ReactElement {
  return (
    <>
      {rows.map((cells, at) => (
        <Row key={at} cells={cells} />
      ))}
    </>
  );
}

/** Cells in a row, each behind what it is called; they stand below each other where there is no room. */
function Row({ cells }: { readonly cells: readonly ExampleCell[] }): ReactElement {
  const styles = useStyles();
  const { blank } = useCheckTexts();
  return (
    <dl className={styles.row} lang="zh-CN">
      {cells.map(({ label, text }) => (
        <div key={label}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.text}>{text === "" ? blank : isSpaced(text) ? visibleSpace(text) : text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** True when white space in it may be what it is about. */
function isSpaced(text: string): boolean {
  return /\s{2}|[^\S ]/.test(text);
}
