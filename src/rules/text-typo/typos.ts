import type { Severity } from "../../model/severity";

/** A wrong spelling and the right one. */
export interface Typo {
  readonly wrong: string;
  readonly right: string;
  /** `hint` for spellings that dictionaries still list beside the recommended one. */
  readonly severity: Severity;
  /** Characters none of which may stand right before or behind it: there it is part of other words. */
  readonly notAfter: string;
  readonly notBefore: string;
}

/**
 * Wrong characters that stand in no right word: slips of the input method and of look-alikes in official writing.
 * General words of any department only; brackets hold the wrong character and the right one, or ones.
 */
const WRONG_WORDS = [
  "监控视(屏频) 摄(象像)头 摄(相像)头 (鉴签)(定订)责任书 法(制治)政府 依法(制治)国 贯(策彻)",
  "(扶抚)恤 医疗(报保)险 参(报保)率 培训(斑班) 工程监(里理) (峻竣)工 (俊竣)工 经济效(意益)",
  "满(益意)度 满意(渡度) (安按)时完成 采(构购) 维(休修) 办(工公)室 办(工公)用品 影(晌响)",
  "服务对(像象) 受益对(像象) 编(织制)预算 预算编(织制) 长效机(质制) 工作机(质制) 矛盾化(介解)",
  "走(仿访) 宣(转传) 弘(杨扬) 综合(制治)理 社会(制治)理 社区(校矫)正 人民(条调)解 残(级疾)人",
  "脱贫(功攻)坚 乡村振(新兴) 动物防(役疫) 疫情防(空控) 环(镜境) 桥(粱梁) (坐座)谈会",
  "以奖(带代)补 公平公(证正) 必(须需)品 (覆履)行 (旅履)行职责 巡(罗逻) 结(佘余) (邦帮)扶",
  "震(摄慑) 威(摄慑) (勇踊)跃参加 切(时实)加强 (侯候)选人 慰(门问) 不断(题提)高 完(擅善)",
  "改(擅善) 建立健(权全) 巩(故固) 统(畴筹) 严重精(神神障碍)患者",
];

/** Spellings that are wrong today but still seen: 账 is the character of money, 帐 that of tents. */
const OLD_WORDS = [
  "台(帐账) (帐账)户 (帐账)目 (帐账)簿 报(帐账) 记(帐账) 入(帐账) 对(帐账) 挂(帐账)",
  "转(帐账) 签(定订) 撤(消销) (宏弘)扬 图(象像) 名(符副)其实 (度渡)过难关 截(止至)目前",
  "(急亟)待解决",
];

/** Wrong words that also come about where two right ones meet: 严防犯罪, 期末完成, 评审记录, 合格律师. */
const WITH_NEIGHBOURS: readonly (readonly [notAfter: string, words: string, notBefore: string])[] = [
  ["", "贯(切彻)", "实身合"],
  ["已曾未", "经(废费)", "止除弃物水旧品料"],
  ["", "审(记计)", "录载分"],
  ["", "建(没设)", "有收落"],
  ["", "信(仿访)", "真制"],
  ["", "维(互护)", "联通动相补"],
  ["机结", "(构购)置", ""],
  ["", "规(犯范)", "罪错人"],
  ["", "示(犯范)", "罪人"],
  ["", "模(犯范)", "罪"],
  ["", "(按安)装", "机修备配卸订箱载"],
  ["", "(复覆)盖", "板子章"],
  ["", "(布部)署", "名"],
  ["", "(队对)象 录(象像)", "征"],
  ["", "录(相像)", "关应同似当互"],
  ["", "防(讯汛)", "息号"],
  ["", "捐(增赠)", "加长多强设值"],
  ["安", "排(察查)", "看"],
  ["获考录选争听换", "取(的得)成效 取(的得)成绩 取(的得)实效", ""],
  ["", "(才材)料", "理想到"],
  ["", "完成(律率) 合格(律率) 及时(律率) 覆盖(律率) 使用(律率) 满意(律率)", "师所法"],
  ["电监可注", "视(屏频)会议 视(屏频)监控 视(屏频)系统 视(屏频)在线 视(屏频)培训", ""],
  ["", "防(犯范)", "罪人法"],
  ["", "发(杨扬)", "树木絮柳"],
  ["期年月周季岁始", "(末未)完成 (末未)发生", ""],
  ["自律知利", "(己已)完成 (己已)建成", ""],
  ["", "农田水(力利)", "发学"],
  ["妥", "协(条调)", "件款例文"],
];

const PAIR = /\((.)(.+?)\)/g;

/** Every wrong spelling that is looked for. */
export const TYPOS: readonly Typo[] = [
  ...typos(WRONG_WORDS, "warning"),
  // 入帐篷: tents keep the old character.
  ...typos(OLD_WORDS, "hint", "", "篷幕子"),
  ...WITH_NEIGHBOURS.flatMap(([notAfter, words, notBefore]) => typos([words], "warning", notAfter, notBefore)),
];

/** The typos of lines of words; brackets hold a wrong character and what it should be: 贯(策彻) (扶抚)恤. */
function typos(lines: readonly string[], severity: Severity, notAfter = "", notBefore = ""): readonly Typo[] {
  return lines
    .flatMap((line) => line.split(" "))
    .map((word) => ({
      wrong: word.replace(PAIR, "$1"),
      right: word.replace(PAIR, "$2"),
      severity,
      notAfter,
      notBefore,
    }));
}
