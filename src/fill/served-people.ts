/**
 * People whom projects serve, and what they are called in a satisfaction indicator. The first that a text names holds, so the more
 * special stand first. Those against whom a project works are not among them.
 */
const SERVED: readonly (readonly [pattern: RegExp, people: string])[] = [
  [/被征地农民/, "被征地农民"],
  [/军转干部/, "军转干部"],
  [/退役军人|复员军人|优抚对象/, "退役军人"],
  [/精神障碍患者|精神病患者|精神病人/, "患者监护人"],
  [/离退?休(?:老)?干部|老干部/, "老干部"],
  [/老党员/, "老党员"],
  [/村干部|村两委/, "村干部"],
  [/大学生村官|毕业生/, "高校毕业生"],
  [/护路/, "铁路沿线群众"],
  [/辅警/, "辅警"],
  [/社区矫正/, "社区矫正对象"],
  [/法律援助/, "受援人"],
  [/司法救助/, "被救助人"],
  [/见义勇为/, "见义勇为人员"],
  [/信访/, "信访群众"],
  [/(?:政法)?干警|民警|检察官|法官/, "政法干警"],
  [/残疾人?|助残/, "残疾人"],
  [/孤儿|困境儿童|留守儿童/, "受助儿童"],
  [/低保|特困|困难群众|困难对象|困难家庭|困难职工|贫困户|脱贫户/, "困难群众"],
  [/高龄|老年人|老人|养老服务/, "老年人"],
  [/养老保险|医疗保险|参保/, "参保人员"],
  [/学龄前|幼儿/, "幼儿家长"],
  [/中小学生|学生|校舍|义务教育/, "学生及家长"],
  [/教师|教职工/, "教师"],
  [/患者|就医|就诊/, "就诊患者"],
  [/妇女|妇幼/, "妇女儿童"],
  [/青少年/, "青少年及家长"],
  [/农民工/, "农民工"],
  [/农户|种植户|养殖户|农民/, "农户"],
  [/就业|创业|求职/, "就业创业人员"],
  [/小微企业|企业/, "企业"],
  [/党员/, "党员"],
  [/游客/, "游客"],
  [/村居?民|村（居）民|村\(居\)民|农村/, "村民"],
  [/社区|小区|居民/, "社区居民"],
];

/** The people whom a folded text says a project serves; undefined when it names none. */
export function servedPeople(text: string): string | undefined {
  return SERVED.find(([pattern]) => pattern.test(text))?.[1];
}
