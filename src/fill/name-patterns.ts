import { measureName } from "../rules/measure-name";
import { isAdverseMeasure } from "../rules/target-direction";
import type { Level2Category } from "../standards/standard";
import type { Comparator } from "../text/comparator";
import { foldLabel } from "../text/fold";
import { countedDescription } from "./counted-description";
import { BASIS } from "./library/basis";
import type { LibraryEntry } from "./library";

interface Pattern {
  readonly ending: RegExp;
  /** The description for a name, given what stands before the ending. */
  readonly describe: (subject: string, name: string) => string;
  readonly comparator: Comparator;
  readonly value: string;
  readonly unit: string;
  /** `count`: a number of things. `growth`: how much a number has grown. */
  readonly of?: "count" | "growth";
}

const RATE = { comparator: "≥", value: "【】", unit: "%" } as const;
const counted = (unit: string) =>
  ({
    describe: (_subject, name) => countedDescription(name, unit),
    comparator: "≥",
    value: "【】",
    unit,
    of: "count",
  }) as const satisfies Omit<Pattern, "ending">;

/** How indicators are computed whose names end so. The first that fits holds. */
const PATTERNS: readonly Pattern[] = [
  {
    ending: /(?:满意度|满意率)$/,
    describe: () => "满意和较满意的问卷数÷有效问卷数×100%",
    comparator: "≥",
    value: "90",
    unit: "%",
  },
  {
    ending: /(?:及时|按期|按时)(?:完成|办结|发放|拨付|支付|提交|开展)?率$/,
    describe: () => "按期完成数÷应完成数×100%",
    comparator: "≥",
    value: "95",
    unit: "%",
  },
  { ending: /(?:完成率)$/, describe: (subject) => `实际完成${subject}数÷计划完成${subject}数×100%`, ...RATE },
  { ending: /(?:合格率)$/, describe: (subject) => `${subject}合格数÷${subject}总数×100%`, ...RATE },
  { ending: /(?:达标率)$/, describe: (subject) => `${subject}达标数÷${subject}总数×100%`, ...RATE },
  { ending: /(?:准确率)$/, describe: (subject) => `${subject}准确数÷${subject}总数×100%`, ...RATE },
  { ending: /(?:覆盖率)$/, describe: (subject) => `${subject}实际覆盖数÷应覆盖数×100%`, ...RATE },
  { ending: /(?:知晓率)$/, describe: (subject) => `知晓${subject}的人数÷接受调查人数×100%`, ...RATE },
  { ending: /(?:参与率)$/, describe: (subject) => `实际参与${subject}人数÷应参与人数×100%`, ...RATE },
  { ending: /(?:办结率)$/, describe: (subject) => `已办结${subject}数÷受理${subject}数×100%`, ...RATE },
  { ending: /(?:完好率)$/, describe: (subject) => `完好的${subject}数÷${subject}总数×100%`, ...RATE },
  { ending: /(?:使用率|利用率)$/, describe: (subject) => `${subject}实际使用量÷可使用总量×100%`, ...RATE },
  { ending: /(?:下降率|降低率|减少率)$/, describe: () => "（上年数−本年数）÷上年数×100%", ...RATE },
  {
    ending: /(?:增长率|提高率|增加率)$/,
    describe: () => "（本年数−上年数）÷上年数×100%",
    ...RATE,
    of: "growth",
  },
  { ending: /人次$/, ...counted("人次") },
  { ending: /(?:人数|人员数量?)$/, ...counted("人") },
  { ending: /户数$/, ...counted("户") },
  { ending: /(?:次数|场次)$/, ...counted("次") },
  { ending: /(?:期数|班次)$/, ...counted("期") },
  { ending: /(?:件数|案件数量?)$/, ...counted("件") },
  { ending: /份数$/, ...counted("份") },
  { ending: /台数$/, ...counted("台") },
  { ending: /面积$/, ...counted("平方米") },
  { ending: /里程$/, ...counted("公里") },
  { ending: /(?:个数|项数)$/, ...counted("项") },
];

