import { useId, useState } from "react";
import type { ReactElement } from "react";
import type { Session } from "../../../commands/session";
import type { CheckResult } from "../../../src/tasks/check-workbook";
import { Button } from "../../components/button";
import { Notice } from "../../components/notice";
import { useSpeech } from "../../language";
import { makeStyles, tokens } from "../../styles";
import { loadRules } from "../settings/load-rules";
import { copyText, saveFile } from "./hand-over";
import type { ReportContext, ReportFormat } from "./report-files";
import { reportText } from "./report-text";
import { useReportTexts } from "./texts";
import { workbookName } from "./workbook-name";

const useStyles = makeStyles({
  heading: { margin: "0 0 4px", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  row: { display: "flex", flexWrap: "wrap", gap: "4px", marginBottom: "6px" },
  text: {
    boxSizing: "border-box",
    width: "100%",
    marginTop: "4px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: "inherit",
    font: "inherit",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

type Outcome =
  | { readonly kind: "none" }
  | { readonly kind: "saved"; readonly file: string }
  | { readonly kind: "copied" }
  /** The system does not copy: a person does it. */
  | { readonly kind: "by-hand"; readonly text: string }
  /** Nothing was changed, and why. */
  | { readonly kind: "refused"; readonly why: string }
  | { readonly kind: "failed" };

export interface SaveReportProps {
  readonly session: Session;
  readonly result: CheckResult;
  /** While another task runs the workbook is not changed. */
  readonly busy: boolean;
}

/** Hands the result of the check out as a file, as sheets or as text. */
export function SaveReport({ session, result, busy }: SaveReportProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  const { locale, texts: messages } = useSpeech();
  const texts = useReportTexts();
  const [outcome, setOutcome] = useState<Outcome>({ kind: "none" });

  const make = async (work: () => Promise<Outcome>): Promise<void> => {
    try {
      setOutcome(await work());
    } catch (error) {
      console.error(error);
      setOutcome({ kind: "failed" });
    }
  };
  const context = async (): Promise<ReportContext> => ({
    locale,
    workbook: workbookName() ?? texts.save.workbook,
    madeOn: new Intl.DateTimeFormat(locale, { dateStyle: "long" }).format(new Date()),
    rules: await loadRules(locale),
  });
  const save = async (format: ReportFormat): Promise<Outcome> => {
    const { reportFile } = await import(/* webpackChunkName: "report" */ "./report-files");
    const file = `${[texts.save.fileName, workbookName()].filter(Boolean).join("-")}.${format}`;
    saveFile(reportFile(format, result, await context()), file);
    return { kind: "saved", file };
  };
  const add = async (): Promise<Outcome> => {
    const { addReport } = await import(/* webpackChunkName: "report" */ "./add-report");
    const about = await context();
    let outcome: Outcome = { kind: "none" };
    await session.change("insert", async (tools) => {
      // What was edited right before is in the result by now.
      const added = await addReport(tools, session.getState().result ?? result, about, texts.save.sheet);
      if (added.kind === "added") return added.outcome;
      outcome = { kind: "refused", why: added.message[locale] };
      return undefined;
    });
    return outcome;
  };
  const copy = async (): Promise<Outcome> => {
    const text = reportText(result, texts, messages);
    return (await copyText(text)) ? { kind: "copied" } : { kind: "by-hand", text };
  };
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {texts.save.heading}
      </h2>
      <div className={styles.row}>
        <Button size="small" onClick={() => void make(() => save("html"))}>
          {texts.save.html}
        </Button>
        <Button size="small" onClick={() => void make(() => save("xlsx"))}>
          {texts.save.xlsx}
        </Button>
        <Button size="small" disabled={busy} onClick={() => void make(add)}>
          {texts.save.add}
        </Button>
        <Button size="small" onClick={() => void make(copy)}>
          {texts.save.copy}
        </Button>
      </div>
      <div role="status">
        {outcome.kind === "saved" ? <Notice intent="info">{texts.save.handedOver(outcome.file)}</Notice> : null}
        {outcome.kind === "refused" ? <Notice intent="warning">{outcome.why}</Notice> : null}
        {outcome.kind === "copied" ? <Notice intent="info">{texts.save.copied}</Notice> : null}
        {outcome.kind === "by-hand" ? (
          <Notice intent="warning">
            {texts.save.notCopied}
            <textarea
              className={styles.text}
              readOnly
              rows={6}
              aria-label={texts.save.text}
              value={outcome.text}
              onFocus={(event) => event.target.select()}
            />
          </Notice>
        ) : null}
      </div>
      {outcome.kind === "failed" ? (
        <Notice intent="error" title={texts.save.failed}>
          {texts.save.next}
        </Notice>
      ) : null}
    </section>
  );
}
