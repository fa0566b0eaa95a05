import type { ReactElement } from "react";
import type { Ignore } from "../../../src/check/settings";
import { Button } from "../../components/button";
import { makeStyles, tokens } from "../../styles";
import { useRules } from "./rule-list";
import { useSettingsTexts } from "./texts";

/** Characters of a cell's text that tell which one it is. */
const ENOUGH = 40;

const useStyles = makeStyles({
  paragraph: { margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { padding: "4px 0 6px", borderTop: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: "anywhere" },
  title: { fontWeight: tokens.fontWeightSemibold },
  place: { color: tokens.colorNeutralForeground2 },
  reason: { marginBottom: "4px" },
});

export interface IgnoresProps {
  readonly ignores: readonly Ignore[];
  readonly disabled: boolean;
  readonly onTakeBack: (ignore: Ignore) => void;
}

/** Every decision to leave a finding, also those that none of today's findings is about, and the way to take it back. */
export function Ignores({ ignores, disabled, onTakeBack }: IgnoresProps): ReactElement {
  const styles = useStyles();
  const texts = useSettingsTexts().ignores;
  const rules = useRules();
  const titleOf = (id: string): string =>
    (typeof rules === "string" ? undefined : rules.find((rule) => rule.id === id)?.title) ?? id;
  const placeOf = ({ about }: Ignore): string => {
    if (about === undefined) return texts.everywhere;
    const text = about.indicator ?? about.text;
    return texts.place(about.project, text.length > ENOUGH ? `${text.slice(0, ENOUGH)}…` : text);
  };
  if (ignores.length === 0) return <p className={styles.paragraph}>{texts.none}</p>;
  return (
    <ul className={styles.list}>
      {ignores.map((ignore) => (
        <li key={JSON.stringify(ignore)} className={styles.item}>
          <div className={styles.title}>{titleOf(ignore.rule)}</div>
          <div className={styles.place}>{placeOf(ignore)}</div>
          <div className={styles.reason}>{texts.because(ignore.reason)}</div>
          <Button
            size="small"
            disabled={disabled}
            label={texts.takeBackOf(titleOf(ignore.rule), placeOf(ignore))}
            onClick={() => onTakeBack(ignore)}
          >
            {texts.takeBack}
          </Button>
        </li>
      ))}
    </ul>
  );
}
