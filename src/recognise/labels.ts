import { INDICATOR_COLUMNS, type IndicatorColumn } from "../model/target-table";
import { STANDARDS } from "../standards/standards";
import { RANGE_DASHES } from "../text/dashes";
import { foldLabel } from "../text/fold";
import { rememberByText } from "../text/remember";

/** Longer texts are never labels; looking no further keeps prose cheap. */
const LONGEST_LABEL = 60;

/**
 * A text made comparable with printed labels: no white space, no full-width forms, no number or star before it,
 * no colon, star or bracketed remark behind it. "" for what is too long to be a label.
 */
export function labelOf(text: string): string {
  if (text.length > LONGEST_LABEL) return "";
  return foldLabel(text).replace(BEFORE_LABEL, "").replace(BEHIND_LABEL, "");
}

/** Stars, bullets, 一、 1. （一） */
const BEFORE_LABEL =
  /^(?:[*★☆●▲◆■#·]|(?:[一二三四五六七八九十]+|\d{1,2})[、.](?=\D)|\((?:[一二三四五六七八九十]+|\d{1,2})\)、?(?=\D))+/;
/** Colons, stars, （%） 【万元】 */
const BEHIND_LABEL = /(?:[:;,。*★☆]|\([^()]*\)|\[[^[\]]*\]|【[^【】]*】|〔[^〔〕]*〕)+$/;

/** The printed name of each column first, then what else forms call it. */
const INDICATOR_HEADERS: Readonly<Record<IndicatorColumn, string>> = {
  level1: "一级指标 一级绩效指标 一级指标名称 1级指标",
  level2: "二级指标 二级绩效指标 二级指标名称 2级指标",
  name: "三级指标 三级绩效指标 三级指标名称 3级指标",
  description:
    "绩效指标描述 指标描述 三级指标描述 绩效描述 绩效指标说明 指标说明 指标解释 三级指标解释 " +
    "绩效指标解释 指标解释说明 指标解释及说明",
  value:
    "指标值 绩效指标值 指标值及单位 目标值 指标目标值 绩效目标值 年度指标值 年度目标值 预期指标值 " +
    "指标目标 本年指标值 本年目标值 本年度指标值 本年度目标值 当年指标值 当年目标值 全年指标值 " +
    "全年目标值",
  basis:
    "指标值确定依据 绩效指标值确定依据 指标值依据 指标值设定依据 指标值设置依据 目标值确定依据 " +
    "指标确定依据 绩效指标确定依据 指标依据 确定依据 设定依据 指标值确定的依据 指标值来源 依据来源 " +
    "依据",
  operator: "计算符号 计算符 运算符号 运算符 比较符号 指标符号 指标方向 指标方向性 符号",
  unit: "计量单位 度量单位 指标单位 单位",
  weight: "分值 权重 分值权重 权重分值 分值/权重 权重/分值 指标权重 指标分值 分数",
  valueType: "指标值类型 指标属性 值类型 指标值性质",
  note: "备注 评分标准 评(扣)分标准 评扣分标准 评分规则 评价标准 评分细则",
};

/** Words that name a column only where the row has no better name for it. */
const WEAK_HEADERS: Readonly<Record<string, IndicatorColumn>> = {
  一级: "level1",
  二级: "level2",
  三级: "name",
  指标类型: "level1",
  指标名称: "name",
  绩效指标名称: "name",
  绩效指标: "name",
  指标内容: "description",
  绩效指标内容: "description",
  描述: "description",
  指标性质: "operator",
};

/** Heads that stand in a second row, under one 指标值 over several columns. */
const VALUE_SUBHEADS = /^(?:指标|目标|年度)?(?:数?值|目标值)$|^(?:年度|本年|当年)(?:指标值|目标)?$/;

/** The column that a head under 指标值 names; undefined for 中期, 上年 and what is no such head. */
export function valueSubhead(label: string): IndicatorColumn | undefined {
  if (VALUE_SUBHEADS.test(label)) return "value";
  const column = headerColumn(label)?.column;
  return column === "operator" || column === "unit" || column === "valueType" ? column : undefined;
}

/** Heads of values that are not this year's: they stand beside it. */
export function isOtherValueHead(label: string): boolean {
  return /^(?:中期|实施期|上年|前年|上年度|历史|总体)(?:指标|目标|参考)?值?$/.test(label);
}

/** The column that a header cell names, and whether another cell of the row may know better. */
interface HeaderColumn {
  readonly column: IndicatorColumn;
  readonly weak: boolean;
}

const STRONG_HEADERS = new Map(
  INDICATOR_COLUMNS.flatMap((column) =>
    INDICATOR_HEADERS[column].split(" ").map((label): [string, HeaderColumn] => [label, { column, weak: false }]),
  ),
);
const HEADER_BY_LABEL: ReadonlyMap<string, HeaderColumn> = new Map([
  ...Object.entries(WEAK_HEADERS).map(([label, column]): [string, HeaderColumn] => [label, { column, weak: true }]),
  ...STRONG_HEADERS,
]);

/** The column of the indicator grid that a label names. */
export function headerColumn(label: string): HeaderColumn | undefined {
  const known = HEADER_BY_LABEL.get(label);
  return known === undefined && label.startsWith("20") ? HEADER_BY_LABEL.get(label.replace(YEAR, "")) : known;
}

/** 2024年 of 2024年指标值. */
const YEAR = /^20\d{2}年度?/;

/** The printed name of a column. */
export function headerName(column: IndicatorColumn): string {
  return INDICATOR_HEADERS[column].split(" ", 1)[0] ?? column;
}

/** Heads of columns that only a 绩效自评表 or a monitoring form has; last year's figures stand beside a target too. */
export function isOutcomeHeader(label: string): boolean {
  if (/^(?:上年|上一年|去年|前年|以前年度|历史|近[一二三四五\d]+年)/.test(label)) return false;
  return /^(?:自评|评价|自评价)?(?:得分|评分|扣分)(?:值|情况)?$|^(?:目标)?完成率$|实际(?:完成)?(?:值|情况)|完成(?:值|情况)$|偏差|未完成原因|执行(?:率|数|情况)/.test(
    label,
  );
}

/** What the label cells of the block above the grid name. */
export type BlockLabel =
  "code" | "name" | "scale" | "total" | "fiscal" | "other" | "purpose" | "plan" | "goals" | "overall";

const BLOCK_LABELS: Readonly<Record<BlockLabel, RegExp>> = {
  code: /^项目(?:编码|代码|编号)$/,
  name: /^(?:项目|专项(?:资金)?)名称$/,
  scale: /^(?:项目)?预算规模(?:及|和|与)?(?:资金)?用途$|^预算规模及.*用途$|^预算规模$/,
  total:
    /^(?:预算数|预算总额|预算金额|年度预算数|项目预算数?|预算合计|预算总数|年度预算|预算资金|资金总额|资金金额|年度资金总额|预算资金总额)$/,
  fiscal: /^(?:其中[:;,]?)?(?:本级|区级|县级|市级|省级|当年|本年|年度)?财政(?:性|预算)?(?:资金|拨款)$/,
  other: /^(?:其中[:;,]?)?其[他它](?:资金|来源资金|来源)?$/,
  purpose: /^(?:项目)?(?:资金)?(?:主要)?用途$/,
  plan: /^(?:项目)?(?:资金)?(?:支出|支付|使用|用款)(?:进度)?计划%?$|^用款计划$/,
  goals:
    /^(?:预算)?(?:项目)?(?:支出)?(?:本?年度)?(?:总体|预期)?绩效(?:总体?)?目标(?:内容|描述)?$|^(?:年度|当年|年度总体|项目年度|本年度)目标$/,
  overall: /^(?:项目)?(?:总体?|中期|长期|中长期|实施期|实施期总|中期总体)目标$/,
};

/** What a label cell names; undefined when it is none of the form's labels. */
export const blockLabel = rememberByText((label): BlockLabel | undefined => {
  if (label === "") return undefined;
  for (const [name, pattern] of Object.entries(BLOCK_LABELS)) {
    if (pattern.test(label)) return name as BlockLabel;
  }
  return undefined;
});

/** A source of money besides 财政资金 and 其他资金: 上年结转, 单位资金. */
export function isSourceLabel(label: string): boolean {
  return /^(?:其中[:;,]?)?(?:(?:上年|年初|以前年度|财政)?(?:结转|结余|结转结余)(?:资金)?|(?:单位|自有|自筹|社会|债券|专户)资金|(?:上级)?补助(?:资金|收入)|事业(?:单位)?(?:经营)?收入(?:资金)?|财政专户(?:管理)?(?:资金|拨款)?)$/.test(
    label,
  );
}

/** A label of a form of the finance ministry or another province that names nothing read here: a value ends in front of it. */
export function isOtherFormLabel(label: string): boolean {
  return /^(?:主管|实施|项目|项目实施|项目主管|预算|填报)(?:部门|单位)(?:名称|代码|编码)?(?:及(?:名称|代码|编码))?$|^项目(?:属性|类别|类型|级次|分类|期|周期|期限|起止(?:时间|年限|日期)|实施期限?|资金|资金来源|概况|简介|内容|背景)$|^(?:起止时间|(?:项目)?立项依据|实施期限?|资金(?:情况|性质|类型|来源)|项目负责人及(?:联系)?电话|(?:项目)?(?:负责人|经办人|联系(?:人|电话|方式)|填[报表](?:人|日期)))$|^(?:中期|实施期|项目|三年|总)资金总额$|^(?:预算)?执行率(?:分值|权重)?$/.test(
    label,
  );
}

/** 90 of 分值权重（90）, 10 of 执行率分值（10分）: the points in the brackets behind a label. */
export function bracketedPoints(text: string): number | undefined {
  const points = /[(【[〔](?:共|满分|合计)?(\d{1,3})(?:分|%)?[)】\]〕][:*]*$/.exec(foldLabel(text))?.[1];
  return points === undefined ? undefined : Number(points);
}

/** Labels that stand in narrow columns and so come broken over several cells when they are pasted. */
export const STACKABLE_LABELS: readonly string[] = [
  ...STRONG_HEADERS.keys(),
  ...["项目编码", "项目代码", "项目编号", "项目名称", "预算规模", "预算规模及用途", "预算规模及资金用途", "资金用途"],
  ...["预算数", "财政资金", "其中:财政资金", "其他资金", "资金支出计划", "绩效目标", "年度目标", "总体目标"],
  ...Object.values(STANDARDS).flatMap(({ level1 }) =>
    level1.flatMap(({ name, level2 }) => [name, ...level2.map((level) => level.name)]),
  ),
];

/** 目标1, 目标二: the sub-label of a goal row. */
export function isGoalLabel(label: string): boolean {
  return /^(?:绩效)?目标(?:内容)?(?:\d{1,2}|[一二三四五六七八九十]{1,2})$/.test(label);
}

/** What numbers a goal in a cell of its own: 1. （一） 第二条 ①. */
export function isGoalMark(text: string): boolean {
  return (
    text.length <= 5 &&
    /^\(?(?:\d{1,2}|[一二三四五六七八九十]{1,2})\)?[.、:]?$|^第[一二三四五六七八九十\d]{1,2}[条项个][.、:]?$/.test(
      foldLabel(text),
    )
  );
}

/** A line that begins with such a mark: 2.完成… （二）完成…. */
export function beginsWithGoalMark(text: string): boolean {
  return isGoalMark(/^[^.．、)）]*[.．、)）]/.exec(text)?.[0] ?? "");
}

