import { makeStyles, tokens } from "../../styles";
import { useEffect, useState } from "react";
import type { ReactElement } from "react";
import type { Explanation as Texts } from "../../../src/tasks/explain-rule";
import { useSpeech } from "../../language";
import { Example } from "./example";
import { useCheckTexts } from "./texts";

const useStyles = makeStyles({
  explanation: {
    margin: "0 6px 8px 28px",
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
    "@media (max-width: 240px)": { marginLeft: "6px" },
  },
  paragraph: { margin: "0 0 4px" },
  label: { fontWeight: tokens.fontWeightSemibold },
});

export interface ExplanationProps {
  /** Id of the rule. */
  readonly rule: string;
}

/** Why a finding matters and what to do about it. The texts are loaded when the first one is asked for. */
export function Explanation({ rule }: ExplanationProps): ReactElement {
  const styles = useStyles();
  const { explain } = useSpeech();
  const texts = useCheckTexts();
  const [state, setState] = useState<Texts | "loading" | "missing">("loading");
  useEffect(() => {
    let isCurrent = true;
    const show = (next: Texts | "missing"): void => {
      if (isCurrent) setState(next);
    };
    explain(rule).then(
      (explanation) => show(explanation ?? "missing"),
      (error: unknown) => {
        console.error(error);
        show("missing");
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [rule, explain]);

  return (
    <div className={styles.explanation} aria-busy={state === "loading"}>
      {state === "loading" ? null : state === "missing" ? (
        <p className={styles.paragraph}>{texts.unexplained}</p>
      ) : (
        <>
          <p className={styles.paragraph}>{state.why}</p>
          <p className={styles.paragraph}>
            <span className={styles.label}>{texts.how}</span>
            {state.how}
          </p>
          {state.example === undefined ? null : <Example example={state.example} />}
        </>
      )}
    </div>
  );
}
