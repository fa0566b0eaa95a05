/** People whose satisfaction is asked, and what their projects speak of. */
export interface SpecialPeople {
  readonly who: RegExp;
  readonly home: RegExp;
}

/** Kinds of people of whom a project speaks elsewhere too when it serves them. General words of any department. */
export const SPECIAL_PEOPLE: readonly SpecialPeople[] = [
  { who: /学员|参训|受训/, home: /训|学|教育|研修|党校|讲|课|练/ },
  { who: /参会|与会/, home: /会/ },
  { who: /参保|投保|被保险/, home: /保/ },
  { who: /学生|师生|教师|考生/, home: /学|校|教|师|生|考|幼|青少年|儿童|课|体育/ },
  { who: /患者|病人|就诊/, home: /医|病|患|诊|疗|卫生|健康|康复|护|救|疾|疫|戒毒|药|残/ },
  { who: /游客/, home: /旅|游|景|园|文|博|展|馆|节|绿|古|山|湖|河|海|厕/ },
  { who: /旅客|乘客/, home: /客|车|交通|运输|公交|铁路|机场|航|站|路|出行/ },
  { who: /驾驶人|司机|车主/, home: /车|驾|交通|路|运输|停|桥|警/ },
  { who: /读者/, home: /书|阅读|报|刊|读|馆|档案|出版/ },
  { who: /观众/, home: /演|文|艺|影|剧|戏|展|赛|节目|播|视|晚会|馆|活动/ },
  { who: /参赛|运动员|裁判/, home: /赛|体育|运动|竞|比武|健身|评|创业|创新/ },
  { who: /退役军人|官兵|军属|军人/, home: /军|兵|役|拥|优抚|双拥|武装|国防|士|警|消防/ },
  { who: /残疾人/, home: /残|无障碍|康复|福利|救助|民政|就业|补贴/ },
  { who: /纳税人/, home: /税|财政|政务|服务|营商/ },
  { who: /消费者/, home: /消费|市场|食品|药|质量|监管|商|促/ },
  { who: /种植户|养殖户|农机手/, home: /农|种|养|畜|牧|渔|林|果|菜|粮|耕|村|疫|水|灌|地/ },
  { who: /求职|失业/, home: /业|聘|职|岗|劳动|人才|社保|保险|工/ },
];
