/** A word that belongs to some kinds of projects, and what else such a project speaks of. */
export interface ForeignWord {
  readonly words: RegExp;
  /** Any of these anywhere else in the table makes the word plausible. */
  readonly home: RegExp;
  /** Present where hardly any other project has use for the word; the others are hints at most. */
  readonly sure?: true;
}

/** People and things that a table of another kind of project speaks of when its text was copied. General words of any department. */
export const FOREIGN_WORDS: readonly ForeignWord[] = [
  {
    words: /学员|参训|受训/,
    home: /培训|学习|教育|研修|轮训|党校|授课|讲座|讲师|课程|学校|夜校|老年大学|驾校|练兵|集训|训练|讲习|学院|演练|民兵|军训|技能|拓展/,
    sure: true,
  },
  {
    words: /参会人|与会人|会议出勤/,
    home: /会议|大会|全会|年会|例会|论坛|座谈|研讨|推介|两会|代表会|党代会|会务/,
    sure: true,
  },
  {
    words: /用人单位/,
    home: /人才|招聘|就业|用工|用人|劳动|人力资源|毕业生|实习|见习|创业|职业|技能|公益性?岗|社保|工伤|残疾|薪酬|工资/,
    sure: true,
  },
  {
    words: /医疗补助|医疗保险|医保|住院|就诊/,
    home: /医|病|患|诊|疗|卫生|健康|康复|护理|救治|疾|残|伤|优抚|离休/,
    sure: true,
  },
  { words: /患者/, home: /医|病|患|诊|疗|卫生|健康|康复|护理|精神|救治|疾|疫|戒毒|血|药|残|防控/ },
  {
    words: /养老金|养老服务|养老机构/,
    home: /养老|老年|老人|老干部|退休|离休|保险|社保|敬老|福利|社会保障|长者|民政|居民|被征地/,
    sure: true,
  },
  {
    words: /学生|考生/,
    home: /学生|小学|中学|高中|教|校|考试|招生|毕业|青少年|儿童|幼儿|体育|课|研学|科普|学历|宣传|交通|营养|大学|禁毒|食品|普法|法治|国防|征兵|视力|安全|道路|公交|馆/,
  },
  {
    words: /游客/,
    home: /旅|景区|景点|游|公园|文化|文物|博物|会展|节庆|展|馆|厕所|沙滩|度假|绿化|景观|广场|湿地|古|山|湖|河|海|长城|遗址/,
  },
  { words: /读者|借阅/, home: /图书|阅读|书|报|刊|读者|出版|档案|馆/ },
  { words: /观众|观影/, home: /演|文化|艺|电影|剧|戏|展|赛|节目|放映|广播|电视|晚会|馆/ },
  { words: /参赛/, home: /赛|体育|运动|比武|竞|评选|创业|创新|演讲/ },
  { words: /贫困户|脱贫户/, home: /扶贫|脱贫|贫|乡村|农|帮扶|振兴|低保|救助|危房|易地/ },
  { words: /种植户|养殖户/, home: /农|种|养|畜|牧|渔|林|果|菜|粮|耕|乡村|疫|草|水|灌|井|渠|路|桥|电|肥|药/ },
];

/** Placeholders of a form that should have been replaced: XX项目, 请填写. Those in 【】 are the slots of `text-slot-left`. */
export const PLACEHOLDER_TEXT =
  /_{2,}|＿{2,}|(?:[X×ＸＸ]{2,}|x{2,}|\*{2,}|＊{2,}|○{2,}|〇{3,})(?=年|月|日|个|项|人|次|县|市|区|乡|镇|村|单位|项目|部门|局|工程|万元|元|%|％|户|家|台|套|场|期|公里|平方米|工作|培训|会议|标准|办法|规定|通知|方案|合同|号)|请填写|请输入|此处填写|待填写|待补充|填写说明|（示例）|\(示例\)|〔待[^〕]{0,4}〕/;

/** Names that say what kind of project it is; 工作经费 and 专项资金 alone may pay for anything. */
export const CLEAR_TOPIC =
  /会议|培训|养老|医疗|保险|租赁|购置|采购|维护|运维|维修|改造|修缮|建设|工程|印刷|物业|补贴|补助|救助|慰问|奖励|奖金|体检|招聘|考试|宣传|演出|绿化|造林|道路|桥梁|防疫|供暖|取暖|劳务派遣|法律顾问|公用经费|信息化|系统|平台/;
