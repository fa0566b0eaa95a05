import {
  blockLabel,
  bracketedMoneyUnit,
  bracketedPoints,
  headerColumn,
  headerName,
  isCheckpointLabel,
  isGoalLabel,
  isOtherFormLabel,
  isOtherFormTitle,
  isOtherValueHead,
  isOutcomeHeader,
  isRemark,
  isSourceLabel,
  isUnitLabel,
  isUnitLine,
  labelOf,
  moneyUnitIn,
  valueSubhead,
} from "./labels";

/** What a test of labels says of each text. */
function accepted(test: (text: string) => boolean, texts: readonly string[]): string[] {
  return texts.filter(test);
}

describe("labelOf", () => {
  it.each([
    ["*项目 名称：", "项目名称"],
    ["一、绩效目标", "绩效目标"],
    ["（一）绩效目标", "绩效目标"],
    ["（1）、绩效目标", "绩效目标"],
    ["12.绩效目标", "绩效目标"],
    ["预算数（万元）【公开】", "预算数"],
    ["预算数[万元]", "预算数"],
    ["预算数〔万元〕★", "预算数"],
    ["绩效目标。", "绩效目标"],
    ["1.5", "1.5"],
    ["3月底", "3月底"],
    ["（必填）", ""],
    ["", ""],
  ])("makes %s comparable", (text, label) => {
    expect(labelOf(text)).toBe(label);
  });

  it("takes a text of more than sixty characters for no label", () => {
    expect(labelOf("绩".repeat(60))).toBe("绩".repeat(60));
    expect(labelOf("绩".repeat(61))).toBe("");
  });
});

describe("the heads of the indicator grid", () => {
  it.each([
    ["指标值", { column: "value", weak: false }],
    ["绩效指标", { column: "name", weak: true }],
    ["描述", { column: "description", weak: true }],
    ["绩效描述", { column: "description", weak: false }],
    ["二级", { column: "level2", weak: true }],
    ["1级指标", { column: "level1", weak: false }],
    ["2024年指标值", { column: "value", weak: false }],
    ["2024年度绩效目标值", { column: "value", weak: false }],
    ["本年指标值", { column: "value", weak: false }],
    ["上年指标值", undefined],
    ["2024年", undefined],
    ["指标方向", { column: "operator", weak: false }],
    ["指标值来源", { column: "basis", weak: false }],
    ["得分", undefined],
  ])("reads %s", (label, column) => {
    expect(headerColumn(label)).toEqual(column);
  });

  it("are named as the form prints them", () => {
    expect(headerName("description")).toBe("绩效指标描述");
  });

  it.each([
    ["年度指标值", "value"],
    ["数值", "value"],
    ["值", "value"],
    ["目标值", "value"],
    ["当年", "value"],
    ["本年目标", "value"],
    ["符号", "operator"],
    ["计量单位", "unit"],
    ["指标值类型", "valueType"],
    ["分值", undefined],
    ["三级指标", undefined],
    ["中期", undefined],
    ["年度数值表", undefined],
    ["上年度", undefined],
    ["年度总额", undefined],
  ])("under 指标值: %s is %s", (label, column) => {
    expect(valueSubhead(label)).toBe(column);
  });

  it("tell values of other years", () => {
    const others = ["中期指标值", "上年", "前年值", "实施期目标", "历史参考值"];
    expect(accepted(isOtherValueHead, [...others, "年度指标值", "中期评价", "实施期限", "上年结转资金"])).toEqual(
      others,
    );
  });

  it("tell what only a form that judges has", () => {
    const outcomes = [
      "得分",
      "自评得分",
      "评分情况",
      "扣分值",
      "完成率",
      "目标完成率",
      "全年实际完成值",
      "1-7月执行情况",
      "年度完成情况",
      "偏差原因分析",
      "未完成原因及措施",
    ];
    const others = [
      "上年完成值",
      "去年实际完成情况",
      "分值",
      "评分标准",
      "完成率目标",
      "年度完成率",
      "完成值说明",
      "自评表",
      "实际需求",
    ];
    expect(accepted(isOutcomeHeader, [...outcomes, ...others])).toEqual(outcomes);
  });
});

