/** Target values that by themselves measure nothing. */
export const VAGUE_VALUES: readonly string[] = (
  "安全 稳定 平稳 和谐 良好 较好 很好 好 较高 高 正常 有效 减少 增加 增长 降低 下降 提高 提升 增强 改善 改进 加强 完善 优化 健全 规范 " +
  "长期 持续 及时 按时 按期 随时 尽快 完成 已完成 全部完成 按计划完成 落实 有效落实 全面落实 保障 充分 显著 明显 较明显 效果明显 效果显著 效果良好 效果好 " +
  "成效明显 成效显著 运行良好 运转正常 正常运转 正常运行 正常开展 满足需要 满足需求 满足工作需要 保障到位 落实到位 应保尽保 应发尽发 应收尽收 " +
  "严格控制 合理控制 有效控制 控制成本 节约成本 厉行节约 合理 适度 适当 若干 大量 多次 充足 齐全 到位 优质 高效 快速 迅速 加快 按进度 按计划 按要求"
).split(" ");

/** Words that make a value vague wherever they stand in it. 不断电 and 有效期 are something else. */
export const VAGUE_ADVERBS: readonly string[] = (
  "明显 显著 逐步 逐渐 逐年 进一步 大幅 大力 切实 有所 较大 积极 圆满 稳步 日益 不断(?![电水网气供线档流]) 有效(?![期率数性证]) 持续 长期 " +
  "全面(?:提升|提高|加强|落实|完善|改善) 得到(?:有效|明显|较大|进一步)?(?:提高|提升|改善|加强|增强|保障|落实|缓解|解决) (?:效果|成效|质量)(?:较?好|良好|提升|提高)"
).split(" ");

/** Verbs that begin a wish: 提高服务水平. */
export const WISHES: readonly string[] =
  "提高 提升 增强 改善 促进 推进 推动 加强 完善 优化 强化 扩大 降低 减少 减轻 增加 维护 保障 确保 保证 弘扬 营造 巩固 深化 拓展 助力".split(
    " ",
  );
