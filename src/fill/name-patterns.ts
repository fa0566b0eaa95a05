import type { Comparator } from "../text/comparator";
import type { Level2Category } from "../standards/standard";
import { BASIS } from "./library/basis";
import type { LibraryEntry } from "./library";

interface Pattern {
  readonly ending: RegExp;
  /** The description for a name, given what stands before the ending. */
  readonly describe: (subject: string, name: string) => string;
  readonly comparator?: Comparator;
  readonly value?: string;
  readonly unit?: string;
}

const RATE = { comparator: "≥", value: "【】", unit: "%" } as const;
const counted = (unit: string) =>
  ({
    describe: (_subject, name) => `年度内实际完成的${name}，以台账记录为准`,
    comparator: "≥",
    value: "【】",
    unit,
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
  { ending: /(?:增长率|提高率|增加率)$/, describe: () => "（本年数−上年数）÷上年数×100%", ...RATE },
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
  const pattern = PATTERNS.find(({ ending }) => ending.test(name));
  if (pattern === undefined) return undefined;
  const { describe, comparator, value = "", unit = "", ending } = pattern;
  return {
    ...base,
    description: describe(name.replace(ending, ""), name),
    ...(comparator !== undefined && { comparator }),
    value,
    unit,
  };
}
