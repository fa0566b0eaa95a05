/**
 * Words of which a basis consists that names nothing: 工作经验, 上级文件要求, 行业标准, 年初计划. A basis is vague when nothing is left
 * without them.
 */
export const VAGUE_BASIS_WORDS: readonly string[] = (
  "按照 依照 依据 根据 参照 参考 遵照 结合 经 由 以 按 上级 有关 相关 国家 中央 省级 市级 县级 区级 省 市 县 区 本级 本 我 单位 部门 主管 财政 业务 " +
  "政策 文件 规定 要求 精神 通知 指示 部署 任务 工作 项目 历史 历年 以往 往年 以前 过去 多年 日常 常规 一般 经验 数据 资料 标准 行业 计划 " +
  "年度 年初 本年 当年 全年 今年 每年 年 月度 季度 实际 情况 需要 需求 工作量 惯例 规划 指标 安排 职责 职能 目标 法律 法规 法律法规 制度 办法 " +
  "方案 绩效 支出 资金 进度 估计 估算 预计 预测 测算 推算 判断 主观 自行 自定 领导 会议 其他 综合 相应 具体 考核 管理 内部 常识 习惯 " +
  "查看 查阅 现场 实地 监管 监督 检查 走访 验收 时间 台账 和 与 及 或 等 的 之 来 确定 制定 执行 执行情况 完成 完成情况 开展 落实"
)
  .split(" ")
  .sort((a, b) => b.length - a.length);

/** What a unit may rest on though it names no document: the plan of its own work, last year's figure, a contract. */
export const NAMED_BASIS =
  /《|〈|[号第]|\d{4}|合同|协议|招标|投标|采购|中标|批复|批准|纪要|工作计划|实施方案|工作方案|责任书|可研|概算|设计|图纸|清单|上年|上一年|去年|前年|近[一二三四五两\d]+年|平均|同期|均值|问卷|调查|测评|统计年鉴|年鉴|公报|报表|GB|DB|JGJ|ISO|合格证|说明书|备案|登记|名册|花名册|档案|系统|平台|报告|三定/;
