import { makeStyles, tokens } from "../../styles";
import type { ReactElement } from "react";
import type { CheckResult } from "../../../src/tasks/check-workbook";
import type { Selection } from "../../../src/workbook/host";
import { nearMissText } from "../../../src/i18n/near-miss";
import { useSpeech } from "../../language";
import { PlaceButton } from "./place-button";
import { useCheckTexts } from "./texts";

const useStyles = makeStyles({
  paragraph: { margin: "4px 0" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

export interface NothingFoundProps {
  readonly result: CheckResult;
  readonly onGoTo: (place: Selection) => void;
}

/** What was looked for, and how near the nearest candidates came. */
export function NothingFound({ result, onGoTo }: NothingFoundProps): ReactElement {
  const styles = useStyles();
  const { locale } = useSpeech();
  const { nothingFound } = useCheckTexts();
  const { nearMisses } = result;
  return (
    <section>
      <p className={styles.paragraph}>{nothingFound.lookedFor(result.sheets.length)}</p>
      {nearMisses.length === 0 ? null : (
        <>
          <p className={styles.paragraph}>{nothingFound.nearest}</p>
          <ul className={styles.list}>
            {nearMisses.map((miss) => (
              <li key={`${miss.sheet}!${miss.cell}`} className={styles.item}>
                <PlaceButton place={miss} onGoTo={onGoTo}>
                  {nearMissText(miss)[locale]}
                </PlaceButton>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
