import { isSecret } from "./secret";

describe("isSecret", () => {
  it.each([
    "涉密",
    " 涉 密\n",
    "（涉密）",
    "【涉密】",
    "涉密。",
    "***涉密***",
    "涉密项目",
    "此项涉密",
    "该项目涉密",
    "本项目属涉密项目",
    "内容涉密。",
    "涉密内容",
    "涉密事项",
    "因涉密不予公开",
    "涉密，不公开",
    "涉密信息不予公开",
    "涉及国家秘密",
    "因涉及国家秘密，不宜公开",
    "涉密略",
    "保密",
    "保密内容",
    "按保密规定不予公开",
  ])("takes %j for a classified cell", (text) => {
    expect(isSecret(text)).toBe(true);
  });

  it.each([
    "",
    " ",
    "秘密",
    "保密培训合格率",
    "涉密人员培训次数",
    "涉密载体销毁率",
    "≥95%",
    "信息保密工作完成率",
    "非涉密",
    "不涉密",
    "预算数20万元。内容涉密。",
    "保密工作经费",
    "涉密".repeat(40),
  ])("takes %j for an open cell", (text) => {
    expect(isSecret(text)).toBe(false);
  });
});
