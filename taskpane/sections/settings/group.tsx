import { useId } from "react";
import type { ReactElement, ReactNode } from "react";
import { makeStyles, tokens } from "../../styles";

const useStyles = makeStyles({
  group: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  summary: {
    padding: "6px 4px",
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase300,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  heading: {
    display: "inline",
    margin: 0,
    fontSize: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  content: { display: "flex", flexDirection: "column", gap: "10px", padding: "2px 4px 12px" },
});

export interface GroupProps {
  readonly title: string;
  /** Open from the beginning. */
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** Settings that belong together, under a heading that opens and closes them. */
export function Group({ title, open = false, children }: GroupProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  return (
    <details className={styles.group} open={open}>
      <summary className={styles.summary}>
        <h2 id={id} className={styles.heading}>
          {title}
        </h2>
      </summary>
      <div role="group" aria-labelledby={id} className={styles.content}>
        {children}
      </div>
    </details>
  );
}
