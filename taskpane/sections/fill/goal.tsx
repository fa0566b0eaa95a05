import { useId, useState } from "react";
import type { ReactElement } from "react";
import type { GoalSuggestion } from "../../../src/fill/goal-text";
import { fieldEdit } from "../../../src/model/field-edit";
import type { TargetTable } from "../../../src/model/target-table";
import type { Edit } from "../../../src/workbook/edit";
import { Button } from "../../components/button";
import { makeStyles, tokens } from "../../styles";
import { useFillTexts } from "./texts";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "8px", alignItems: "flex-start" },
  paragraph: { margin: 0 },
  before: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    textDecorationLine: "line-through",
    overflowWrap: "anywhere",
  },
  texts: { display: "flex", flexDirection: "column", gap: "6px", margin: 0, padding: 0, border: "none" },
  text: { display: "flex", alignItems: "flex-start", gap: "6px", whiteSpace: "pre-line", overflowWrap: "anywhere" },
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

export interface GoalProps {
  readonly table: TargetTable;
  readonly goal: GoalSuggestion | undefined;
  readonly disabled: boolean;
  readonly onWrite: (edits: readonly Edit[]) => void;
}

/** Sentences for a goal that is blank or would fit any project. */
export function Goal({ table, goal, disabled, onWrite }: GoalProps): ReactElement {
  const styles = useStyles();
  const { goal: texts } = useFillTexts();
  const id = useId();
  const [chosen, setChosen] = useState(0);
  const field = goal && table.goals?.[Number(/\d+/.exec(goal.field)?.[0] ?? 0)];
  if (goal === undefined || field === undefined) return <p className={styles.paragraph}>{texts.none}</p>;
  const text = goal.texts[chosen] ?? goal.texts[0] ?? "";
  const edit = fieldEdit(table.sheet, field, text);
  return (
    <div className={styles.part}>
      <p className={styles.paragraph}>{texts[goal.reason]}</p>
      {goal.reason === "generic" ? <p className={styles.before}>{field.text}</p> : null}
      <fieldset className={styles.texts}>
        <legend className={styles.unseen}>{texts.choose}</legend>
        {goal.texts.map((sentence, index) => (
          <label key={sentence} className={styles.text}>
            <input
              type="radio"
              name={id}
              checked={text === sentence}
              disabled={disabled}
              onChange={() => setChosen(index)}
            />
            {sentence}
          </label>
        ))}
      </fieldset>
      <Button disabled={disabled} onClick={() => onWrite([edit])}>
        {goal.reason === "generic" ? texts.replace : texts.apply}
      </Button>
    </div>
  );
}