describe("the labels of the block above the grid", () => {
  it.each([
    ["项目编码", "code"],
    ["项目名称", "name"],
    ["专项名称", "name"],
    ["专项资金名称", "name"],
    ["预算规模及资金用途", "scale"],
    ["资金总额", "total"],
    ["其中:财政资金", "fiscal"],
    ["其它资金", "other"],
    ["资金用途", "purpose"],
    ["用款计划", "plan"],
    ["项目绩效目标", "goals"],
    ["年度目标", "goals"],
    ["中期目标", "overall"],
    ["项目", undefined],
    ["", undefined],
  ])("%s is %s", (label, name) => {
    expect(blockLabel(label)).toBe(name);
  });

  it("tell a numbered goal", () => {
    const goals = ["目标1", "目标12", "绩效目标3", "目标二", "目标十一"];
    expect(accepted(isGoalLabel, [...goals, "目标", "目标100", "年度目标1", "目标1值", "目标一百零八"])).toEqual(goals);
  });

  it("tell a date of the spend plan", () => {
    const dates = [
      "3月底",
      "10月份",
      "截至6月末",
      "至12月",
      "6月30日前",
      "6月5日止",
      "十二月",
      "三月中旬",
      "一季度",
      "第2季度末",
      "四季度底",
      "第一季度累计",
      "一季度末累计支出",
      "1-3月",
      "1月至6月",
      "3月底累计",
      "6月底支出进度",
      "2024年3月底",
      "到10月底",
      "前三季度",
      "前两个季度",
      "上半年",
      "上半年累计",
      "全年",
      "年底",
      "年末前",
      "1〜3月",
    ];
    const others = [
      "5季度",
      "季度",
      "全年3月底",
      "123月",
      "3月底完成",
      "3月全部",
      "第一季度支出",
      "1-3年",
      "2024年",
      "本季度",
      "月底",
      "6月100日",
      "下半年",
      "全年指标值",
      "年度",
      "半年度报告",
    ];
    expect(accepted(isCheckpointLabel, [...dates, ...others])).toEqual(dates);
  });

  it("tell a source of money", () => {
    const sources = [
      "上年结转",
      "结转结余资金",
      "其中:单位资金",
      "上级补助收入",
      "事业收入",
      "事业单位经营收入",
      "财政专户管理资金",
    ];
    expect(accepted(isSourceLabel, [...sources, "单位资金用途", "财政资金", "资金来源", "项目结转"])).toEqual(sources);
  });

  it("tell what only forms of others have", () => {
    const labels = [
      "主管部门",
      "实施单位",
      "项目主管部门及代码",
      "项目属性",
      "起止时间",
      "实施期限",
      "中期资金总额",
      "预算执行率分值",
    ];
    expect(accepted(isOtherFormLabel, [...labels, "部门", "项目名称", "主管部门意见", "资金总额", "执行率低"])).toEqual(
      labels,
    );
  });

  it.each([
    ["分值权重（90）", 90],
    ["执行率（10分）：", 10],
    ["分值（满分100）", 100],
    ["权重【90%】", 90],
    ["分值（1000）", undefined],
    ["分值90", undefined],
    ["分值（90）左右", undefined],
    ["（90）分值", undefined],
  ])("reads the points of %s as %s", (text, points) => {
    expect(bracketedPoints(text)).toBe(points);
  });
});

describe("the unit of the amounts", () => {
  it.each([
    ["单位：万元", "万元"],
    ["金额单位：元", "元"],
    ["单位：人民币万元", "万元"],
    ["单位：个", undefined],
    ["万元", undefined],
  ])("in the line %s is %s", (text, unit) => {
    expect(moneyUnitIn(text)).toBe(unit);
  });

  it.each([
    ["预算数（万元）", "万元"],
    ["预算数（元）：", "元"],
    ["资金总额【单位：万元】*", "万元"],
    ["预算数（万元）合计", undefined],
    ["预算数（万）", undefined],
    ["万元", undefined],
  ])("behind the label %s is %s", (text, unit) => {
    expect(bracketedMoneyUnit(text)).toBe(unit);
  });
});

describe("a unit", () => {
  it("is told by its line", () => {
    const lines = [
      "302001某某局本级",
      "302 某某局",
      "302001001某某学校",
      "单位：某某局",
      "预算单位：某某局",
      "部门（单位）名称：某某局",
      "单位名称：某某局",
      "单位代码及名称：302001某某局",
    ];
    const others = [
      "单位：万元",
      "单位：元",
      "单位：人民币万元",
      "1302001某某局",
      "30某某局",
      "30200某某局",
      "302万元资金",
      "2024年度",
      "302001",
      "302001A座",
      "金额单位：某某局",
      "单位名称",
      "302001某",
    ];
    expect(accepted(isUnitLine, [...lines, ...others])).toEqual(lines);
  });

  it("is told by its label", () => {
    const labels = ["单位", "部门", "单位名称", "预算单位", "主管部门", "单位代码及名称", "填报单位名称和代码"];
    expect(accepted(isUnitLabel, [...labels, "计量单位", "单位名称表", "单位及", "名称", "部门职责"])).toEqual(labels);
  });
});

describe("what stands around a table", () => {
  it("is a form of another kind by its title", () => {
    const titles = [
      "项目支出绩效自评表",
      "绩效运行监控表",
      "绩效评价打分表（2024年）",
      "共性指标体系",
      "部门指标库表",
      "分行业绩效指标和标准体系",
      "2024年部门整体绩效目标申报表",
      "部门（单位）整体支出绩效目标表",
    ];
    const others = [
      "绩效目标表",
      "绩效自评表填报说明",
      "指标体系建设项目绩效目标表",
      "监控设备",
      "第一部分 部门整体绩效目标",
      "供水设施整体改造绩效目标表",
    ];
    expect(accepted(isOtherFormTitle, [...titles, ...others])).toEqual(titles);
  });

  it("is a remark", () => {
    const remarks = [
      "注：指标值应当量化",
      "注1、逐项填写",
      "备注：无",
      "说明：见附件",
      "填表人：某某",
      "填报日期",
      "填表说明",
      "制表：某某",
      "审核人：",
      "负责人签字",
      "项目负责人：",
      "单位负责人：",
      "联系电话",
      "联系人：某某",
      "经办人",
      "日期：2024年1月8日",
      "打印日期",
      "单位（盖章）：",
      "公章",
      "复核：某某",
      "签字：",
      "签章",
      "其他说明",
      "其它需要说明的问题",
      "合计",
      "小计",
      "附件3",
      "附表2-1：",
      "附件：",
      "（续表）",
      "续表",
    ];
    const others = [
      "备注",
      "注意安全次数",
      "备注栏",
      "说明书份数",
      "本表说明：见附件",
      "填报率",
      "合计金额",
      "附件完整率",
      "联系企业",
      "印章",
      "单位（户）",
      "日均客流",
      "其他",
      "人数合计",
    ];
    expect(accepted(isRemark, [...remarks, ...others])).toEqual(remarks);
  });
});
