/** What is better the less there is of it: counting it measures quality or effect, not output. */
export const ADVERSE_WORDS: readonly string[] = (
  "事故 差错 错误 失误 投诉 举报 故障 缺陷 隐患 违规 违纪 违法 违约 犯罪 案发 发案 纠纷 信访 上访 舆情 " +
  "不合格 不达标 不良 返工 返修 退货 破损 损坏 丢失 泄密 中断 瘫痪 宕机 漏报 误报 漏管 脱管 缺勤 迟到 " +
  "逾期 超期 延误 延期 伤亡 死亡 受伤 感染 发病 传染 火灾 溺水 辍学 失业 返贫 复吸 再犯"
).split(" ");
