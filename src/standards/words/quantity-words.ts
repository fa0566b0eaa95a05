/** How the name of an indicator ends that counts something: 培训人数, 维修面积. 数 alone is in the pattern that uses them. */
export const COUNT_ENDINGS: readonly string[] =
  "数量 总量 产量 人次 户次 场次 班次 批次 期次 车次 台次 件次 面积 里程 长度".split(" ");

/** Words that end in 数 and count nothing that was produced: a score, a ratio, a length of time. */
export const NOT_COUNTS: readonly string[] =
  "指数 系数 分数 倍数 参数 基数 天数 日数 月数 年数 时数 分钟数 次序数 位数 级数 均数 比数".split(" ");
