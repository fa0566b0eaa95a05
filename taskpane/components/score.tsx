import type { ReactElement } from "react";
import type { CheckResult } from "../../src/tasks/check-workbook";
import { useMessages } from "../language";
import { scoreText } from "../status-text";
import { makeStyles, tokens } from "../styles";

const useStyles = makeStyles({
  sheet: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  score: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, textWrap: "balance" },
});

/** What a check came to, in one line. */
export function Score({ result }: { readonly result: CheckResult }): ReactElement {
  const styles = useStyles();
  const texts = useMessages();
  const [sheet] = result.sheets;
  return (
    <div>
      {result.scope === "active-sheet" && sheet !== undefined ? (
        <div className={styles.sheet}>{texts.result.ofSheet(sheet)}</div>
      ) : null}
      <h1 className={styles.score}>{scoreText(result, texts)}</h1>
    </div>
  );
}
