import type { ReactElement } from "react";
import { mergeClasses } from "../styles";
import { useControlStyles } from "./control-styles";

export interface SelectProps<Choice extends string> {
  readonly id?: string;
  /** Where no label belongs to it. */
  readonly label?: string;
  readonly describedBy?: string;
  readonly value: Choice;
  readonly choices: readonly (readonly [Choice, string])[];
  readonly disabled: boolean;
  readonly className?: string;
  readonly onChange: (choice: Choice) => void;
}

/** One of a few choices, in the list that the system draws. */
export function Select<Choice extends string>(props: SelectProps<Choice>): ReactElement {
  const { control } = useControlStyles();
  const { choices, onChange } = props;
  return (
    <select
      id={props.id}
      aria-label={props.label}
      aria-describedby={props.describedBy}
      value={props.value}
      disabled={props.disabled}
      className={mergeClasses(control, props.className)}
      onChange={(event) => {
        const chosen = choices.find(([choice]) => choice === event.target.value);
        if (chosen !== undefined) onChange(chosen[0]);
      }}
    >
      {choices.map(([choice, text]) => (
        <option key={choice} value={choice}>
          {text}
        </option>
      ))}
    </select>
  );
}
