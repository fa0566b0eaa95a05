import { makeStyles, tokens } from "../../styles";
import { useId, useState } from "react";
import type { ReactElement } from "react";
import type { CheckResult } from "../../../src/tasks/check-workbook";
import { useCheckTexts } from "./texts";
import { Chevron } from "../../components/chevron";
import { IgnoredList } from "./ignored-list";

const useStyles = makeStyles({
  heading: { margin: 0, font: "inherit" },
  toggle: {
    display: "flex",
    gap: "4px",
    width: "100%",
    padding: "6px 4px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: "inherit",
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
});

/** The findings that a person decided to leave. */
export function Ignored({ ignored }: { readonly ignored: CheckResult["ignored"] }): ReactElement {
  const styles = useStyles();
  const texts = useCheckTexts();
  const [open, setOpen] = useState(false);
  const listId = useId();
  return (
    <section>
      <h2 className={styles.heading}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={open}
          aria-controls={open ? listId : undefined}
          onClick={() => setOpen(!open)}
        >
          <Chevron open={open} />
          {texts.ignored(ignored.length)}
        </button>
      </h2>
      {open ? (
        <div id={listId}>
          <IgnoredList ignored={ignored} />
        </div>
      ) : null}
    </section>
  );
}
