import { makeStyles, mergeClasses } from "../styles";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  chevron: {
    flexShrink: 0,
    width: "12px",
    height: "12px",
    margin: "4px 2px",
    fill: "none",
    stroke: "currentColor",
    strokeWidth: "1.5px",
    strokeLinecap: "round",
    strokeLinejoin: "round",
  },
  open: { transform: "rotate(90deg)" },
});

/** Says whether what belongs to it is open; the button around it says so in words. */
export function Chevron({ open }: { readonly open: boolean }): ReactElement {
  const styles = useStyles();
  return (
    <svg viewBox="0 0 12 12" aria-hidden className={mergeClasses(styles.chevron, open && styles.open)}>
      <path d="M4 2l4 4-4 4" />
    </svg>
  );
}
