/** What a satisfaction indicator speaks of: how those served feel about it. */
export const SATISFACTION_WORDS: readonly string[] =
  "满意 认可 认同 投诉 好评 差评 评价 测评 评议 口碑 信任 安全感 幸福感 获得感 归属感 支持率 支持度 赞同 表扬 点赞 推荐率".split(
    " ",
  );

/** How satisfaction is found out: what the basis of a satisfaction target names. */
export const SURVEY_WORDS: readonly string[] =
  "问卷 调查 测评 评测 评议 评价 好差评 投诉 访谈 走访 回访 抽样 抽查 座谈 满意度 满意率 打分 民调 征求意见 意见征集 反馈 统计 监测".split(
    " ",
  );

/** What a satisfaction indicator consists of when it says nobody in particular, and how the figure is made. */
export const SATISFACTION_FORMULA_WORDS: readonly string[] = (
  "社会公众或服务对象 服务对象 受服务对象 被服务对象 服务人群 受益人群 目标群体 相关对象 有关对象 调查对象 受访者 受访人 被调查者 被调查人 对象 受益 " +
  "非常满意 基本满意 比较满意 较满意 满意度 满意率 满意 程度 情况 水平 " +
  "表示 收回 发放 随机 抽样 入户 的户数 调查户数 电话 回访 整体 总体 综合 平均 项目 工作 服务 该 本 对 的 之 人数 人次 人员 数量 总数 总量 份数 样本 有效 问卷 调查 回收 参与 全部 所有 百分比 比例 比率 占 比 总 数 人 各 及 和 与 年度 指标 反映 考核"
).split(" ");
