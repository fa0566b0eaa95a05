import { useRef, useState } from "react";
import type { ReactElement } from "react";
import { DEFAULT_SETTINGS } from "../../../src/check/settings";
import { Button } from "../../components/button";
import { Notice } from "../../components/notice";
import { makeStyles } from "../../styles";
import { useSettingsTexts } from "./texts";
import type { SettingsChange } from "./use-settings";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: "4px" },
});

export interface ResetProps {
  readonly disabled: boolean;
  readonly onChange: (change: SettingsChange) => void;
}

/** Sets everything back but the decisions to ignore, after a question. */
export function Reset({ disabled, onChange }: ResetProps): ReactElement {
  const styles = useStyles();
  const texts = useSettingsTexts().reset;
  const area = useRef<HTMLDivElement>(null);
  const [isAsking, setIsAsking] = useState(false);
  const ask = (asking: boolean): void => {
    setIsAsking(asking);
    // The button that was pressed goes; the one that comes takes the focus.
    requestAnimationFrame(() => area.current?.querySelector("button")?.focus());
  };
  return (
    <div ref={area}>
      {isAsking ? (
        <Notice
          intent="info"
          action={
            <div className={styles.row}>
              <Button
                size="small"
                onClick={() => {
                  onChange(({ ignores }) => ({ ...DEFAULT_SETTINGS, ignores }));
                  ask(false);
                }}
              >
                {texts.confirm}
              </Button>
              <Button size="small" appearance="subtle" onClick={() => ask(false)}>
                {texts.cancel}
              </Button>
            </div>
          }
        >
          {texts.question}
        </Notice>
      ) : (
        <Button size="small" disabled={disabled} onClick={() => ask(true)}>
          {texts.button}
        </Button>
      )}
    </div>
  );
}
