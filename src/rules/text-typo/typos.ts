import type { Severity } from "../../model/severity";

/** A wrong spelling and the right one. */
export interface Typo {
  readonly wrong: string;
  readonly right: string;
  /** `hint` for spellings that dictionaries still list beside the recommended one. */
  readonly severity: Severity;
  /** What must not stand before or behind it: there it is part of other words. */
  readonly notAfter?: RegExp;
  readonly notBefore?: RegExp;
}

/**
 * Wrong characters that stand in no right word: slips of the input method and of look-alikes in official writing.
 * A pair a word; general words of any department only.
 */
const WRONG_WORDS: readonly (readonly [wrong: string, right: string])[] = [
  ["监控视屏", "监控视频"],
  ["摄象头", "摄像头"],
  ["摄相头", "摄像头"],
  ["鉴定责任书", "签订责任书"],
  ["法制政府", "法治政府"],
  ["依法制国", "依法治国"],
  ["贯策", "贯彻"],
  ["扶恤", "抚恤"],
  ["医疗报险", "医疗保险"],
  ["参报率", "参保率"],
  ["培训斑", "培训班"],
  ["工程监里", "工程监理"],
  ["峻工", "竣工"],
  ["俊工", "竣工"],
  ["经济效意", "经济效益"],
  ["满益度", "满意度"],
  ["满意渡", "满意度"],
  ["安时完成", "按时完成"],
  ["采构", "采购"],
  ["维休", "维修"],
  ["办工室", "办公室"],
  ["办工用品", "办公用品"],
  ["影晌", "影响"],
  ["服务对像", "服务对象"],
  ["受益对像", "受益对象"],
  ["编织预算", "编制预算"],
  ["预算编织", "预算编制"],
  ["长效机质", "长效机制"],
  ["工作机质", "工作机制"],
  ["矛盾化介", "矛盾化解"],
  ["走仿", "走访"],
  ["宣转", "宣传"],
  ["弘杨", "弘扬"],
  ["综合制理", "综合治理"],
  ["社会制理", "社会治理"],
  ["社区校正", "社区矫正"],
  ["人民条解", "人民调解"],
  ["残级人", "残疾人"],
  ["脱贫功坚", "脱贫攻坚"],
  ["乡村振新", "乡村振兴"],
  ["动物防役", "动物防疫"],
  ["疫情防空", "疫情防控"],
  ["环镜", "环境"],
  ["桥粱", "桥梁"],
  ["坐谈会", "座谈会"],
  ["以奖带补", "以奖代补"],
  ["公平公证", "公平公正"],
  ["必须品", "必需品"],
  ["覆行", "履行"],
  ["旅行职责", "履行职责"],
  ["巡罗", "巡逻"],
  ["结佘", "结余"],
  ["邦扶", "帮扶"],
  ["震摄", "震慑"],
  ["威摄", "威慑"],
  ["勇跃参加", "踊跃参加"],
  ["切时加强", "切实加强"],
  ["侯选人", "候选人"],
  ["慰门", "慰问"],
  ["不断题高", "不断提高"],
  ["完擅", "完善"],
  ["改擅", "改善"],
  ["建立健权", "建立健全"],
  ["巩故", "巩固"],
  ["统畴", "统筹"],
  ["严重精神患者", "严重精神障碍患者"],
];

/** Spellings that are wrong today but still seen: 账 is the character of money, 帐 that of tents. */
const OLD_WORDS: readonly (readonly [wrong: string, right: string])[] = [
  ["台帐", "台账"],
  ["帐户", "账户"],
  ["帐目", "账目"],
  ["帐簿", "账簿"],
  ["报帐", "报账"],
  ["记帐", "记账"],
  ["入帐", "入账"],
  ["对帐", "对账"],
  ["挂帐", "挂账"],
  ["转帐", "转账"],
  ["签定", "签订"],
  ["撤消", "撤销"],
  ["宏扬", "弘扬"],
  ["图象", "图像"],
  ["名符其实", "名副其实"],
  ["度过难关", "渡过难关"],
  ["截止目前", "截至目前"],
  ["急待解决", "亟待解决"],
];

