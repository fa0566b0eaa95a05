import { useMemo } from "react";
import type { ReactElement } from "react";
import { Button } from "../../components/button";
import { useMessages } from "../../language";
import { isBusy } from "../../status-text";
import { makeStyles } from "../../styles";
import type { SectionProps } from "../section";
import { Budgets } from "./budgets";
import { figuresOf } from "./figures";
import { ProblemShares } from "./problem-shares";
import { SaveReport } from "./save-report";
import { SpendPlans } from "./spend-plans";
import { useReportTexts } from "./texts";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "14px" },
  paragraph: { margin: "0 0 8px" },
});

/** The pane scrolls in itself, which would print its first page only. */
const PRINT_RULES =
  "@media print{html,body,#pane,main{height:auto;overflow:visible}[role=tablist],main button{display:none!important}}";

/** What the last check came to, in pictures and as a file. */
export function ReportSection({ session, state }: SectionProps): ReactElement {
  const styles = useStyles();
  const texts = useReportTexts();
  const { actions } = useMessages();
  const { result } = state;
  const projects = useMemo(() => (result === undefined ? [] : figuresOf(result)), [result]);
  if (result === undefined) {
    return (
      <div>
        <p className={styles.paragraph}>{texts.nothing}</p>
        <Button appearance="primary" disabled={isBusy(state)} onClick={() => void session.check("workbook")}>
          {actions.checkWorkbook}
        </Button>
      </div>
    );
  }
  if (projects.length === 0) {
    return (
      <div>
        <p className={styles.paragraph}>{texts.noTables}</p>
      </div>
    );
  }
  return (
    <div className={styles.section}>
      <style>{PRINT_RULES}</style>
      <SaveReport session={session} result={result} busy={isBusy(state)} />
      <ProblemShares projects={projects} />
      <Budgets projects={projects} />
      <SpendPlans projects={projects} />
    </div>
  );
}
