import type { ReactElement } from "react";
import type { OpenSlot } from "../../../src/fill/open-slots";
import type { Selection } from "../../../src/workbook/host";
import { makeStyles, tokens } from "../../styles";
import { PlaceButton } from "../check/place-button";
import { SlottedText } from "./cell-diff";
import { useFillTexts } from "./texts";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  what: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  paragraph: { margin: 0 },
});

export interface OpenListProps {
  readonly sheet: string;
  readonly open: readonly OpenSlot[];
  readonly onGoTo: (place: Selection) => void;
}

/** What is still to be filled in by hand; a click goes to the cell. */
export function OpenList({ sheet, open, onGoTo }: OpenListProps): ReactElement {
  const styles = useStyles();
  const { open: texts } = useFillTexts();
  if (open.length === 0) return <p className={styles.paragraph}>{texts.none}</p>;
  return (
    <ul className={styles.list}>
      {open.map(({ field, cell, text, labels }) => (
        <li key={field}>
          <PlaceButton place={{ sheet, cell }} onGoTo={onGoTo}>
            <SlottedText text={text} />
            <span className={styles.what}>
              {texts.fill(labels.map((label) => (label === "" ? texts.number : label)).join("、"))}
            </span>
          </PlaceButton>
        </li>
      ))}
    </ul>
  );
}
