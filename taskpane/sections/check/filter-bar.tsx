import { useId, useRef } from "react";
import type { ReactElement, ReactNode } from "react";
import type { Finding } from "../../../src/model/finding";
import { useControlStyles } from "../../components/control-styles";
import { Button } from "../../components/button";
import { makeStyles, mergeClasses, tokens } from "../../styles";
import { NO_FILTERS } from "./arrange";
import type { Filters } from "./arrange";
import type { FindingsView } from "./findings-view";
import { useCheckTexts } from "./texts";

const useStyles = makeStyles({
  panel: { display: "flex", flexWrap: "wrap", gap: "6px" },
  field: { display: "flex", flexDirection: "column", gap: "3px", flexGrow: 1, flexBasis: "120px", minWidth: 0 },
  wide: { flexBasis: "100%" },
  control: { width: "100%", minWidth: 0 },
  label: { color: tokens.colorNeutralForeground3 },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 12px", marginTop: "6px" },
});

export interface FilterBarProps {
  readonly view: FindingsView;
  readonly findings: readonly Finding[];
}

/** The fields by which findings are narrowed down, and how many are left. */
export function FilterBar({ view, findings }: FilterBarProps): ReactElement {
  const styles = useStyles();
  const controls = useControlStyles();
  const { filter: texts, list } = useCheckTexts();
  const id = useId();
  const text = useRef<HTMLInputElement>(null);
  const { filters, filter, titleOf, shown } = view;
  const projects = [...new Map(findings.map(({ table, project, sheet }) => [table, { project, sheet }]))];
  const rules = [...new Set(findings.map(({ rule }) => rule))]
    .map((rule) => [rule, titleOf(rule) || rule] as const)
    .sort(([, a], [, b]) => a.localeCompare(b));
  return (
    <div>
      <div className={styles.panel}>
        <div className={`${styles.field} ${styles.wide}`}>
          <label className={styles.label} htmlFor={`${id}text`}>
            {texts.text}
          </label>
          <input
            ref={text}
            id={`${id}text`}
            type="search"
            className={mergeClasses(controls.control, styles.control)}
            value={filters.text}
            autoComplete="off"
            onChange={(event) => filter({ text: event.target.value })}
          />
        </div>
        <Choice label={texts.rule} value={filters.rule ?? ""} onChange={(rule) => filter({ rule: rule || undefined })}>
          <option value="">{texts.all}</option>
          {rules.map(([rule, title]) => (
            <option key={rule} value={rule}>
              {title}
            </option>
          ))}
        </Choice>
        <Choice
          label={texts.project}
          value={String(filters.table ?? "")}
          onChange={(table) => filter({ table: table === "" ? undefined : Number(table) })}
        >
          <option value="">{texts.all}</option>
          {projects.map(([table, { project, sheet }]) => (
            <option key={table} value={table}>
              {`${sheet} ${project.trim() === sheet ? "" : project.trim() || list.projectUnnamed}`.trim()}
            </option>
          ))}
        </Choice>
      </div>
      <div className={styles.line}>
        <span role="status">{texts.shown(shown.length, findings.length)}</span>
        {isNarrow(filters) ? (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              filter(CLEARED);
              // The button goes.
              text.current?.focus();
            }}
          >
            {texts.clear}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

/** What takes every filter away. */
export const CLEARED: Partial<Filters> = { ...NO_FILTERS, severity: undefined, rule: undefined, table: undefined };

/** True when something is hidden by these. */
export function isNarrow({ severity, rule, table, text }: Filters): boolean {
  return severity !== undefined || rule !== undefined || table !== undefined || text.trim() !== "";
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: ReactNode;
}

function Choice({ label, value, onChange, children }: ChoiceProps): ReactElement {
  const styles = useStyles();
  const controls = useControlStyles();
  const id = useId();
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className={mergeClasses(controls.control, styles.control)}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {children}
      </select>
    </div>
  );
}
