import type { Localized } from "../../i18n/localized";

/** A kind of project 项目类型: what it is called, how it is recognised and which indicators it usually has. */
export interface ProjectKind {
  readonly id: string;
  readonly title: Localized;
  /** Patterns of words that plainly say the kind, parted by blanks. */
  readonly words: string;
  /** Patterns of words that only support it. */
  readonly hints: string;
  /** Ids of library entries; of one category the first is the most usual. */
  readonly indicators: readonly string[];
}

interface KindLine {
  readonly title: Localized;
  readonly words: string;
  readonly hints: string;
  readonly rows: string;
}

const LINES = {
  meeting: {
    title: { "zh-CN": "会议", en: "Meetings" },
    words: "(?<!视频)会议 大会 全会 座谈会 研讨会 年会 例会 论坛 两会",
    hints: "参会 与会 会务 出席",
    rows: "q01 q02 q03 z03 t03 c03 c01 s05 e02 h01 k02 m02",
  },
  training: {
    title: { "zh-CN": "培训", en: "Training" },
    words: "培训 轮训 研修 集训 进修",
    hints: "参训 学员 授课 师资 业务学习 干部教育",
    rows: "q05 q04 q06 z02 z32 t19 c02 c01 e03 s06 h01 k02 m01",
  },
  publicity: {
    title: { "zh-CN": "宣传", en: "Publicity" },
    words: "宣传 普法 宣讲 科普 公益广告 文明创建",
    hints: "广告 媒体 知晓 氛围 展板 知名度 美誉度 宣教",
    rows: "q07 q08 q09 z18 t21 t01 c01 c23 e03 s03 s04 h01 k04 m08 m10",
  },
  "it-operation": {
    title: { "zh-CN": "信息化运维", en: "Operation of information systems" },
    words:
      "运维 运行维护 (?:系统|网络|平台|网站|软件|信息化|监控|雪亮工程[^，。]{0,4})维护 维保 等级?保护?测评 云(?:服务|平台|租)",
    hints: "系统 网络 信息化 平台 机房 服务器 维护费 维护 正常运行 政法网",
    rows: "q10 q11 z04 z05 z07 z06 t04 t05 c01 c04 e01 s01 h01 k03 k02 m03",
  },
  "line-rental": {
    title: { "zh-CN": "线路租赁", en: "Rent of lines" },
    words: "光纤 专线 外网租 线路租[赁用] 链路 宽带 电路租[赁用] 网络租[赁用] 通信费 网络使用费",
    hints: "线路 租赁 网络 带宽 视频会议 畅通",
    rows: "q12 z33 t05 t04 c01 c16 e02 s27 s01 h01 k03 m03",
  },
  "system-building": {
    title: { "zh-CN": "信息化建设", en: "Building of information systems" },
    words:
      "(?:系统|平台|信息化|网络|数据库|网站|智能化[^，。]{0,4})建设 (?:升级|网络|系统|平台)?扩容(?:改造)? (?:系统|网络|平台|信息化|网升级)改造 (?:软件|系统)开发 智能化 智慧 (?<!档案)数字化 (?:视频)?监控系统 系统升级 网升级",
    hints: "平台 系统 联网 互联互通 信息共享 数据 视频监控 雪亮",
    rows: "q37 q38 z26 t17 t01 c01 c05 e01 s01 h03 k01 k03 m03",
  },
  purchase: {
    title: { "zh-CN": "设备购置", en: "Purchase of equipment" },
    words: "购置 采购 设备更新 装备 更新设备 购买设备 配备",
    hints: "设备 车辆 器材 家具 仪器 电脑",
    rows: "q13 z01 z08 z20 t06 c05 c01 e01 s02 h03 k01 m04",
  },
  repair: {
    title: { "zh-CN": "维修改造", en: "Repair and renovation" },
    words: "维修 修缮 (?<!扩容|网络|系统|平台|信息化|网升级)改造 装修 翻新 加固 粉刷 大修 养护",
    hints: "房屋 办公楼 屋面 防水 用房 改建 老旧",
    rows: "q14 q15 z09 z01 t07 c06 c01 e01 s08 h02 h04 k05 m12",
  },
  works: {
    title: { "zh-CN": "工程建设", en: "Construction works" },
    words: "(?<!雪亮|民心|系统)工程 新建 扩建 公路 道路 桥梁 管网 硬化 绿化 基础设施 水利 河道 铺设 亮化 安置房",
    hints: "施工 竣工 建成 里程 用地 征地",
    rows: "q39 q40 z09 z01 t07 c01 c19 e06 s16 s08 h04 k05 m10 m20",
  },
  outsourcing: {
    title: { "zh-CN": "委托服务", en: "Services bought" },
    words: "委托 咨询 评估 审计 监理 检测 鉴定 第三方 购买服务 (?:规划|方案|报告)编制 设计费 体检",
    hints: "外包 评审 编制 服务费? 代理",
    rows: "q16 q17 z10 z01 t08 c01 e03 s07 h01 k02 m09",
  },
  insurance: {
    title: { "zh-CN": "保险", en: "Insurance" },
    words: "保险 责任险 意外险 投保 保费",
    hints: "参保 理赔 应保尽保 保额 受益人",
    rows: "q19 z11 t22 t11 c01 c07 e07 s21 h01 k02 m10 m06",
  },
  subsidy: {
    title: { "zh-CN": "补助补贴", en: "Subsidies" },
    words: "补助 补贴 津贴 贴息 抚恤 低保 生活费 慰问 医药费 医疗费 供养 优待 资助 养老金 助学金",
    hints: "足额 按时足额 发放 征缴 待遇 生活困难 解困",
    rows: "q20 q21 q54 q55 z13 z12 t09 c01 c08 e08 e04 s10 h01 k06 m10 m05",
  },
  award: {
    title: { "zh-CN": "奖励表彰", en: "Awards" },
    words: "奖励 奖金 表彰 见义勇为 考核奖 奖补 绩效考核经费",
    hints: "先进 评选 评比 弘扬 举报",
    rows: "q35 z24 t15 c01 c17 e03 s30 s14 s31 h01 k06 m10 m19",
  },
  relief: {
    title: { "zh-CN": "救助帮扶", en: "Relief and aid" },
    words: "救助 收治 帮扶 救治 关爱 扶贫 助残 孤儿 特困",
    hints: "困难 患者 解决实际困难 医疗 临时生活",
    rows: "q36 z25 t16 c01 c18 e08 s15 h01 k06 m10 m18",
  },
  cases: {
    title: { "zh-CN": "案件办理", en: "Cases" },
    words: "法律援助 调解 办案 信访 矫正 大要案 要案 案件 审判 诉讼 司法业务 司法所 仲裁",
    hints: "纠纷 侦破 矛盾 化解 执结 初信初访 援助 司法",
    rows: "q34 q33 q48 q36 z21 z36 z23 z25 t20 t16 c01 c20 e05 s18 s13 s12 h01 k04 m10 m17 m20",
  },
  campaign: {
    title: { "zh-CN": "专项治理", en: "Public order and enforcement" },
    words:
      "综治 综合治理 维稳 扫黑除恶 护路 禁毒 防范(?!.{0,4}风险) 平安建设 专项斗争 专项行动 反恐 反邪教 整治 网格 安保 联防 执法 监管 教育转化 创城 安全生产 应急 防汛 森林防火 防控 督导 巡察 河长 污染防治",
    hints: "稳定 督促 排查 巡查 治理 治安 治乱 犯罪 打击 敏感期",
    rows: "q31 q32 q33 q47 q48 q49 q50 q51 q52 q53 z22 z23 z35 z36 t02 t01 c01 e05 s12 s11 s08 s28 s29 h01 k04 m10 m20",
  },
  dispatch: {
    title: { "zh-CN": "劳务派遣", en: "Agency staff" },
    words: "劳务派遣 派遣人员 聘用人员 编外 外聘 公益性?岗位 辅警 协管员 协理员 临时人员 临时工 劳务费",
    hints: "派遣 工资 社保 在岗",
    rows: "q22 z14 t10 c01 c09 e03 s22 s09 h01 k02 m11",
  },
  "house-rental": {
    title: { "zh-CN": "房屋租赁", en: "Rent of premises" },
    words: "房屋租[赁用] 房租 租房 场地租[赁用] 办公用房租 租金 房租金",
    hints: "租赁 租用 办公用房 场地",
    rows: "q23 z01 t01 c10 c01 e03 s26 h02 k02 m12",
  },
  property: {
    title: { "zh-CN": "物业管理", en: "Property management" },
    words: "物业 保洁 保安 后勤 食堂",
    hints: "卫生 门卫 清洁 楼宇 绿植",
    rows: "q24 q25 q15 z15 t13 c11 c01 e01 s08 s09 h02 k02 m07",
  },
  legal: {
    title: { "zh-CN": "法律服务", en: "Legal services" },
    words: "法律顾问 律师 法律服务费? 法律咨询",
    hints: "合同 合法性 诉讼 应诉 依法",
    rows: "q26 z16 t12 c12 c01 e05 s23 h01 k02 m13",
  },
  travel: {
    title: { "zh-CN": "差旅", en: "Travel" },
    words: "差旅 出差 出国 出访",
    hints: "考察 交通费",
    rows: "q29 z34 t02 c14 c01 e03 s25 h01 k02 m21",
  },
  printing: {
    title: { "zh-CN": "印刷", en: "Printing" },
    words: "印刷 印制 编印 画册 出版",
    hints: "资料 手册 文件汇编 票据",
    rows: "q27 z17 t14 c13 c01 e03 s24 h01 k02 m14",
  },
  research: {
    title: { "zh-CN": "调研课题", en: "Research" },
    words: "调研 课题 研究(?!会|决定) 普查 调查经费",
    hints: "理论 调查 报告 智库",
    rows: "q18 q17 z10 t08 c01 e03 s07 h01 k02 m09",
  },
  periodicals: {
    title: { "zh-CN": "报刊征订", en: "Periodicals" },
    words: "报刊 征订 订阅 党报 杂志 图书",
    hints: "阅览 刊物",
    rows: "q28 z29 t18 c21 c01 e03 s19 h01 k02 m15",
  },
  archives: {
    title: { "zh-CN": "档案整理", en: "Archives" },
    words: "档案(?:管理|整理)? 档案数字化",
    hints: "卷宗 入库 扫描",
    rows: "q30 z30 t01 c22 c01 e03 s20 h01 k02 m16",
  },
  "public-service": {
    title: { "zh-CN": "公共服务", en: "Public services" },
    words:
      "公共文化 文化(?:活动|建设|惠民) 文体 体育 健身 就业 创业 公共卫生 养老服务 政务服务 志愿服务 义务教育 学前教育 免费开放 妇幼 计划生育",
    hints: "公共服务 惠民 服务体系 群众文化 便民 医疗 教育 毕业生",
    rows: "q42 q41 z28 t02 c01 c23 e06 s17 s18 h01 k04 m10 m20",
  },
  operation: {
    title: { "zh-CN": "日常运转", en: "Running costs" },
    words: "运转 运行经费 水电费 取暖 供暖 办公经费 办公费 公用经费 事务经费 机关党委 党建 党组织活动 党务",
    hints: "日常 工作经费 业务经费 党组织 党员 机关 执政能力",
    rows: "q44 q43 z27 t02 t23 c01 e03 s18 h01 k02 m10 m21",
  },
  general: {
    title: { "zh-CN": "一般项目", en: "Other projects" },
    words: "",
    hints: "",
    rows: "q45 q46 q32 z31 t02 t01 c01 c15 e03 s18 h01 k02 k04 m10 m08",
  },
} as const satisfies Readonly<Record<string, KindLine>>;

export type KindId = keyof typeof LINES;

/** The kinds of project; the last fits any. */
export const PROJECT_KINDS: readonly (ProjectKind & { readonly id: KindId })[] = kindIds().map((id) => {
  const { title, words, hints, rows } = LINES[id];
  return { id, title, words, hints, indicators: rows.split(" ") };
});

/** Tags of entries that fit only some projects of their kind: those whose name has the word. */
export const SPECIAL_SUBJECTS: ReadonlySet<string> = new Set(
  "法律援助 司法救助 大要案 网格 信访 护路 禁毒 扫黑除恶 应急 防汛 防火 执法 监管 安全生产 养老保险 医疗保险 贴息 见义勇为 先进 道德模范 考核".split(
    " ",
  ),
);

/** What a project is when nothing tells its kind. */
export const GENERAL_KIND: KindId = "general";

function kindIds(): KindId[] {
  const isKind = (id: string): id is KindId => Object.hasOwn(LINES, id);
  return Object.keys(LINES).filter(isKind);
}
