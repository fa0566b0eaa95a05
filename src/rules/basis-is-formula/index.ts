import { contentRows, isFilled, rowPath } from "../indicator-row";
import { foldedCell } from "../folded-cell";
import { quote } from "../quote";
import type { TableRule } from "../rule";

export const rule: TableRule = {
  id: "basis-is-formula",
  group: "indicator",
  scope: "table",
  severity: "warning",
  overrides: ["basis-vague", "satisfaction-basis"],
  title: { "zh-CN": "依据写成了公式或口径", en: "Basis is a formula" },
  why: {
    "zh-CN":
      "怎么算应当写在描述里；依据要说明指标值凭什么定。来源：财预〔2021〕101号（指标解释与取值依据分开），实践。",
    en: "How a figure is computed belongs in the description; the basis says why the value is what it is. Source: 财预〔2021〕101号, practice.",
  },
  how: {
    "zh-CN": "公式移到描述；依据写年度工作计划、上年度完成值、合同，或者文件名称和文号。",
    en: "Move the formula to the description; name a plan, last year's figure, a contract or a document here.",
  },
  *check(table) {
    for (const row of contentRows(table)) {
      const { basis } = row.indicator;
      if (!isFilled(basis)) continue;
      const folded = foldedCell(basis).replace(/[。.,;、]+$/, "");
      const isFormula = OF_FORMULA.test(folded) && FORMULA.test(folded) && !/[《〔]|\d号/.test(folded);
      if (!isFormula && !(MEASURE.test(folded) && !SOURCE.test(folded))) continue;
      const text = quote(basis.text);
      yield {
        field: rowPath(row, "basis"),
        // 调解案件数量 may be meant as last year's number.
        ...(!isFormula && { severity: "hint" as const }),
        message: {
          "zh-CN": isFormula ? `依据${text["zh-CN"]}是计算公式。` : `依据${text["zh-CN"]}是要考核的内容，不是依据。`,
          en: isFormula ? `The basis ${text.en} is a formula.` : `The basis ${text.en} is what is measured, no basis.`,
        },
      };
    }
  },
};

const FORMULA =
  /占[^,;。]{1,40}(?:比率|比例|比重|百分比|的比)|÷|×\s?100|\*\s?100|与[^,;。]{1,30}(?:相比较|之比|的比[率例]?$)|[数量额]\/[^,;。]{1,30}[数量额]/;
/** Without any of these there is no formula; looking for the whole of one takes longer. */
const OF_FORMULA = /[占÷×*/]|相比较|的比|之比/;
const MEASURE =
  /(?:数量|人数|次数|件数|户数|情况|程度|效果|比率|比例|百分比|覆盖率|完成率|合格率|满意度|满意率|及时率)$/;
/** A figure of an earlier year, a plan, a document, a record: these may well be a basis. */
const SOURCE =
  /[《〔]|\d|号|文件|合同|协议|规定|标准|计划|通知|办法|条例|方案|规划|要求|批复|调查|问卷|测评|统计|台账|系统|登记|备案|名册|名单|档案|年鉴|数据|清单|报告|报表|上年|上一年|去年|往年|历史|历年|以前|近.年|平均|同期|实际|现有|目前|核定|编制|预算|职责|经验|年度|年初/;
