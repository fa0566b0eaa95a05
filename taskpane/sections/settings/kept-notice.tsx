import type { ReactElement } from "react";
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

export type KeptNoticeProps = Pick<Extract<SettingsView, { readonly kind: "kept" }>, "problem" | "record">;

/** Says why the settings cannot be changed, and shows what the workbook holds. */
export function KeptNotice({ problem, record }: KeptNoticeProps): ReactElement {
  const styles = useStyles();
  const texts = useSettingsTexts();
  return (
    <Notice intent="warning">
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
