import { useId, useState } from "react";
import type { KeyboardEvent, ReactElement } from "react";
import { readSettings } from "../../../src/check/settings";
import type { Settings } from "../../../src/check/settings";
import { useControlStyles } from "../../components/control-styles";
import { makeStyles, mergeClasses, tokens } from "../../styles";
import type { TextSetting } from "./fields";
import type { FieldTexts } from "./texts";
import type { SettingsChange } from "./use-settings";

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", gap: "2px" },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "2px 6px" },
  quantity: { display: "inline-flex", flexWrap: "wrap", alignItems: "center", gap: "2px 6px" },
  label: { fontWeight: tokens.fontWeightSemibold },
  number: { width: "76px" },
  words: { width: "100%", resize: "vertical" },
  hint: { color: tokens.colorNeutralForeground3 },
  problem: { color: tokens.colorStatusDangerForeground3 },
});

export interface TextFieldProps {
  readonly setting: TextSetting;
  readonly texts: FieldTexts;
  readonly settings: Settings;
  readonly disabled: boolean;
  /** Several lines. */
  readonly multiline?: boolean;
  readonly onChange: (change: SettingsChange) => void;
}

/** What a person wrote while the setting was `saved`. */
interface Draft {
  readonly saved: string;
  readonly text: string;
  readonly isWrong: boolean;
}

/** A setting that is written. It is judged when a person leaves it; what is wrong stays, with a sentence beside it. */
export function TextField({ setting, texts, settings, disabled, multiline, onChange }: TextFieldProps): ReactElement {
  const styles = useStyles();
  const controls = useControlStyles();
  const id = useId();
  const saved = setting.format(settings);
  // What is written counts until the setting itself changes.
  const [draft, setDraft] = useState<Draft>();
  const { text, isWrong } = draft?.saved === saved ? draft : { text: saved, isWrong: false };
  const show = (shown: string, wrong = isWrong): void => setDraft({ saved, text: shown, isWrong: wrong });

  const leave = async (): Promise<void> => {
    const written = setting.write(settings, text);
    const fits = written !== undefined && (await readSettings(written)).kind === "ok";
    show(fits ? setting.format(written) : text, !fits);
    if (fits && setting.format(written) !== saved) onChange((now) => setting.write(now, text) ?? now);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Enter" && multiline !== true && !event.nativeEvent.isComposing) void leave();
  };
  const describing = [...(isWrong ? [`${id}problem`] : []), ...(texts.hint === undefined ? [] : [`${id}hint`])];
  const control = {
    id: `${id}field`,
    value: text,
    disabled,
    "aria-invalid": isWrong,
    "aria-describedby": describing.length === 0 ? undefined : describing.join(" "),
    onBlur: () => void leave(),
    onKeyDown,
  } as const;
  return (
    <div className={styles.field}>
      <div className={styles.row}>
        <label htmlFor={control.id} className={styles.label}>
          {texts.label}
        </label>
        {multiline === true ? (
          <textarea
            {...control}
            rows={3}
            className={mergeClasses(controls.control, styles.words, isWrong && controls.wrong)}
            onChange={(event) => show(event.target.value)}
          />
        ) : (
          <span className={styles.quantity}>
            <input
              {...control}
              inputMode="decimal"
              autoComplete="off"
              className={mergeClasses(controls.control, styles.number, isWrong && controls.wrong)}
              onChange={(event) => show(event.target.value)}
            />
            {texts.unit}
          </span>
        )}
      </div>
      {isWrong ? (
        <span id={`${id}problem`} role="alert" className={styles.problem}>
          {texts.problem}
        </span>
      ) : null}
      {texts.hint === undefined ? null : (
        <span id={`${id}hint`} className={styles.hint}>
          {texts.hint}
        </span>
      )}
    </div>
  );
}
