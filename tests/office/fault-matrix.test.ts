import type { Session } from "../../commands/session";
import { check, describeRefusals, nothing, untold, type Scenario } from "./refusals";

const SCENARIOS: Readonly<Record<string, Scenario>> = {
  "the first check": { before: nothing, run: untold(check) },
  "a check of the sheet in front": { before: nothing, run: untold((session) => session.check("active-sheet")) },
  "a check over marks that stand there": { before: check, run: untold(check) },
  "clearing the marks": { before: check, run: untold((session) => session.clearMarks()) },
  "safe fixes": { before: check, run: untold((session) => session.fixSafe()) },
  "fixing one finding": { before: check, run: untold(fixFirst) },
  "undoing fixes": {
    before: async (session) => {
      await check(session);
      await session.fixSafe();
    },
    run: untold((session) => session.undo()),
  },
  "ignoring a finding": { before: check, run: untold(ignoreFirst) },
};

async function fixFirst(session: Session): Promise<void> {
  const finding = session.getState().result?.findings.find(({ fix }) => fix !== undefined);
  if (finding !== undefined) await session.fixFinding(finding);
}

async function ignoreFirst(session: Session): Promise<void> {
  const finding = session.getState().result?.findings[0];
  if (finding !== undefined) await session.ignore(finding, { reason: "已核对", scope: "place" });
}

for (const [name, scenario] of Object.entries(SCENARIOS)) describeRefusals(name, scenario);