/** The head of a spend plan column: 3月底, 6月末, 10月份, 一季度, 1-3月, 第一季度累计, 2024年3月底, 上半年, 全年. */
export function isCheckpointLabel(label: string): boolean {
  return CHECKPOINT_BEGINNING.test(label) && CHECKPOINT.test(label);
}

/** It spares nearly all labels the longer pattern. */
const CHECKPOINT_BEGINNING = /^[\d第一二三四五六七八九十截至到前两上半全年]/;
const MONTH = "(?:\\d{1,2}|[一二三四五六七八九十]{1,3})";
const CHECKPOINT = new RegExp(
  `^(?:截至|截止|截止到|至|到)?(?:20\\d{2}年)?(?:${MONTH}月(?:\\d{1,2}日)?(?:份|底|末|中旬|下旬)?(?:前|止)?|${MONTH}月?[${RANGE_DASHES}至到]${MONTH}月份?|前?第?[一二两三四1-4]个?季度(?:末|底)?|上?半年(?:末|底)?|全年度?|年[底末终])(?:前|止)?` +
    "(?:累计(?:支出|支付)?|(?:支出|支付)?(?:进度|比例)|(?<=[底末前])(?:支出|支付|达到?))?$",
);

/** 单位：万元, 金额单位：元. */
export function moneyUnitIn(text: string): "万元" | "元" | undefined {
  if (!text.includes("元")) return undefined;
  const unit = /单位:(?:人民币)?(万元|元)/.exec(foldLabel(text))?.[1];
  return unit === "万元" || unit === "元" ? unit : undefined;
}

