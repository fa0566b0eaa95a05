import { bracketDocumentNumbers, unquotedDocument } from "./document-name";

describe("bracketDocumentNumbers", () => {
  it.each([
    ["冀财预[2015]291号", "冀财预〔2015〕291号", "[2015]"],
    ["冀财预（2015）291号", "冀财预〔2015〕291号", "（2015）"],
    ["冀财预〔2015]第 3 号", "冀财预〔2015〕第 3 号", "〔2015]"],
    ["冀财预〔2015〕1号、冀财教[2016]2号", "冀财预〔2015〕1号、冀财教〔2016〕2号", "[2016]"],
  ])("mends %s", (text, mended, wrong) => {
    expect(bracketDocumentNumbers(text)).toEqual({ mended, wrong });
  });

  it.each(["冀财预〔2015〕291号", "工作计划（2023）", "第[12]号", "（2023）共3项", ""])("leaves %s", (text) => {
    expect(bracketDocumentNumbers(text)).toEqual({ mended: text });
  });
});

describe("unquotedDocument", () => {
  it.each([
    ["公路法", "公路法"],
    ["依据教育法规定", "教育法"],
    ["河北省学前教育条例第三条", "河北省学前教育条例"],
    ["按照关于做好防汛工作的通知要求", "关于做好防汛工作的通知"],
    ["《预算法》、关于加强养护的意见", "关于加强养护的意见"],
  ])("finds the title in %s", (text, title) => {
    expect(unquotedDocument(text)).toBe(title);
  });

  it.each([
    "《公路法》",
    "《关于做好防汛工作的通知》",
    "相关法律法规",
    "工作方法",
    "管理办法",
    "有关条例",
    "合法性审核",
    "增强青少年学法、守法意识",
    "上年度完成值",
    "",
  ])("finds none in %s", (text) => {
    expect(unquotedDocument(text)).toBeUndefined();
  });
});
