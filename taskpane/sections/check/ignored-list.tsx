import { makeStyles, tokens } from "../../styles";
import type { ReactElement } from "react";
import type { Ignore } from "../../../src/check/settings";
import type { Finding } from "../../../src/model/finding";
import type { CheckResult } from "../../../src/tasks/check-workbook";
import { useCheckSession } from "./session-context";
import { useCheckTexts } from "./texts";
import { isBusy } from "../../status-text";
import { useSession } from "../../use-session";
import { Button } from "../../components/button";
import { PlaceButton } from "./place-button";
import { SeverityIcon } from "../../components/severity-icon";

const useStyles = makeStyles({
  list: { margin: 0, padding: "0 0 0 14px", listStyleType: "none" },
  item: { padding: "0 0 6px", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  icon: { marginTop: "3px" },
  reason: { margin: "0 6px 4px 28px", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  action: { marginLeft: "28px" },
});

/** A decision and the findings it leaves. */
interface Decision {
  readonly ignore: Ignore;
  readonly first: Finding;
  readonly others: number;
}

/** What was left, why, and the way to take each decision back. */
export function IgnoredList({ ignored }: { readonly ignored: CheckResult["ignored"] }): ReactElement {
  const styles = useStyles();
  const texts = useCheckTexts();
  const session = useCheckSession();
  const busy = isBusy(useSession(session));
  return (
    <ul className={styles.list}>
      {[...decisionsOf(ignored)].map(([key, { ignore, first, others }]) => (
        <li key={key} className={styles.item}>
          <PlaceButton
            place={first}
            onGoTo={(place) => void session.goTo(place)}
            icon={<SeverityIcon severity={first.severity} className={styles.icon} />}
          >
            {first.message}
          </PlaceButton>
          <p className={styles.reason}>
            {texts.because(ignore.reason)} {others === 0 ? null : texts.andMore(others)}
          </p>
          <div className={styles.action}>
            <Button
              size="small"
              disabled={busy}
              label={texts.takeBackOf(first.message)}
              onClick={() => void session.takeBack(ignore)}
            >
              {texts.takeBack}
            </Button>
          </div>
        </li>
      ))}
    </ul>
  );
}

function decisionsOf(ignored: CheckResult["ignored"]): ReadonlyMap<string, Decision> {
  const decisions = new Map<string, Decision>();
  for (const { finding, ignore } of ignored) {
    const key = JSON.stringify(ignore);
    const known = decisions.get(key);
    decisions.set(
      key,
      known === undefined ? { ignore, first: finding, others: 0 } : { ...known, others: known.others + 1 },
    );
  }
  return decisions;
}
