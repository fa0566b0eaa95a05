import { Fragment } from "react";
import type { ReactElement } from "react";
import type { CheckResult } from "../../../src/tasks/check-workbook";
import { useMessages } from "../../language";
import { SEPARATOR, scoreText } from "../../status-text";
import { makeStyles, tokens } from "../../styles";

const useStyles = makeStyles({
  sheet: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  // A count stays together with what it counts, and no line begins with a dot.
  part: { display: "inline-block" },
  score: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, textWrap: "balance" },
});

/** What a check came to, in one line. */
export function Score({ result }: { readonly result: CheckResult }): ReactElement {
  const styles = useStyles();
  const texts = useMessages();
  const [sheet] = result.sheets;
  const parts = scoreText(result, texts).split(SEPARATOR);
  return (
    <div>
      {result.scope === "active-sheet" && sheet !== undefined ? (
        <div className={styles.sheet}>{texts.result.ofSheet(sheet)}</div>
      ) : null}
      <h1 className={styles.score}>
        {parts.map((part, place) => (
          <Fragment key={part}>
            {place === 0 ? null : " "}
            <span className={styles.part}>{place === parts.length - 1 ? part : part + SEPARATOR.trimEnd()}</span>
          </Fragment>
        ))}
      </h1>
    </div>
  );
}
