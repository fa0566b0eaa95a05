import { useControlStyles } from "../../components/control-styles";
import { makeStyles, mergeClasses, tokens } from "../../styles";
import { useEffect, useId, useRef, useState } from "react";
import type { FormEvent, ReactElement } from "react";
import type { IgnoreChoice } from "../../../commands/session";
import { useCheckTexts } from "./texts";
import { Button } from "../../components/button";

/** Characters; the record in the workbook takes more. */
const LONGEST_REASON = 200;
const SCOPES = ["place", "rule"] as const;

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "4px", marginTop: "6px" },
  reason: { width: "100%" },
  error: { color: tokens.colorStatusDangerForeground3 },
  row: { display: "flex", flexWrap: "wrap", gap: "4px 12px" },
  scope: { display: "inline-flex", alignItems: "center", gap: "4px" },
});

export interface IgnoreFormProps {
  readonly busy: boolean;
  readonly onIgnore: (choice: IgnoreChoice) => void;
  readonly onCancel: () => void;
}

/** Asks why a finding is left, and how far that goes. */
export function IgnoreForm({ busy, onIgnore, onCancel }: IgnoreFormProps): ReactElement {
  const styles = useStyles();
  const controls = useControlStyles();
  const texts = useCheckTexts();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [reason, setReason] = useState("");
  const [scope, setScope] = useState<IgnoreChoice["scope"]>("place");
  const [isMissing, setIsMissing] = useState(false);
  useEffect(() => field.current?.focus(), []);
  const ignore = (): void => {
    if (busy) return;
    const written = reason.trim();
    setIsMissing(written === "");
    if (written === "") field.current?.focus();
    else onIgnore({ reason: written, scope });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    ignore();
  };
  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <label htmlFor={`${id}reason`}>{texts.reason}</label>
      <input
        ref={field}
        id={`${id}reason`}
        className={mergeClasses(controls.control, styles.reason)}
        value={reason}
        maxLength={LONGEST_REASON}
        required
        autoComplete="off"
        aria-invalid={isMissing}
        aria-describedby={isMissing ? `${id}error` : undefined}
        onChange={(event) => {
          setReason(event.target.value);
          setIsMissing(false);
        }}
      />
      {isMissing ? (
        <span id={`${id}error`} role="alert" className={styles.error}>
          {texts.reasonMissing}
        </span>
      ) : null}
      <div className={styles.row} role="radiogroup" aria-label={texts.ignore}>
        {SCOPES.map((choice) => (
          <label key={choice} className={styles.scope}>
            <input type="radio" name={`${id}scope`} checked={scope === choice} onChange={() => setScope(choice)} />
            {texts[choice]}
          </label>
        ))}
      </div>
      <div className={styles.row}>
        <Button size="small" disabled={busy} onClick={ignore}>
          {texts.ignore}
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}
