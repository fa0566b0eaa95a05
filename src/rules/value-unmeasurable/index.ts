import type { Localized } from "../../i18n/localized";
import type { Severity } from "../../model/severity";
import type { Level2Category } from "../../standards/standard";
import { VAGUE_ADVERBS, VAGUE_VALUES, WISHES } from "../../standards/words/vague-values";
import { foldedCell } from "../folded-cell";
import { isCountName, isRateName } from "../measure-name";
import { isQualitative, rowPath } from "../indicator-row";
import { quote } from "../quote";
import type { RuleOptions, TableRule } from "../rule";
import { isChoice, isGradeScale } from "../value-scale";
import { valueRows, type ValueRow } from "../value-rows";

export const rule: TableRule = {
  id: "value-unmeasurable",
  group: "indicator",
  scope: "table",
  severity: "warning",
  title: { "zh-CN": "指标值不可衡量", en: "Target value cannot be measured" },
  why: {
    "zh-CN":
      "指标应当尽量定量；不能定量的可以定性，但要可衡量。“明显提高”“根据实际”年底没法判断完没完成。来源：财预〔2015〕88号（绩效目标应当细化量化、可衡量）。",
    en: "Values are numbers wherever possible; words must be such that anybody can tell whether they came true. Source: 财预〔2015〕88号.",
  },
  how: {
    "zh-CN": "写成符号、数值和单位；确实不能量化的，写能够核实的结果，例如“出台管理办法1项”。",
    en: "Write sign, number and unit; where that is impossible, a result that can be verified.",
  },
  *check(table, { options }) {
    for (const row of valueRows(table)) {
      const found = verdictOn(row, options);
      if (found === undefined) continue;
      const text = quote(row.value.text);
      const reason = REASONS[found.reason];
      yield {
        field: rowPath(row, "value"),
        message: {
          "zh-CN": `指标值${text["zh-CN"]}${reason["zh-CN"]}。`,
          en: `The target value ${text.en} ${reason.en}.`,
        },
        ...((found.severity !== "warning" || isQualitative(row)) && { severity: "hint" as const }),
      };
    }
  },
};

type Reason = "yes-no" | "reference" | "number" | "words" | "formula";

const REASONS: Readonly<Record<Reason, Localized>> = {
  "yes-no": { "zh-CN": "只能答是或否，看不出完成多少", en: "only says yes or no, not how much" },
  reference: { "zh-CN": "没有写出具体的数，年底没法对照", en: "states no number to compare with" },
  number: { "zh-CN": "不是数，三级指标要填数", en: "is no number, and the name asks for one" },
  formula: { "zh-CN": "是计算公式，没有写要达到多少", en: "is a formula and states no target" },
  words: { "zh-CN": "没有可以衡量的标准", en: "sets no standard that can be measured" },
};

interface Verdict {
  readonly reason: Reason;
  readonly severity: Severity;
}

function verdictOn(row: ValueRow, { vagueWords }: RuleOptions): Verdict | undefined {
  const { target, value, category } = row;
  const text = foldedCell(value).replace(/[。.;,]+$/, "");
  if (text.includes("÷") && !/[≥≤<>]|^[=\d]/.test(text)) return { reason: "formula", severity: "warning" };
  if (target.kind === "yes-no" || isChoice(target)) return { reason: "yes-no", severity: "hint" };
  if (target.kind === "reference") {
    if (target.comparator !== undefined) return undefined;
    return { reason: "reference", severity: isOutput(category) && OPEN.test(text) ? "warning" : "hint" };
  }
  if (isGradeScale(target) || (target.kind !== "qualitative" && target.kind !== "scale")) return undefined;
  if (/\d/.test(text)) return undefined;
  if (isRateName(row.name) || isCountName(row.name)) return { reason: "number", severity: "warning" };
  if (CERTIFIED.test(text) || NONE_HAPPENS.test(text) || (category === "time" && FREQUENCY.test(text)))
    return undefined;
  const vague = isVague(text, category) || vagueWords.value.some((word) => word !== "" && text.includes(word));
  return { reason: "words", severity: vague && isOutput(category) ? "warning" : "hint" };
}

/** Outputs and costs can be counted; effects often cannot. */
function isOutput(category: Level2Category | undefined): boolean {
  return category === "quantity" || category === "quality" || category === "time" || category === "cost";
}

/** As it turns out: no target at all. 按合同约定 at least points to one. */
const OPEN = /实际|据实|按需|按实|视情|情况|需要|需求/;
/** What somebody else certifies. */
const CERTIFIED =
  /^(?:验收|检验|检测|考核|审核|评审)?(?:合格|达标|及格|通过)$|^(?:国家|省|市|县|[一二三甲乙丙ABCD])级?(?:及?以上)?$|^(?:达到|不低于|优于)?[IV]{1,3}(?:类|级)(?:及?以上|标准|水质)*$/;
const VALUES: ReadonlySet<string> = new Set(VAGUE_VALUES);
const ADVERBS = new RegExp(VAGUE_ADVERBS.join("|"));
const WISH = new RegExp(`^(?:${WISHES.join("|")})`);
/** 及时完成 without a time. */
const PUNCTUAL =
  /^(?:及时|按时|按期|如期|准时|尽快)、?(?:足额|全部|全额)?(?:完成|发放|支付|到位|办理|办结|处理|处置|上报|报送|拨付|开展)?$/;
/** 按季度发放, 每学期一次: how often is a question of time. */
const FREQUENCY = /^(?:每个?|按|逐)(?:[日天周旬月季年]|半年|学期|学年)度?(?!情|终).{0,8}$/;
/** As good as 0: 不发生, 无责任事故. */
const NONE_HAPPENS =
  /^(?:零|无|不|未|杜绝)(?:发生|出现|产生|新增)?.{0,8}(?:发生|出现|事故|案件|事件|投诉|差错|污染|伤亡|死亡|上访|舆情|违规|违纪|违法|中断|故障)$/;
/** 确保无安全事故 can be verified. */
const NOTHING_HAPPENS = /无|零|不发生|未发生|不出现|未出现|杜绝/;

function isVague(text: string, category: Level2Category | undefined): boolean {
  if (NOTHING_HAPPENS.test(text)) return false;
  return category === "quantity" || VALUES.has(text) || PUNCTUAL.test(text) || ADVERBS.test(text) || WISH.test(text);
}
