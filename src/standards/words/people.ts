/** A kind of people whom some projects serve, and what such projects speak of. */
export interface People {
  readonly who: RegExp;
  /** Any of these words elsewhere in the table makes them plausible. */
  readonly home: RegExp;
  /**
   * Whether the people anywhere in the rows show that a text was copied: `surely` where hardly any other project has use for the word.
   * Absent where any project may mention them.
   */
  readonly copied?: "surely" | "likely";
}

/** The kinds of people that tables name, each with its words once; general words of any department. */
export const PEOPLE: readonly People[] = [
  {
    who: /学员|参训|受训/,
    home: /训练|培训|学习|教育|研修|轮训|党校|讲|课|学校|夜校|大学|驾校|练兵|集训|学院|演练|民兵|军训|技能|拓展/,
    copied: "surely",
  },
  {
    who: /参会|与会人|与会代表|会议出勤/,
    home: /会议|大会|全会|年会|例会|论坛|座谈|研讨|推介|两会|代表会|党代会|会务/,
    copied: "surely",
  },
  {
    who: /学生|师生|教师|考生/,
    home: /学|教|校|考试|招生|毕业|青少年|儿童|幼|体育|课|科普|宣传|交通|营养|禁毒|食品|普法|法治|国防|征兵|视力|安全|道路|公交|馆/,
    copied: "likely",
  },
  {
    who: /患者|病人/,
    home: /医|病|患|诊|疗|卫生|健康|康复|护|精神|救|疾|疫|戒毒|血|药|残|防控/,
    copied: "likely",
  },
  { who: /住院|就诊/, home: /医|病|患|诊|疗|卫生|健康|康复|护|救|疾|疫|残|伤|优抚|离休/, copied: "surely" },
  {
    who: /游客/,
    home: /旅|景|游|园|文化|文物|博物|会展|节庆|展|馆|厕|沙滩|度假|绿化|广场|湿地|古|山|湖|河|海|长城|遗址/,
    copied: "likely",
  },
  { who: /读者|借阅/, home: /书|读|报|刊|出版|档案|馆/, copied: "likely" },
  { who: /观众|观影/, home: /演|文化|艺|影|剧|戏|展|赛|节目|放映|播|电视|晚会|馆/, copied: "likely" },
  { who: /参赛|运动员|裁判/, home: /赛|体育|运动|健身|比武|竞|评选|创业|创新|演讲/, copied: "likely" },
  {
    who: /种植户|养殖户|农机手/,
    home: /农|种|养|畜|牧|渔|林|果|菜|粮|耕|村|疫|草|水|灌|井|渠|路|桥|电|肥|药/,
    copied: "likely",
  },
  { who: /贫困户|脱贫户/, home: /贫|村|农|帮扶|振兴|低保|救助|危房|易地/, copied: "likely" },
  { who: /参保|投保|被保险/, home: /保/ },
  { who: /旅客|乘客/, home: /客|车|交通|运输|公交|铁路|机场|航|站|路|出行/ },
  { who: /驾驶人|司机|车主/, home: /车|驾|交通|路|运输|停|桥|警/ },
  { who: /退役军人|官兵|军属|军人/, home: /军|兵|役|拥|优抚|双拥|武装|国防|士|警|消防/ },
  { who: /残疾人/, home: /残|无障碍|康复|福利|救助|民政|就业|补贴/ },
  { who: /纳税人/, home: /税|财政|政务|服务|营商/ },
  { who: /消费者/, home: /消费|市场|食品|药|质量|监管|商|促/ },
  { who: /求职|失业/, home: /业|聘|职|岗|劳动|人才|社保|保险|工/ },
];
