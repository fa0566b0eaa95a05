import type { ReactElement } from "react";
import { DEFAULT_SETTINGS } from "../../../src/check/settings";
import { Button } from "../../components/button";
import { Notice } from "../../components/notice";
import { useMessages } from "../../language";
import { isBusy } from "../../status-text";
import { makeStyles, tokens } from "../../styles";
import type { SectionProps } from "../section";
import { About } from "./about";
import { CHECKPOINTS, WORD_SETTINGS, numberField, wordField } from "./fields";
import type { NumberSetting } from "./fields";
import { Group } from "./group";
import { Ignores } from "./ignores";
import { KeptNotice } from "./kept-notice";
import { LiveSwitch } from "./live-switch";
import { MarksLegend } from "./marks-legend";
import { Reset } from "./reset";
import { RuleList } from "./rule-list";
import { StandardField } from "./standard-field";
import { TextField } from "./text-field";
import { useSettingsTexts } from "./texts";
import { useSettings } from "./use-settings";

const LIMITS: readonly NumberSetting[] = ["budgetTolerance", "satisfactionFloor", "nameLength", "goalLength"];

const useStyles = makeStyles({
  paragraph: { margin: 0 },
  reset: { padding: "8px 4px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** How this workbook is checked, what the marks mean, and what this is. */
export function SettingsSection({ session, state }: SectionProps): ReactElement {
  const styles = useStyles();
  const texts = useSettingsTexts();
  const { actions, errors } = useMessages();
  const { view, change, mend, reload } = useSettings(session, state);
  if (view.kind === "loading") return <p className={styles.paragraph}>{texts.loading}</p>;
  if (view.kind === "unread") {
    return (
      <Notice
        intent="error"
        title={texts.unread}
        action={
          <Button size="small" onClick={reload}>
            {actions.retry}
          </Button>
        }
      >
        {errors[view.code]}
      </Notice>
    );
  }
  const disabled = view.kind === "kept";
  const settings = disabled ? DEFAULT_SETTINGS : view.settings;
  const number = (name: NumberSetting): ReactElement => (
    <TextField
      key={name}
      setting={NUMBER_FIELDS[name]}
      texts={texts.numbers[name]}
      settings={settings}
      disabled={disabled}
      onChange={change}
    />
  );
  return (
    <div>
      {disabled ? (
        <KeptNotice problem={view.problem} record={view.record} disabled={isBusy(state)} onMend={mend} />
      ) : (
        <p className={styles.paragraph}>{texts.intro}</p>
      )}
      <Group title={texts.headings.basis} open>
        <StandardField standard={settings.standard} disabled={disabled} onChange={change} />
        {number("budgetYear")}
        {state.live === undefined ? null : <LiveSwitch on={state.live} onChange={(on) => session.setLive(on)} />}
      </Group>
      <Group title={texts.headings.plan}>
        <p className={styles.paragraph}>{texts.plan}</p>
        {CHECKPOINTS.map(number)}
      </Group>
      <Group title={texts.headings.limits}>{LIMITS.map(number)}</Group>
      <Group title={texts.headings.words}>
        <p className={styles.paragraph}>{texts.words.intro}</p>
        {WORD_SETTINGS.map((name) => (
          <TextField
            key={name}
            setting={WORD_FIELDS[name]}
            texts={texts.words[name]}
            settings={settings}
            disabled={disabled}
            multiline
            onChange={change}
          />
        ))}
      </Group>
      <Group title={texts.headings.rules}>
        <RuleList settings={settings} disabled={disabled} onChange={change} />
      </Group>
      <div className={styles.reset}>
        <Reset disabled={disabled} onChange={change} />
      </div>
      <Group title={texts.ignores.heading(settings.ignores.length)}>
        <Ignores
          ignores={settings.ignores}
          disabled={isBusy(state)}
          onTakeBack={(ignore) => void session.takeBack(ignore)}
        />
      </Group>
      <Group title={texts.headings.marks}>
        <MarksLegend />
      </Group>
      <Group title={texts.headings.about}>
        <About />
      </Group>
    </div>
  );
}

const NUMBER_FIELDS = {
  budgetYear: numberField("budgetYear"),
  march: numberField("march"),
  june: numberField("june"),
  october: numberField("october"),
  budgetTolerance: numberField("budgetTolerance"),
  satisfactionFloor: numberField("satisfactionFloor"),
  nameLength: numberField("nameLength"),
  goalLength: numberField("goalLength"),
};

const WORD_FIELDS = { value: wordField("value"), basis: wordField("basis"), goal: wordField("goal") };
