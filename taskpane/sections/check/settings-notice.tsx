import type { ReactElement } from "react";
import type { CheckResult } from "../../../src/tasks/check-workbook";
import { useCheckTexts } from "./texts";
import { Notice } from "../../components/notice";

/** Says that the settings of the workbook could not be read, and were kept. */
export function SettingsNotice({
  problem,
}: {
  readonly problem: NonNullable<CheckResult["settingsProblem"]>;
}): ReactElement {
  const { settings } = useCheckTexts();
  return <Notice intent="warning">{problem.kind === "newer" ? settings.newer : settings.damaged(problem.path)}</Notice>;
}
