import { countedDescription, measuresSize } from "./counted-description";
import type { CountFact } from "./facts";
import { BASIS } from "./library/basis";
import type { LibraryEntry } from "./library";

/** How a number of these is called. */
const MEASURES: Readonly<Record<string, string>> = {
  人: "人数",
  人次: "人次",
  户: "户数",
  次: "次数",
  期: "期数",
  公里: "里程",
  米: "长度",
  平方米: "面积",
  亩: "面积",
  公顷: "面积",
};

/** Where the name of what is counted ends. */
const NAME_END =
  /\d|的|和|提供|及|与|正常|投保|参保|进行|实施|得到|运行|开展|完成|达到|接受|享受|发放|所需|等|以上|经费|资金|补助|补贴|费用?|项目|工作|任务/;
/** What stands before the thing and says nothing about it. */
const LEAD =
  /^(?:\d+[.、)]|全年|年内|年度|本年度?|计划|预计|实现|达到|用于|主要|全县|全市|全区|全省|辖区内?|每年|共计?|完成|为|对|将|在)+/;

/**
 * A quantity indicator made of a number in the table's own texts: 9个护路执勤岗点 gives 护路执勤岗点数量, 新建公路12公里 gives 新建公路里程.
 * Undefined where the words round the number do not name one thing.
 */
export function countedEntry(count: CountFact): LibraryEntry | undefined {
  const measure = MEASURES[count.family] ?? "数量";
  const thing = measuresSize(count.family) ? thingBefore(count) : (thingBehind(count) ?? thingBefore(count));
  if (thing === undefined) return undefined;
  const name = thing.endsWith(measure) ? thing : thing + measure;
  return {
    id: "counted",
    category: "quantity",
    name,
    description: countedDescription(name, count.family),
    comparator: "≥",
    value: count.number,
    unit: count.unit === "名" || count.unit === "位" ? "人" : count.unit,
    basis: BASIS.plan,
    tags: [],
  };
}

const LONGEST_THING = 10;

function thingBehind({ thing }: CountFact): string | undefined {
  const end = NAME_END.exec(thing)?.index ?? thing.length;
  return nounOf(thing.slice(0, end));
}

function thingBefore({ before }: CountFact): string | undefined {
  return nounOf(before.replace(LEAD, ""));
}

function nounOf(text: string): string | undefined {
  const isNoun = text.length >= 2 && text.length <= LONGEST_THING && /^\p{Script=Han}+$/u.test(text);
  return isNoun ? text : undefined;
}
