/** What a unit measures. `rate` is one unit by another (元/人·天), `grade` a rank (级), `other` a word that is in no dictionary. */
export type UnitKind =
  | "percent"
  | "count"
  | "money"
  | "time"
  | "length"
  | "area"
  | "volume"
  | "mass"
  | "score"
  | "grade"
  | "data"
  | "energy"
  | "temperature"
  | "rate"
  | "other";

/** One unit of the dictionary. */
export interface UnitEntry {
  readonly kind: UnitKind;
  /** The name it is written by: `平方米`. */
  readonly canonical: string;
  /** Other ways to write it, folded: `㎡` is `m2`. */
  readonly aliases: readonly string[];
  /** The unit it converts to, and how many of those it is: 公里 is 1000 米. Its own name and 1 when it stands for itself. */
  readonly base: string;
  readonly factor: number;
}

type Line = readonly [canonical: string, aliases?: string, base?: string, factor?: number];

function entries(kind: UnitKind, lines: readonly Line[]): UnitEntry[] {
  return lines.map(([canonical, aliases = "", base = canonical, factor = 1]) => ({
    kind,
    canonical,
    aliases: aliases === "" ? [] : aliases.split(" "),
    base,
    factor,
  }));
}

/** Words that count things and need no other name. */
const COUNTS =
  "项 次 场 份 篇 册 张 台 套 条 辆 人 户 家 位 支 部 处 座 栋 间 所 批 期 班 个 例 " +
  "本 幅 块 片 根 盏 株 棵 头 只 匹 尾 羽 副 双 对 把 枚 颗 粒 箱 袋 桶 瓶 盒 包 卷 卡 宗 页 字 幢 架 艘 扇 樘 面 杆 盘 顶 床 具 " +
  "组 队 排 轮 届 季 集 首 版 种 类 款 节 讲 堂 步 笔 单 票 道 段 层 路 线 端 点 座次 站点 网点 站 村 乡镇 社区 街道 行政村 自然村 " +
  "学分 课 门次 户次 车次 架次 台次 件次 场次 期次 篇次 频次 人天 人月 人年 台班 床位 席位 岗位 机位 车位 工位 用户 账号 " +
  "品种 品目 事项 项目 系统 平台 模块 接口 终端 设备 机构 单位 部门 企业 学校 医院 家庭户 家庭 小时人 车辆 样本 样 批件 万步 户数 人数";

/** Longest first is the reader's business; here they stand by kind. */
export const UNIT_DICTIONARY: readonly UnitEntry[] = [
  ...entries("percent", [
    ["%", "百分比 百分率 百分之 pct percent"],
    ["百分点", "个百分点 pp"],
    ["‰", "千分比 千分之"],
    ["成", "", "%", 10],
  ]),
  ...entries("money", [
    ["元", "圆 块钱 元整 人民币 人民币元 rmb cny"],
    ["角", "", "元", 0.1],
    ["百元", "", "元", 1e2],
    ["千元", "", "元", 1e3],
    ["万元", "", "元", 1e4],
    ["百万元", "", "元", 1e6],
    ["千万元", "", "元", 1e7],
    ["亿元", "", "元", 1e8],
    ["美元", "美金"],
    ["万美元", "", "美元", 1e4],
  ]),
  ...entries("time", [
    ["秒", "秒钟 s", "秒", 1],
    ["毫秒", "ms", "秒", 0.001],
    ["分钟", "min", "秒", 60],
    ["刻钟", "", "秒", 900],
    ["小时", "个小时 h 个钟头 钟头", "秒", 3600],
    ["天", "自然日 个自然日 日历天 个日历天 日 昼夜", "天", 1],
    ["周", "个星期 星期 礼拜 个礼拜", "天", 7],
    ["旬", "", "天", 10],
    ["工作日", "个工作日 工作天 个工作天"],
    ["月", "个月 个自然月", "月", 1],
    ["季度", "个季度", "月", 3],
    ["年", "年度 个年度 周年 学年 个学年", "月", 12],
    ["学期", "个学期"],
  ]),
  ...entries("length", [
    ["毫米", "mm", "米", 0.001],
    ["厘米", "cm", "米", 0.01],
    ["米", "m 延米 延长米 公尺", "米", 1],
    ["公里", "千米 km", "米", 1000],
    ["里", "华里", "米", 500],
  ]),
  ...entries("area", [
    ["平方米", "m2 平米 平方 平", "平方米", 1],
    ["平方公里", "km2 平方千米", "平方米", 1e6],
    ["亩", "", "平方米", 2000 / 3],
    ["公顷", "hm2 ha", "平方米", 1e4],
  ]),
  ...entries("volume", [
    ["立方米", "m3 立方 方 立米", "立方米", 1],
    ["升", "l 公升", "立方米", 0.001],
    ["毫升", "ml", "立方米", 1e-6],
  ]),
  ...entries("mass", [
    ["微克", "ug", "千克", 1e-9],
    ["毫克", "mg", "千克", 1e-6],
    ["克", "g", "千克", 0.001],
    ["千克", "公斤 kg", "千克", 1],
    ["斤", "市斤", "千克", 0.5],
    ["吨", "t", "千克", 1000],
  ]),
  ...entries("score", [["分", "分值 分数"], ["分贝", "db"], ["倍"], ["星"]]),
  ...entries("grade", [["级"], ["等"], ["等级"], ["星级"], ["档"]]),
  ...entries("data", [
    ["KB", "", "MB", 1 / 1024],
    ["MB", "兆", "MB", 1],
    ["GB", "", "MB", 1024],
    ["TB", "", "MB", 1024 * 1024],
    ["Mbps", "兆bps mb/s"],
    ["Gbps", "", "Mbps", 1000],
  ]),
  ...entries("energy", [
    ["千瓦时", "度 度电 kwh", "千瓦时", 1],
    ["千瓦", "kw"],
    ["兆瓦", "mw", "千瓦", 1000],
    ["吨标准煤", "吨标煤 tce"],
  ]),
  ...entries("temperature", [["℃", "°c 摄氏度"]]),
  ...entries("count", [
    ...COUNTS.split(" ").map((name): Line => [name]),
    ["名", "", "人"],
    ["件", "起 案", "件", 1],
    ["人次", "人/次 人(次)", "人次", 1],
    ["批次", "批/次 个批次"],
    ["班次", "个班次"],
    ["课时", "个课时"],
    ["学时", "个学时"],
    ["点位", "个点位"],
    ["台(套)", "台/套 台套"],
    ["个(台)", "个/台"],
    ["期(班)", "期/班"],
    ["场(次)", "场/次"],
    ["标段", "个标段"],
  ]),
];
