import { parseTargetValue } from "./target-value";

describe("a number that an export glued to what follows", () => {
  it.each([
    ["0环境稳定", "0", "环境稳定", "text"],
    ["100群众满意", "100", "群众满意", "text"],
    ["100人民群众满意", "100", "人民群众满意", "text"],
    ["≥100 长期保持稳定", "≥100", "长期保持稳定", "text"],
    ["100个别群众满意", "100", "个别群众满意", "text"],
    ["1002023年12月31日", "100", "2023年12月31日", "date"],
    ["≤02023-12-31", "≤0", "2023-12-31", "date"],
    ["100 12月底前", "100", "12月底前", "date"],
    ["1.00 6月30日", "1.00", "6月30日", "date"],
    ["95%12月底", "95%", "12月底", "date"],
  ])("%s", (text, number, rest, restKind) => {
    expect(parseTargetValue(text)).toMatchObject({ kind: "glued", number, rest, restKind });
  });

  it.each([
    ["0投诉", "number"],
    ["0安全事故", "number"],
    ["680点位", "number"],
    ["100个村容整洁完善", "number"],
    ["100名群众满意", "number"],
    ["3次", "number"],
    ["3公里畅通", "number"],
    ["2023年底前全部完成", "date"],
    ["12月底", "date"],
    ["一百群众满意", "qualitative"],
    ["100A类", "number"],
    ["群众100满意", "number"],
  ])("is not %s: %s", (text, kind) => {
    expect(parseTargetValue(text).kind).toBe(kind);
  });
});