const DENIED_RATE = { ...RATE, comparator: "≤" } as const;

/** 不合格率, 任务未完成率: the opposite of the rates above, and better the lower. */
const DENIED_PATTERNS: readonly Pattern[] = [
  { ending: /不满意[率度]$/, describe: () => "不满意的问卷数÷有效问卷数×100%", ...DENIED_RATE },
  {
    ending: /[不未](?:合格|达标|准确)率$/,
    describe: (subject, name) => `${name.replace(/率$/, "")}数÷${subject}总数×100%`,
    ...DENIED_RATE,
  },
  { ending: /未完成率$/, describe: (subject) => `未完成${subject}数÷计划完成${subject}数×100%`, ...DENIED_RATE },
  { ending: /未办结率$/, describe: (subject) => `未办结${subject}数÷受理${subject}数×100%`, ...DENIED_RATE },
  { ending: /未覆盖率$/, describe: (subject) => `${subject}未覆盖数÷应覆盖数×100%`, ...DENIED_RATE },
];

const DENIAL = /[不未无]/;
/** Words that have such a character in them and deny nothing. */
const NO_DENIAL = /未成年|未来|未婚|无人[机船车]|无障碍|无线|无偿|无公害|无害化|无烟|无纸化|无形|不动产|不锈钢/g;

/** A pattern as it holds for a name; undefined when nothing is sure. */
function patternFor(name: string): Pattern | undefined {
  const patterns = DENIAL.test(name.replace(NO_DENIAL, "")) ? DENIED_PATTERNS : PATTERNS;
  const pattern = patterns.find(({ ending }) => ending.test(name));
  if (pattern === undefined || patterns === DENIED_PATTERNS) return pattern;
  const isOfAdverse = isAdverseMeasure(`${name.replace(pattern.ending, "")}数`);
  if (pattern.of === "growth") return isOfAdverse ? { ...pattern, comparator: "≤" } : pattern;
  if (pattern.of === "count" && isOfAdverse) return { ...pattern, ...ADVERSE_COUNT };
  return isAdverseMeasure(name) ? undefined : pattern;
}

/** What happens is no number that the table's own texts set: its slot is for a person. */
const ADVERSE_COUNT = {
  describe: (_subject, name) => `年度内实际发生的${name}，以台账记录为准`,
  comparator: "≤",
  value: "【数量】",
} as const satisfies Partial<Pattern>;

/** What a row of a category usually rests on. */
export const USUAL_BASIS: Readonly<Record<Level2Category, string>> = {
  quantity: BASIS.plan,
  quality: BASIS.lastYear,
  time: BASIS.plan,
  cost: BASIS.budget,
  "social-cost": BASIS.lastYear,
  "ecological-cost": BASIS.lastYear,
  economic: BASIS.lastYear,
  social: BASIS.lastYear,
  ecological: BASIS.lastYear,
  sustainable: BASIS.plan,
  satisfaction: BASIS.survey,
};

const COMPLETION_DATE = /(?:完成|办结|竣工|完工|拨付|支付|交付|验收)(?:时间|日期|时限)$/;

/** An entry made for a name that no library has, by the form of the name; undefined when the form says nothing. */
export function entryByForm(name: string, category: Level2Category): LibraryEntry | undefined {
  const base = { id: "form", category, name, basis: USUAL_BASIS[category], tags: [] };
  if (category === "time" && COMPLETION_DATE.test(name)) {
    return {
      ...base,
      description: `${name.replace(/(?:时间|日期|时限)$/, "")}的最后日期`,
      value: "【预算年度】年12月31日前",
      unit: "",
    };
  }
  const measure = measureName(foldLabel(name));
  const pattern = patternFor(measure);
  if (pattern === undefined) return undefined;
  const { describe, comparator, value, unit, ending } = pattern;
  return { ...base, description: describe(measure.replace(ending, ""), measure), comparator, value, unit };
}
