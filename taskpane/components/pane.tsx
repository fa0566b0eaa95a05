import { useRef, useState } from "react";
import type { ReactElement } from "react";
import type { CheckScope, Session, SessionState } from "../../commands/session";
import type { Section } from "../../src/i18n/dictionary";
import { useFindings } from "../findings";
import type { LoadFindings } from "../findings";
import { useMessages } from "../language";
import { LazySection } from "../sections/lazy-section";
import type { SectionLoaders } from "../sections/section";
import { statusText } from "../status-text";
import { makeStyles, mergeClasses, tokens } from "../styles";
import { useSession } from "../use-session";
import { Actions } from "./actions";
import { Notice } from "./notice";
import { Outcome } from "./outcome";
import { Progress } from "./progress";
import { Tabs, panelId } from "./tabs";

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", gap: "10px" },
  hidden: { display: "none" },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  paragraph: { margin: 0, fontSize: tokens.fontSizeBase300 },
  privacy: { margin: 0, color: tokens.colorNeutralForeground3 },
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

export interface PaneProps {
  readonly session: Session;
  /** Loads what shows the results of a check. */
  readonly loadFindings: LoadFindings;
  /** The sections that there are besides the check. */
  readonly loaders: SectionLoaders;
}

/** The pane of a workbook. */
export function Pane({ session, loadFindings, loaders }: PaneProps): ReactElement {
  const styles = useStyles();
  const texts = useMessages();
  const state = useSession(session);
  const { phase, section, result } = state;
  const sections = SECTIONS.filter((name) => name === "check" || loaders[name] !== undefined);
  // What was opened once stays as it was left.
  const [opened, setOpened] = useState<ReadonlySet<Section>>(new Set());
  if (!opened.has(section)) setOpened(new Set(opened).add(section));
  const findings = useFindings(loadFindings, phase.name === "checking");
  const parts = typeof findings === "string" ? undefined : findings;
  const area = useRef<HTMLDivElement>(null);
  const check = (scope: CheckScope): void => void session.check(scope);
  const clear = (): void => void session.clearMarks();
  const isChecking = section === "check";

  return (
    <div className={styles.pane} ref={area}>
      {sections.length < 2 ? null : (
        <Tabs sections={sections} selected={section} onSelect={(name) => session.show(name)} />
      )}
      {isChecking ? <CheckHead state={state} onCheck={check} onClear={clear} /> : null}
      <div role="status" className={styles.unseen}>
        {statusText(state, texts)}
      </div>
      {phase.name === "checking" || phase.name === "clearing" || phase.name === "fixing" ? (
        <Progress phase={phase} onCancel={() => session.cancel()} />
      ) : (
        <>
          <Outcome state={state} onCheck={check} onClear={clear} />
          {parts === undefined ? null : <parts.Aftermath session={session} state={state} onCheck={check} />}
        </>
      )}
      {sections.map((name) => {
        const load = name === "check" ? undefined : loaders[name];
        return !opened.has(name) ? null : (
          <div
            key={name}
            id={panelId(name)}
            role="tabpanel"
            aria-label={texts.sections[name]}
            hidden={name !== section}
            className={mergeClasses(styles.pane, name !== section && styles.hidden)}
          >
            {load === undefined ? (
              <>
                {result === undefined ? <p className={styles.privacy}>{texts.pane.privacy}</p> : null}
                {parts === undefined ? null : <parts.CheckSection session={session} state={state} />}
                {findings === "missing" && result !== undefined ? (
                  <Notice intent="error">{texts.pane.findingsMissing}</Notice>
                ) : null}
              </>
            ) : (
              <>
                <h1 className={styles.unseen}>{texts.sections[name]}</h1>
                <LazySection load={load} session={session} state={state} />
              </>
            )}
          </div>
        );
      })}
      {parts === undefined ? null : <parts.FocusKept area={area} settled={phase.name === "fixed"} />}
    </div>
  );
}

const SECTIONS: readonly Section[] = ["check", "fill", "templates", "report", "settings"];

interface CheckHeadProps {
  readonly state: SessionState;
  readonly onCheck: (scope: CheckScope) => void;
  readonly onClear: () => void;
}

/** What the add-in does, until the first check, and the buttons to do it. */
function CheckHead({ state, onCheck, onClear }: CheckHeadProps): ReactElement {
  const styles = useStyles();
  const { pane } = useMessages();
  return (
    <>
      {state.result === undefined ? (
        <>
          <h1 className={styles.heading}>{pane.title}</h1>
          <p className={styles.paragraph}>{pane.intro}</p>
        </>
      ) : null}
      <Actions state={state} onCheck={onCheck} onClear={onClear} />
    </>
  );
}
