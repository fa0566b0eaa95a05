/** What a name ends in that says neither number nor rate: 参保情况, 服务水平. Like the lists below a pattern of alternatives. */
export const VAGUE_ENDINGS = "情况|水平|工作|建设|效果|成效|作用|状况";

/** What may stand before a measure and still say nothing in particular: 工作 of 工作完成率. */
export const EMPTY_SUBJECTS =
  "工作|项目|任务|各项工作|本项目|该项目|总体|整体|年度|计划|目标|工作任务|工作计划|目标任务|项目任务|年度任务|年度工作";

/** Shares that need a subject: 覆盖率 of what? */
export const BARE_SHARES =
  "完成率|覆盖率|使用率|利用率|合格率|达标率|及时率|准确率|到位率|知晓率|参与率|通过率|成功率|优良率|发放率|执行率|落实率|增长率|下降率|" +
  "完成合格率|完成质量|完成效率|完成时效|质量|效率|效益";

/** Counts that need a subject: 次数 of what? */
export const BARE_COUNTS = "数量|总数|次数|人数|人次|面积|金额|完成数量|总量";
