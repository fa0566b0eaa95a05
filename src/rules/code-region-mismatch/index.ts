import type { TargetTable } from "../../model/target-table";
import { parseProjectCode } from "../../text/project-code";
import { minority } from "../usual-key";
import { quote } from "../quote";
import type { WorkbookRule } from "../rule";

export const rule: WorkbookRule = {
  id: "code-region-mismatch",
  group: "budget",
  scope: "workbook",
  severity: "warning",
  title: { "zh-CN": "项目编码的行政区划与其他项目不同", en: "Region in the project code differs" },
  why: {
    "zh-CN":
      "编码前六位是行政区划代码，同一部门的项目应当一样；个别不同，多半是抄错或者套用了外地的表。来源：预算管理一体化系统的编码规则，实践。",
    en: "A code begins with the six digits of the region, the same for all projects of a department; a single different one was copied wrongly or comes from elsewhere. Source: the codes of the budget system, practice.",
  },
  how: {
    "zh-CN": "核对编码前六位，从项目库里重新复制。",
    en: "Check the first six digits and copy the code again from the project library.",
  },
  *check(tables) {
    const { usual, others = [] } = minority(tables, regionOf) ?? {};
    for (const [table, region] of others) {
      const text = quote(table.code?.text ?? "");
      yield {
        table: table.index,
        field: "code",
        message: {
          "zh-CN": `项目编码${text["zh-CN"]}的前六位是 ${region}，其他项目大多是 ${usual}。`,
          en: `The project code ${text.en} begins with ${region}; most others begin with ${usual}.`,
        },
      };
    }
  },
};

function regionOf({ code }: TargetTable): string | undefined {
  const parsed = parseProjectCode(code?.text ?? "");
  return parsed.kind === "checked" || parsed.kind === "serial" ? parsed.region : undefined;
}
