/** 每期100人 is an average, 其中20所 a share, 现有300所, 前三批 and 已培训50人 are no targets. 12月底前 and 对已建成的 say nothing of the number. */
const NO_TOTAL =
  /(?:每|平均|人均|日均|月均|年均|户均|其中|现有|共有|原有|上年|去年|目前|此前|前期|第(?=$|[\d一二三四五六七八九十]+(?:批|期|次|轮|阶段))|(?<![对为给向将把])已|(?<![底日月末年节期之以目])前(?=第?[\d几两一二三四五六七八九十]|$))[^，,。；;]{0,8}$/;

/** True when a number behind this part of its sentence is no total that is to be reached: an average, a share, what there is already. */
export function isNoTotal(before: string): boolean {
  return NO_TOTAL.test(before);
}

/** 三年内新建36公里, 十四五期间: more than one year's target. 2026年内 is one. */
const OVER_YEARS = /(?:[两三四五]|(?<!\d)[2-9])年内|十[三四五六]五|规划期|近[三四五\d]年/;

/** True when a number behind this part of its sentence is for several years. */
export function isOverYears(before: string): boolean {
  return OVER_YEARS.test(before);
}

/** What is done to everything alike tells nothing of the thing. */
export const COMMON_VERBS = "购置|采购|购买|新建|新增|改建|建设|改造|维修|维护|开展|举办|组织|完成|发放|安装|实施|支持";

/** True when two neighbouring characters of a subject stand in a context. What a blank parts are no neighbours. */
export function sharesPair(context: string, subject: string): boolean {
  for (let at = 0; at + 1 < subject.length; at += 1) {
    const pair = subject.slice(at, at + 2);
    if (!pair.includes(" ") && context.includes(pair)) return true;
  }
  return false;
}
