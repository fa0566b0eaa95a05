import { makeStyles, tokens } from "../../styles";
import { useState } from "react";
import type { ReactElement } from "react";
import type { Finding } from "../../../src/model/finding";
import type { Edit } from "../../../src/workbook/edit";
import type { CellValue } from "../../../src/workbook/snapshot";
import { useCheckSession } from "./session-context";
import { useCheckTexts } from "./texts";
import type { CheckTexts } from "./texts";
import { isBusy } from "../../status-text";
import { useSession } from "../../use-session";
import { visibleSpace } from "../../visible-space";
import { Button } from "../../components/button";
import { IgnoreForm } from "./ignore-form";

const useStyles = makeStyles({
  mend: {
    margin: "0 6px 8px 28px",
    overflowWrap: "anywhere",
    "@media (max-width: 240px)": { marginLeft: "6px" },
  },
  edit: { margin: "0 0 4px" },
  cell: { color: tokens.colorNeutralForeground3 },
  before: { color: tokens.colorStatusDangerForeground3 },
  after: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: "none" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "4px" },
});

/** What can be done about a finding: mend it as shown, mend all of its rule, or ignore it with a reason. */
export function MendFinding({ finding }: { readonly finding: Finding }): ReactElement {
  const styles = useStyles();
  const texts = useCheckTexts();
  const session = useCheckSession();
  const state = useSession(session);
  const [isIgnoring, setIsIgnoring] = useState(false);
  const { fix, rule } = finding;
  const mendable = state.result?.findings.filter((other) => other.rule === rule && other.fix !== undefined).length ?? 0;
  const busy = isBusy(state);
  return (
    <div className={styles.mend}>
      {fix?.edits.map((edit) => (
        <Change key={`${edit.sheet}!${edit.cell}`} edit={edit} texts={texts} />
      ))}
      <div className={styles.buttons}>
        {fix === undefined ? null : (
          <Button size="small" disabled={busy} onClick={() => void session.fixFinding(finding)}>
            {fix.safety === "safe" ? texts.fix : texts.fixAsShown}
          </Button>
        )}
        {fix === undefined || mendable < 2 ? null : (
          <Button size="small" disabled={busy} onClick={() => void session.fixRule(rule)}>
            {texts.fixRule(mendable)}
          </Button>
        )}
        {isIgnoring ? null : (
          <Button
            size="small"
            appearance={fix === undefined ? "secondary" : "subtle"}
            disabled={busy}
            onClick={() => setIsIgnoring(true)}
          >
            {texts.ignore}
          </Button>
        )}
      </div>
      {isIgnoring ? (
        <IgnoreForm
          busy={busy}
          onCancel={() => setIsIgnoring(false)}
          onIgnore={(choice) => void session.ignore(finding, choice)}
        />
      ) : null}
    </div>
  );
}

/** A cell before and after. */
function Change({ edit, texts }: { readonly edit: Edit; readonly texts: CheckTexts }): ReactElement {
  const styles = useStyles();
  const show = (value: CellValue): string => (value === "" ? texts.blank : visibleSpace(String(value)));
  return (
    <p className={styles.edit}>
      <span className={styles.cell}>{edit.cell}</span> <del className={styles.before}>{show(edit.from)}</del>{" "}
      <span role="img" aria-label={texts.becomes}>
        →
      </span>{" "}
      <ins className={styles.after}>{show(edit.to)}</ins>
    </p>
  );
}
