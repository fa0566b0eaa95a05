import { useCallback, useState } from "react";
import type { ReactElement } from "react";
import type { ChangeTools, SessionState } from "../../../commands/session";
import { loadInserting } from "../../../commands/load-tasks";
import { createOfficeSheets } from "../../../src/hosts/office/sheet-editor";
import type { Finding } from "../../../src/model/finding";
import type { InsertTarget } from "../../../src/tasks/insert-templates";
import type { Inserting } from "../../../src/tasks/inserting";
import type { WorkbookHost } from "../../../src/workbook/host";
import type { SheetEditor } from "../../../src/workbook/sheet-editor";
import { Button } from "../../components/button";
import { Notice } from "../../components/notice";
import { useMessages } from "../../language";
import { isBusy } from "../../status-text";
import { makeStyles } from "../../styles";
import type { SectionProps } from "../section";
import { Group } from "../settings/group";
import { DoneNotice, type TemplatesOutcome } from "./done-notice";
import { InsertForm } from "./insert-form";
import { useTemplatesTexts } from "./texts";
import { useInserting, type LoadInserting } from "./use-inserting";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "8px", minWidth: 0 },
  paragraph: { margin: 0 },
  action: { display: "flex" },
  // The live region stays in the page; while it says nothing it takes no room.
  // Somebody who pressed a button far down still sees what became of it.
  outcome: { position: "sticky", top: 0, zIndex: 1, ":empty": { marginBottom: "-8px" } },
});

/** Starts tables from templates: the section as it stands in Excel. */
export function TemplatesSection(props: SectionProps): ReactElement {
  const { locale } = props.session.tools;
  const load = useCallback(() => loadInserting(locale), [locale]);
  const [sheets] = useState(() => createOfficeSheets());
  return <TemplatesPane {...props} load={load} sheets={sheets} />;
}

export interface TemplatesPaneProps extends SectionProps {
  readonly load: LoadInserting;
  readonly sheets: SheetEditor;
}

/** The section over any workbook. */
export function TemplatesPane({ load, ...props }: TemplatesPaneProps): ReactElement {
  const styles = useStyles();
  const texts = useTemplatesTexts();
  const { errors } = useMessages();
  const inserting = useInserting(load);
  return (
    <div className={styles.section}>
      {inserting === "loading" ? <p className={styles.paragraph}>{texts.loading}</p> : null}
      {inserting === "missing" ? <Notice intent="error">{errors["engine-missing"]}</Notice> : null}
      {typeof inserting === "string" ? null : <Ready {...props} inserting={inserting} />}
    </div>
  );
}

interface ReadyProps extends SectionProps {
  readonly inserting: Inserting;
  readonly sheets: SheetEditor;
}

type Target = InsertTarget & { readonly host: WorkbookHost };
type Work = (target: Target, tools: ChangeTools) => Promise<TemplatesOutcome>;

function Ready({ session, state, inserting, sheets }: ReadyProps): ReactElement {
  const styles = useStyles();
  const texts = useTemplatesTexts();
  const busy = isBusy(state);
  const { phase, result } = state;
  const [outcome, setOutcome] = useState<TemplatesOutcome>();

  /** True when it came about. */
  const run = async (work: Work): Promise<boolean> => {
    setOutcome(undefined);
    let isDone = false;
    await session.change("insert", async (tools) => {
      const { host, journal } = tools;
      const came = await work({ host, sheets, journal }, tools);
      setOutcome(came);
      if (came.kind === "refused") {
        if (came.halfDone !== undefined) console.error(came.halfDone.error);
        return undefined;
      }
      isDone = true;
      return { applied: [], skipped: [], sheets: came.kind === "inserted" ? came.sheets.length : 1 };
    });
    return isDone;
  };
  const isToldNow = phase.name === "idle" || (phase.name === "fixed" && phase.task === "insert");
  return (
    <>
      <div role="status" className={styles.outcome}>
        {outcome !== undefined && isToldNow ? <DoneNotice session={session} outcome={outcome} /> : null}
      </div>
      <Group title={texts.insert.heading} open>
        <InsertForm
          tools={session.tools}
          inserting={inserting}
          template={result?.tables[0]?.standard ?? inserting.templates[0]?.id ?? "2021"}
          disabled={busy}
          onInsert={(choice) =>
            run((target, { onProgress, signal }) =>
              inserting.insertTemplates(target, choice, texts.insert.label(choice.projects.length), {
                onProgress,
                signal,
              }),
            )
          }
        />
      </Group>
      <Group title={texts.catalogue.heading} open>
        <p className={styles.paragraph}>{texts.catalogue.hint}</p>
        <div className={styles.action}>
          <Button
            disabled={busy}
            onClick={() =>
              void run((target) =>
                inserting.refreshCatalogue(target, texts.catalogue.label, findingsOf(session.getState())),
              )
            }
          >
            {texts.catalogue.apply}
          </Button>
        </div>
      </Group>
      <Group title={texts.save.heading} open>
        <p className={styles.paragraph}>{texts.save.hint}</p>
        <div className={styles.action}>
          <Button
            disabled={busy}
            onClick={() =>
              void run(async (target) =>
                inserting.saveAsTemplate(target, await activeSheet(target.host), texts.save.label),
              )
            }
          >
            {texts.save.apply}
          </Button>
        </div>
      </Group>
    </>
  );
}

/** A check of the whole workbook that still holds counts the findings of each project. */
function findingsOf({ result, stale }: SessionState): readonly Finding[] | undefined {
  return result?.scope === "workbook" && !stale ? result.findings : undefined;
}

async function activeSheet(host: WorkbookHost): Promise<string> {
  const { sheets } = await host.read({ sheets: "active", merges: false });
  return sheets[0]?.name ?? "";
}
