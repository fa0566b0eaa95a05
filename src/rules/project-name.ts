import type { TargetTable } from "../model/target-table";
import { isBlank } from "../text/fold";
import { oneLine } from "../text/one-line";
import { parseTitle } from "../text/title";

/** The project's name as far as its table says it, on one line: 项目名称, else the title without number and 绩效目标表; "" when neither is there. */
export function projectName({ name, title }: TargetTable): string {
  if (name !== undefined && !isBlank(name.text)) return oneLine(name.text);
  const text = title?.text ?? "";
  return oneLine(parseTitle(text)?.name ?? text);
}
