/** What a timeliness indicator speaks of: a date, a limit, a duration, a pace. */
export const TIME_WORDS: readonly string[] = (
  "及时 按期 按时 准时 如期 适时 实时 即时 随时 同步 提前 时限 时间 时效 时长 时点 时段 时序 日期 期限 " +
  "限期 到期 逾期 超期 延期 延误 延迟 拖延 滞后 拖欠 工期 周期 定期 分期 期间 期内 进度 序时 节点 频率 " +
  "速度 速率 效率 快速 迅速 尽快 响应 当天 当日 当月 次日 每日 每天 每周 每月 每季 每年 按日 按月 " +
  "按季 按年 月底 季末 年底 年末 年内 年前 年中 半年 季度 月份 截止 截至 前完成 年度内 本年度 工作日 小时 " +
  "分钟 天内 日内 月内 全天 全年 年限 历时 耗时 用时 时刻"
).split(" ");
