import { useCallback, useState } from "react";
import type { ReactElement } from "react";
import type { Tools } from "../../../commands/session";
import { loadFilling } from "../../../commands/load-tasks";
import type { FillChoice } from "../../../src/fill/fill-choice";
import { createOfficeRows } from "../../../src/hosts/office/rows";
import type { Edit } from "../../../src/workbook/edit";
import type { RowEditor, RowRefusal } from "../../../src/workbook/rows";
import { Button } from "../../components/button";
import { Notice } from "../../components/notice";
import { useMessages } from "../../language";
import { isBusy } from "../../status-text";
import { makeStyles, tokens } from "../../styles";
import type { SectionProps } from "../section";
import { Group } from "../settings/group";
import { Select } from "../../components/select";
import { Goal } from "./goal";
import { Library } from "./library";
import { OpenList } from "./open-list";
import { OwnLibrary } from "./own-library";
import { SpendPlan } from "./spend-plan";
import { Suggestions } from "./suggestions";
import { useFillTexts } from "./texts";
import { useFilling, type FillView, type LoadFilling } from "./use-filling";
import { useOwnLibrary } from "./use-own-library";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "8px", minWidth: 0 },
  paragraph: { margin: 0 },
  head: { display: "flex", flexDirection: "column", gap: "6px", alignItems: "flex-start" },
  choice: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px", maxWidth: "100%" },
  project: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Fills in the table that a person stands in: the section as it stands in Excel. */
export function FillSection(props: SectionProps): ReactElement {
  const { locale } = props.session.tools;
  const load = useCallback(() => loadFilling(locale), [locale]);
  const [rows] = useState(createOfficeRows);
  return <FillPane {...props} load={load} rows={rows} />;
}

export interface FillPaneProps extends SectionProps {
  readonly load: LoadFilling;
  readonly rows: RowEditor;
}

/** The section over any workbook. */
export function FillPane({ session, state, load, rows }: FillPaneProps): ReactElement {
  const styles = useStyles();
  const texts = useFillTexts();
  const current = useFilling(session, state, load);
  const { view, reload } = current;
  const otherTable = view.kind === "ready" && isElsewhere(view, state.selection);
  return (
    <div className={styles.section}>
      {view.kind === "loading" ? <p className={styles.paragraph}>{texts.loading}</p> : null}
      {view.kind === "ready" ? (
        <ReadyTable session={session} state={state} rows={rows} view={view} current={current} />
      ) : null}
      {view.kind === "no-table" || view.kind === "failed" ? <NoTable view={view} /> : null}
      {view.kind === "loading" ? null : (
        <div className={styles.choice}>
          {otherTable ? <span className={styles.hint}>{texts.otherTable}</span> : null}
          <Button size="small" disabled={isBusy(state)} onClick={reload}>
            {texts.reload}
          </Button>
        </div>
      )}
    </div>
  );
}

function NoTable({
  view,
}: {
  readonly view: Extract<FillView, { readonly kind: "no-table" | "failed" }>;
}): ReactElement {
  const texts = useFillTexts();
  const { errors } = useMessages();
  if (view.kind === "no-table") return <Notice intent="info">{texts.noTable(view.sheet)}</Notice>;
  return (
    <Notice intent="error" title={texts.notRead}>
      {errors[view.code]}
    </Notice>
  );
}

/** True when a person went to another sheet since the table was read. */
function isElsewhere(
  { reading }: Extract<FillView, { readonly kind: "ready" }>,
  selection: SectionProps["state"]["selection"],
): boolean {
  return selection !== undefined && selection.sheet !== reading.plan.table.sheet;
}

interface ReadyTableProps extends SectionProps {
  readonly rows: RowEditor;
  readonly view: Extract<FillView, { readonly kind: "ready" }>;
  readonly current: ReturnType<typeof useFilling>;
}

function ReadyTable({ session, state, rows, view, current }: ReadyTableProps): ReactElement {
  const styles = useStyles();
  const texts = useFillTexts();
  const { reading, filling } = view;
  const { plan } = reading;
  const { locale, host } = session.tools;
  const busy = isBusy(state);
  const [refused, setRefused] = useState<RowRefusal>();
  const own = useOwnLibrary(session, filling, current.reload);

  const fill = (choices: readonly FillChoice[], cells: number): void => {
    setRefused(undefined);
    void session.change("fill", async ({ host: editor, journal }: Tools) => {
      const outcome = await filling.fillTable({ editor, rows, journal }, plan, choices, texts.suggestions.label(cells));
      setRefused(outcome.refused);
      return outcome;
    });
  };
  const write = (edits: readonly Edit[]): void =>
    void session.change("fill", ({ host: editor, journal }: Tools) =>
      journal.apply(editor, texts.suggestions.label(edits.length), edits),
    );
  const required = plan.rows.filter((row) => row.required).length;
  return (
    <>
      <div className={styles.head}>
        <span className={styles.project}>{filling.projectName(plan.table) || plan.table.sheet}</span>
        {reading.tables.length < 2 ? null : (
          <Select
            label={texts.table}
            value={String(reading.table)}
            choices={reading.tables.map(({ table, project, range }) => [String(table), `${project} ${range}`])}
            disabled={busy}
            onChange={(table) => current.chooseTable(Number(table))}
          />
        )}
        <label className={styles.choice}>
          {texts.kind}
          <Select
            value={plan.kind.kind}
            choices={filling.kinds.map(({ id, title }) => [id, title[locale]])}
            disabled={busy}
            onChange={current.chooseKind}
          />
        </label>
        <span className={styles.hint}>{texts.kindHint}</span>
      </div>
      {refused === undefined ? null : <Notice intent="error">{texts.suggestions.refused[refused]}</Notice>}
      <Group title={texts.suggestions.heading(required)} open>
        <Suggestions plan={plan} selectedRow={reading.selectedRow} disabled={busy} onFill={fill} />
      </Group>
      {reading.open.length === 0 ? null : (
        <Group title={texts.open.heading(reading.open.length)} open>
          <OpenList sheet={plan.table.sheet} open={reading.open} onGoTo={(place) => void session.goTo(place)} />
        </Group>
      )}
      <Group title={texts.plan.heading}>
        <SpendPlan table={plan.table} filling={filling} disabled={busy} onWrite={write} />
      </Group>
      <Group title={texts.goal.heading}>
        <Goal table={plan.table} goal={reading.goal} disabled={busy} onWrite={write} />
      </Group>
      <Group title={texts.library.heading}>
        <Library
          reading={reading}
          filling={filling}
          disabled={busy}
          onFill={fill}
          onSave={(entry) => own.keep([entry])}
        />
      </Group>
      <Group title={texts.ownLibrary.heading(reading.own.length)}>
        {own.isFull ? <Notice intent="error">{texts.ownLibrary.browserFull}</Notice> : null}
        <OwnLibrary
          own={reading.own}
          filling={filling}
          host={host}
          place={own.place}
          disabled={busy}
          onPlace={own.setPlace}
          onKeep={own.keep}
          onRemove={own.remove}
        />
      </Group>
    </>
  );
}
