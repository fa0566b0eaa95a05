import { isAdverse, isCountName, isRateName, measureName } from "./measure-name";

describe("measureName", () => {
  it.each([
    ["覆盖率(%)", "覆盖率"],
    ["参保率情况", "参保率"],
    ["宣传品数量(份)。", "宣传品数量"],
    ["培训人数", "培训人数"],
    ["情况", ""],
  ])("of %s is %s", (name, measure) => {
    expect(measureName(name)).toBe(measure);
  });
});

describe("isRateName", () => {
  it.each(["合格率", "参保率情况", "覆盖率(%)", "女性占比", "达标比例", "学生满意度"])("takes %s", (name) => {
    expect(isRateName(name)).toBe(true);
  });

  it.each(["工作效率", "巡查频率", "贷款利率", "税率", "率先示范", "培训人数", "知名度", ""])("leaves %s", (name) => {
    expect(isRateName(name)).toBe(false);
  });
});

describe("isCountName", () => {
  it.each(["培训人数", "宣传品数量(份)", "参会人次", "维修面积", "道路里程", "举办场次"])("takes %s", (name) => {
    expect(isCountName(name)).toBe(true);
  });

  it.each(["优良天数", "满意度指数", "考核分数", "工作小时数", "合格率", "数字化改造", ""])("leaves %s", (name) => {
    expect(isCountName(name)).toBe(false);
  });
});

describe("isAdverse", () => {
  it.each([
    ["安全事故起数", true],
    ["有效投诉次数", true],
    ["培训人数", false],
  ])("%s: %s", (text, adverse) => {
    expect(isAdverse(text)).toBe(adverse);
  });
});