/** Wrong words that also come about where two right ones meet: 严防犯罪, 期末完成, 评审记录, 合格律师. */
const WITH_NEIGHBOURS: readonly Typo[] = [
  { wrong: "贯切", right: "贯彻", severity: "warning", notBefore: /^[实身合]/ },
  { wrong: "经废", right: "经费", severity: "warning", notAfter: /[已曾未]$/, notBefore: /^[止除弃物水旧品料]/ },
  { wrong: "审记", right: "审计", severity: "warning", notBefore: /^[录载分]/ },
  { wrong: "建没", right: "建设", severity: "warning", notBefore: /^[有收落]/ },
  { wrong: "信仿", right: "信访", severity: "warning", notBefore: /^[真制]/ },
  { wrong: "维互", right: "维护", severity: "warning", notBefore: /^[联通动相补]/ },
  { wrong: "构置", right: "购置", severity: "warning", notAfter: /[机结]$/ },
  { wrong: "规犯", right: "规范", severity: "warning", notBefore: /^[罪错人]/ },
  { wrong: "示犯", right: "示范", severity: "warning", notBefore: /^[罪人]/ },
  { wrong: "模犯", right: "模范", severity: "warning", notBefore: /^罪/ },
  { wrong: "按装", right: "安装", severity: "warning", notBefore: /^[机修备配卸订箱载]/ },
  { wrong: "复盖", right: "覆盖", severity: "warning", notBefore: /^[板子章]/ },
  { wrong: "布署", right: "部署", severity: "warning", notBefore: /^名/ },
  { wrong: "队象", right: "对象", severity: "warning", notBefore: /^征/ },
  { wrong: "录象", right: "录像", severity: "warning", notBefore: /^征/ },
  { wrong: "录相", right: "录像", severity: "warning", notBefore: /^[关应同似当互]/ },
  { wrong: "防讯", right: "防汛", severity: "warning", notBefore: /^[息号]/ },
  { wrong: "捐增", right: "捐赠", severity: "warning", notBefore: /^[加长多强设值]/ },
  { wrong: "排察", right: "排查", severity: "warning", notAfter: /安$/, notBefore: /^看/ },
  { wrong: "取的成效", right: "取得成效", severity: "warning", notAfter: /[获考录选争听换]$/ },
  { wrong: "取的成绩", right: "取得成绩", severity: "warning", notAfter: /[获考录选争听换]$/ },
  { wrong: "取的实效", right: "取得实效", severity: "warning", notAfter: /[获考录选争听换]$/ },
  { wrong: "才料", right: "材料", severity: "warning", notBefore: /^[理想到]/ },
  { wrong: "完成律", right: "完成率", severity: "warning", notBefore: /^[师所法]/ },
  { wrong: "合格律", right: "合格率", severity: "warning", notBefore: /^[师所法]/ },
  { wrong: "及时律", right: "及时率", severity: "warning", notBefore: /^[师所法]/ },
  { wrong: "覆盖律", right: "覆盖率", severity: "warning", notBefore: /^[师所法]/ },
  { wrong: "使用律", right: "使用率", severity: "warning", notBefore: /^[师所法]/ },
  { wrong: "满意律", right: "满意率", severity: "warning", notBefore: /^[师所法]/ },
  { wrong: "视屏会议", right: "视频会议", severity: "warning", notAfter: /[电监可注]$/ },
  { wrong: "视屏监控", right: "视频监控", severity: "warning", notAfter: /[电监可注]$/ },
  { wrong: "视屏系统", right: "视频系统", severity: "warning", notAfter: /[电监可注]$/ },
  { wrong: "视屏在线", right: "视频在线", severity: "warning", notAfter: /[电监可注]$/ },
  { wrong: "视屏培训", right: "视频培训", severity: "warning", notAfter: /[电监可注]$/ },
  { wrong: "防犯", right: "防范", severity: "warning", notBefore: /^[罪人法]/ },
  { wrong: "发杨", right: "发扬", severity: "warning", notBefore: /^[树木絮柳]/ },
  { wrong: "末完成", right: "未完成", severity: "warning", notAfter: /[期年月周季岁始]$/ },
  { wrong: "末发生", right: "未发生", severity: "warning", notAfter: /[期年月周季岁始]$/ },
  { wrong: "己完成", right: "已完成", severity: "warning", notAfter: /[自律知利]$/ },
  { wrong: "己建成", right: "已建成", severity: "warning", notAfter: /[自律知利]$/ },
  { wrong: "农田水力", right: "农田水利", severity: "warning", notBefore: /^[发学]/ },
  { wrong: "协条", right: "协调", severity: "warning", notAfter: /妥$/, notBefore: /^[件款例文]/ },
];

/** Every wrong spelling that is looked for. */
export const TYPOS: readonly Typo[] = [
  ...WRONG_WORDS.map(([wrong, right]): Typo => ({ wrong, right, severity: "warning" })),
  // 入帐篷: tents keep the old character.
  ...OLD_WORDS.map(([wrong, right]): Typo => ({ wrong, right, severity: "hint", notBefore: /^[篷幕子]/ })),
  ...WITH_NEIGHBOURS,
];