/** 预算数（万元）: the unit behind a label. */
export function bracketedMoneyUnit(text: string): "万元" | "元" | undefined {
  const unit = /[(【[〔](?:单位:)?(万元|元)[)】\]〕][:*]*$/.exec(foldLabel(text))?.[1];
  return unit === "万元" || unit === "元" ? unit : undefined;
}

/** A line that names the unit: 302001某某局本级, 单位名称：某某局; but 单位：万元 names the unit of the amounts. */
export function isUnitLine(text: string): boolean {
  return (
    /^(?:\d{3}|\d{6}|\d{9})(?![万亿元年月日个名户人次件场期天%])\p{Script=Han}{2}/u.test(foldLabel(text)) ||
    unitLabelIn(text) !== ""
  );
}

/** 单位名称： of 单位名称：某某局, with the white space behind it; "" where no label stands before the unit. */
export function unitLabelIn(text: string): string {
  const before = /^[^:：]{2,20}[:：]\s*/.exec(text)?.[0] ?? "";
  const isMoney = /^(?:人民币)?万?元/.test(text.slice(before.length));
  return before !== "" && !isMoney && isUnitLabel(labelOf(before)) ? before : "";
}

/** The label of a unit that stands beside it: 单位名称, 预算单位, 单位代码及名称. */
export function isUnitLabel(label: string): boolean {
  return /^(?:预算|主管|填报|申报|编制|编报|实施)?(?:单位|部门)(?:\(单位\))?(?:名称|代码|编码)?(?:[及和](?:名称|代码|编码))?$/.test(
    label,
  );
}

/**
 * The title of a form that looks like a target table of a project and is none: its indicators are a stock to choose from, are being
 * judged, or are a whole department's.
 */
export function isOtherFormTitle(text: string): boolean {
  return /(?:自评|自评价|监控|评分|评价|打分)表$|指标(?:和标准|与标准)?(?:体系|库)(?:表)?$|(?:部门|单位)\)?整体(?:支出)?(?:预算)?绩效目标(?:申报|批复|公开)?表$/.test(
    labelOf(text),
  );
}

/** A line below or between tables that belongs to none: notes, signatures. */
export function isRemark(text: string): boolean {
  return /^(?:注\d*[:.、]|备注[:.、]|说明[:.、]|填[表报](?:人|说明|单位|日期)|制表|审核人|(?:单位|项目)?负责人|联系(?:人|电话)|经办人|(?:打印|填报|填表)?日期|单位\((?:盖章|公章|签章)\)|(?:盖|公)章|复核|签[字章]|其[他它](?:需要)?说明|[合总小]计$|附[件表]\d{0,2}(?:-\d+)?(?:[:、.]|$)|\(?续表)/.test(
    foldLabel(text),
  );
}
