/** What stands between the marks of a slot is blank, a sign for a number, or says what is to be filled in. */
const SLOT =
  /【([\sNnXx×*….·_＿]*|(?:预算|标准|文号|编号|年度|年份|日期|时间|数量|金额|单位|名称|对象|服务对象|具体|待)[^【】]{0,8}|[^【】]{0,8}填[^【】]{0,8})】/g;
const SIGN = /^[\sNnXx×*….·_＿]*$/;

/** The slots 【】 of a text that are still to be filled in: what stands in each, "" where it says nothing. */
export function slotsIn(text: string): readonly string[] {
  if (!text.includes("【")) return [];
  return [...text.matchAll(SLOT)].map(([, label = ""]) => (SIGN.test(label) ? "" : label));
}

/** A text without its slots. */
export function withoutSlots(text: string): string {
  return text.includes("【") ? text.replace(SLOT, "") : text;
}
