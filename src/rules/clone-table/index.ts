import type { TargetTable } from "../../model/target-table";
import type { Localized } from "../../i18n/localized";
import { parseTitle } from "../../text/title";
import { rowPaths } from "../category-rows";
import { foldedCell } from "../folded-cell";
import { contentRows, rowPath } from "../indicator-row";
import { quote } from "../quote";
import type { WorkbookRule } from "../rule";

export const rule: WorkbookRule = {
  id: "clone-table",
  group: "indicator",
  scope: "workbook",
  severity: "warning",
  title: { "zh-CN": "指标和另一个项目完全一样", en: "Indicators copied from another project" },
  why: {
    "zh-CN":
      "不同的项目做的事不同，指标一字不差，说明是复制的，和项目对不上。来源：财预〔2015〕88号（绩效目标应当与项目相匹配），实践。",
    en: "Different projects do different things; the same indicators word by word were copied and fit one of them at best. Source: 财预〔2015〕88号, practice.",
  },
  how: {
    "zh-CN": "按本项目做的事重新写指标，至少数量、质量和效益指标要有自己的内容。",
    en: "Write indicators for what this project does; quantity, quality and benefit at least are its own.",
  },
  *check(tables) {
    const first = new Map<string, TargetTable>();
    for (const table of tables) {
      const rows = contentRows(table);
      const [top] = rows;
      if (top === undefined || rows.length < FEWEST_ROWS) continue;
      const content = rows.map(({ indicator: { level2, name, description, value } }) =>
        [level2, name, description, value].map(foldedCell).join("\t"),
      );
      const key = content.join("\n");
      const model = first.get(key);
      if (model === undefined) {
        first.set(key, table);
        continue;
      }
      const other = nameOf(model);
      const paths = rows.flatMap((row) => rowPaths(row, "name"));
      const field = top.indicator.name === undefined ? "table" : rowPath(top, "name");
      yield {
        table: table.index,
        field,
        covers: paths.filter((path) => path !== field),
        message: {
          "zh-CN": `${rows.length} 行指标和${other["zh-CN"]}完全一样。`,
          en: `All ${rows.length} indicators are the same as those of ${other.en}.`,
        },
      };
    }
  },
};

/** Two rows may be alike by chance. */
const FEWEST_ROWS = 3;

function nameOf({ name, title, index }: TargetTable): Localized {
  const text = foldedCell(name) || (parseTitle(title?.text ?? "")?.name ?? "");
  return text === "" ? { "zh-CN": `第 ${index + 1} 张表`, en: `table ${index + 1}` } : quote(text);
}
