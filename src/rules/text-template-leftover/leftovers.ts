import { PEOPLE } from "../../standards/words/people";

/** A word that belongs to some kinds of projects, and what else such a project speaks of. */
export interface ForeignWord {
  readonly words: RegExp;
  /** Any of these anywhere else in the table makes the word plausible. */
  readonly home: RegExp;
  /** Present where hardly any other project has use for the word; the others are hints at most. */
  readonly sure?: true;
}

const COPIED_PEOPLE = PEOPLE.flatMap(({ who, home, copied }): readonly ForeignWord[] =>
  copied === undefined ? [] : [{ words: who, home, ...(copied === "surely" && { sure: true }) }],
);

/** People and things that a table of another kind of project speaks of when its text was copied. General words of any department. */
export const FOREIGN_WORDS: readonly ForeignWord[] = [
  ...COPIED_PEOPLE,
  {
    words: /用人单位/,
    home: /人才|招聘|就业|用工|用人|劳动|人力资源|毕业生|实习|见习|创业|职业|技能|公益性?岗|社保|工伤|残疾|薪酬|工资/,
    sure: true,
  },
  {
    words: /医疗补助|医疗保险|医保/,
    home: /医|病|患|诊|疗|卫生|健康|康复|护理|救治|疾|残|伤|优抚|离休/,
    sure: true,
  },
  {
    words: /养老金|养老服务|养老机构/,
    home: /养老|老年|老人|老干部|退休|离休|保险|社保|敬老|福利|社会保障|长者|民政|居民|被征地/,
    sure: true,
  },
];

/** Placeholders of a form that should have been replaced: XX项目, 请填写. Those in 【】 are the slots of `text-slot-left`. */
export const PLACEHOLDER_TEXT =
  /_{2,}|＿{2,}|(?:[X×ＸＸ]{2,}|x{2,}|\*{2,}|＊{2,}|○{2,}|〇{3,})(?=年|月|日|个|项|人|次|县|市|区|乡|镇|村|单位|项目|部门|局|工程|万元|元|%|％|户|家|台|套|场|期|名|条|座|辆|所|亩|吨|公里|平方米|工作|培训|会议|标准|办法|规定|通知|方案|合同|号)|请填写|请输入|此处填写|待填写|待补充|填写说明|（示例）|\(示例\)|〔待[^〕]{0,4}〕/;

/** Names that say what kind of project it is; 工作经费 and 专项资金 alone may pay for anything. */
export const CLEAR_TOPIC =
  /会议|培训|养老|医疗|保险|租赁|购置|采购|维护|运维|维修|改造|修缮|建设|工程|印刷|物业|补贴|补助|救助|慰问|奖励|奖金|体检|招聘|考试|宣传|演出|绿化|造林|道路|桥梁|防疫|供暖|取暖|劳务派遣|法律顾问|公用经费|信息化|系统|平台/;
