import type { ReactElement } from "react";
import { Button } from "../../components/button";
import { Notice } from "../../components/notice";
import { makeStyles, tokens } from "../../styles";
import { useSettingsTexts } from "./texts";
import type { SettingsView } from "./use-settings";

/** Characters of a record that are shown. */
const ENOUGH = 4_000;

const useStyles = makeStyles({
  summary: {
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  record: {
    maxHeight: "200px",
    margin: "4px 0 0",
    overflow: "auto",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

export interface KeptNoticeProps extends Pick<Extract<SettingsView, { readonly kind: "kept" }>, "problem" | "record"> {
  readonly disabled: boolean;
  /** Gives what is damaged its default. */
  readonly onMend: () => void;
}

/** Says why the settings cannot be changed, shows what the workbook holds, and offers to mend it where that is possible. */
export function KeptNotice({ problem, record, disabled, onMend }: KeptNoticeProps): ReactElement {
  const styles = useStyles();
  const texts = useSettingsTexts();
  return (
    <Notice
      intent="warning"
      action={
        problem.kind === "damaged" ? (
          <Button size="small" disabled={disabled} onClick={onMend}>
            {texts.mend}
          </Button>
        ) : undefined
      }
    >
      {problem.kind === "newer" ? texts.newer(problem.version) : texts.damaged(problem.path)}
      <details>
        <summary className={styles.summary}>{texts.record}</summary>
        <pre className={styles.record} tabIndex={0}>
          {record.length > ENOUGH ? `${record.slice(0, ENOUGH)}…` : record}
        </pre>
      </details>
    </Notice>
  );
}
