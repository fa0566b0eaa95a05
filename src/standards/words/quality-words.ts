/** What a quality indicator speaks of: the standard that work meets, or how well something works. */
export const QUALITY_WORDS: readonly string[] = (
  "质量 合格 达标 达到标准 优良 优秀 优质 良好 准确 正确 精确 精准 完好 完整 规范 标准化 合规 一致 " +
  "验收 评审 通过率 审核通过 检验 抽检 抽查 考核 测评 得分 评分 等级 等次 认证 持证 " +
  "出勤 到岗 到课 在线率 在线情况 连通 正常运行 运行率 稳定性 可用 采纳 采用 录用 入选 获奖 命中 " +
  "成活 存活 治愈 好转 优生 及格 升学 就业率 入账 胜诉 破案 侦破 调解成功 成功率 复发 返修"
).split(" ");
