import { useEffect, useId, useState } from "react";
import type { ReactElement } from "react";
import type { Settings } from "../../../src/check/settings";
import type { RuleEntry } from "../../../src/tasks/explain-rule";
import { useControlStyles } from "../../components/control-styles";
import { Notice } from "../../components/notice";
import { useSpeech } from "../../language";
import { makeStyles, mergeClasses, tokens } from "../../styles";
import { loadRules } from "./load-rules";
import { RuleRow } from "./rule-row";
import { groupRules, isChanged } from "./rule-settings";
import { useSettingsTexts } from "./texts";
import type { SettingsChange } from "./use-settings";

const useStyles = makeStyles({
  paragraph: { margin: 0 },
  search: { width: "100%" },
  heading: { margin: "4px 0 2px", fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
  count: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

export interface RuleListProps {
  readonly settings: Settings;
  readonly disabled: boolean;
  readonly onChange: (change: SettingsChange) => void;
}

/** Every rule by subject, each with its switch and its severity. */
export function RuleList({ settings, disabled, onChange }: RuleListProps): ReactElement | null {
  const styles = useStyles();
  const controls = useControlStyles();
  const id = useId();
  const texts = useSettingsTexts().rules;
  const rules = useRules();
  const [search, setSearch] = useState("");
  if (rules === "loading") return null;
  if (rules === "missing") return <Notice intent="error">{texts.missing}</Notice>;
  const groups = groupRules(rules, search);
  return (
    <>
      <p className={styles.paragraph}>{texts.intro(rules.filter((rule) => isChanged(settings, rule)).length)}</p>
      <input
        type="search"
        className={mergeClasses(controls.control, styles.search)}
        value={search}
        aria-label={texts.search}
        placeholder={texts.search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <div role="status">{groups.length === 0 ? texts.none(search.trim()) : null}</div>
      {groups.map(({ group, rules: members }) => (
        <section key={group} aria-labelledby={`${id}${group}`}>
          <h3 id={`${id}${group}`} className={styles.heading}>
            {texts.groups[group]}{" "}
            <span className={styles.count}>
              {texts.count(members.length, members.filter((rule) => settings.rulesOff.includes(rule.id)).length)}
            </span>
          </h3>
          <ul className={styles.list}>
            {members.map((rule) => (
              <RuleRow
                key={rule.id}
                rule={rule}
                on={!settings.rulesOff.includes(rule.id)}
                severity={settings.severities[rule.id] ?? rule.severity}
                disabled={disabled}
                onChange={onChange}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** The rules with their titles, which come with the explanations. */
export function useRules(): readonly RuleEntry[] | "loading" | "missing" {
  const { locale } = useSpeech();
  const [rules, setRules] = useState<readonly RuleEntry[] | "loading" | "missing">("loading");
  useEffect(() => {
    let isCurrent = true;
    loadRules(locale).then(
      (entries) => {
        if (isCurrent) setRules(entries);
      },
      (error: unknown) => {
        console.error(error);
        if (isCurrent) setRules("missing");
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [locale]);
  return rules;
}
