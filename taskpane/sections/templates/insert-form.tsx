import { useId, useState } from "react";
import type { ReactElement, ReactNode } from "react";
import type { Tools } from "../../../commands/session";
import type { KindId } from "../../../src/fill/library";
import type { PlanPresetId } from "../../../src/fill/spend-plan";
import type { InsertChoice } from "../../../src/tasks/insert-templates";
import type { Inserting } from "../../../src/tasks/inserting";
import type { TemplateId } from "../../../src/templates/template";
import { useControlStyles } from "../../components/control-styles";
import { Button } from "../../components/button";
import { makeStyles, mergeClasses, tokens } from "../../styles";
import { Select } from "../../components/select";
import { Projects } from "./project-list";
import { MOST_BLANK_SHEETS, useTemplatesTexts } from "./texts";
import { useProjectList, type ListView } from "./use-project-list";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    alignItems: "center",
    gap: "6px 8px",
    "@media (max-width: 240px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  label: { fontWeight: tokens.fontWeightSemibold },
  legend: { padding: 0 },
  wide: { width: "100%" },
  sources: { display: "flex", flexDirection: "column", gap: "4px", margin: 0, padding: 0, border: "none", minWidth: 0 },
  source: { display: "flex", alignItems: "flex-start", gap: "6px" },
  radio: { flexShrink: 0, margin: "3px 0 0" },
  count: { width: "76px" },
  problem: { color: tokens.colorStatusDangerForeground3 },
  action: { display: "flex" },
});

type Source = "blank" | "list";

export interface InsertFormProps {
  readonly tools: Tools;
  readonly inserting: Inserting;
  /** The template to offer first. */
  readonly template: TemplateId;
  readonly disabled: boolean;
  /** Inserts the sheets; true when it came about. */
  readonly onInsert: (choice: InsertChoice) => Promise<boolean>;
}

/** Which sheets are to be inserted: the form, the kind of project, and blank ones or one for each project of a list. */
export function InsertForm({ tools, inserting, disabled, onInsert, ...props }: InsertFormProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  const { insert: texts } = useTemplatesTexts();
  const { locale } = tools;
  const [template, setTemplate] = useState<TemplateId>(props.template);
  const [source, setSource] = useState<Source>("blank");
  const [kind, setKind] = useState<KindId | "any">("any");
  const [plan, setPlan] = useState<PlanPresetId | "usual">("usual");
  const [count, setCount] = useState("1");
  const reading = useProjectList(tools, inserting);

  const chosen = { ...(kind !== "any" && { kind }), ...(plan !== "usual" && { plan }) };
  // What the list says of a project goes before what holds for all.
  const projects =
    source === "list"
      ? chosenProjects(reading.view).map((project) => ({ ...chosen, ...project }))
      : Array.from({ length: sheetCount(count) ?? 0 }, () => chosen);
  const insert = async (): Promise<void> => {
    if (await onInsert({ template, projects })) reading.choose(new Set());
  };
  const action = (
    <Button appearance="primary" disabled={disabled || projects.length === 0} onClick={() => void insert()}>
      {texts.apply(projects.length)}
    </Button>
  );
  return (
    <>
      <div className={styles.fields}>
        <Field id={`${id}template`} label={texts.template}>
          <Select
            id={`${id}template`}
            className={styles.wide}
            value={template}
            choices={inserting.templates.map(({ id: choice, title }) => [choice, title[locale]])}
            disabled={disabled}
            onChange={setTemplate}
          />
        </Field>
        <Field id={`${id}kind`} label={texts.kind}>
          <Select
            id={`${id}kind`}
            className={styles.wide}
            value={kind}
            choices={[
              ["any", texts.anyKind[source]] as const,
              ...inserting.kinds.map(({ id: choice, title }) => [choice, title[locale]] as const),
            ]}
            disabled={disabled}
            onChange={setKind}
          />
        </Field>
        <Field id={`${id}plan`} label={texts.plan}>
          <Select
            id={`${id}plan`}
            className={styles.wide}
            value={plan}
            choices={[
              ["usual", texts.usualPlan] as const,
              ...inserting.presets.map(({ id: choice, title }) => [choice, title[locale]] as const),
            ]}
            disabled={disabled}
            onChange={setPlan}
          />
        </Field>
      </div>
      <fieldset className={styles.sources} disabled={disabled}>
        <legend className={mergeClasses(styles.label, styles.legend)}>{texts.source}</legend>
        {(["blank", "list"] as const).map((choice) => (
          <label key={choice} className={styles.source}>
            <input
              type="radio"
              name={`${id}source`}
              className={styles.radio}
              checked={source === choice}
              onChange={() => setSource(choice)}
            />
            {texts.sources[choice]}
          </label>
        ))}
      </fieldset>
      {source === "list" ? (
        <Projects reading={reading} disabled={disabled} action={action} />
      ) : (
        <>
          <Count id={`${id}count`} text={count} disabled={disabled} onChange={setCount} />
          <div className={styles.action}>{action}</div>
        </>
      )}
    </>
  );
}

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly children: ReactNode;
}

function Field({ id, label, children }: FieldProps): ReactElement {
  const styles = useStyles();
  return (
    <>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {children}
    </>
  );
}

interface CountProps {
  readonly id: string;
  readonly text: string;
  readonly disabled: boolean;
  readonly onChange: (text: string) => void;
}

/** How many blank sheets; what is no number of them stays, with a sentence beside it. */
function Count({ id, text, disabled, onChange }: CountProps): ReactElement {
  const styles = useStyles();
  const controls = useControlStyles();
  const { insert: texts } = useTemplatesTexts();
  const isWrong = sheetCount(text) === undefined;
  return (
    <div>
      <div className={styles.fields}>
        <label htmlFor={id} className={styles.label}>
          {texts.count}
        </label>
        <input
          id={id}
          inputMode="numeric"
          autoComplete="off"
          className={mergeClasses(controls.control, styles.count, isWrong && controls.wrong)}
          value={text}
          disabled={disabled}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? `${id}problem` : undefined}
          onChange={(event) => onChange(event.target.value)}
        />
      </div>
      {isWrong ? (
        <span id={`${id}problem`} role="alert" className={styles.problem}>
          {texts.wrongCount}
        </span>
      ) : null}
    </div>
  );
}

/** A whole number from 1 on, also in full-width digits; undefined for anything else. */
function sheetCount(text: string): number | undefined {
  const digits = text.normalize("NFKC").trim();
  const count = /^\d{1,3}$/.test(digits) ? Number(digits) : 0;
  return count >= 1 && count <= MOST_BLANK_SHEETS ? count : undefined;
}

function chosenProjects(view: ListView): InsertChoice["projects"] {
  return view.kind === "list" ? view.list.projects.filter(({ row }) => view.chosen.has(row)) : [];
}
