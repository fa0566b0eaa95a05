import { saysNothing } from "./says-nothing";

describe("saysNothing", () => {
  it.each(["", " \n", "——", "无", "略", "同上", "见附表", "（详见附件2）", "1.", "1、\n2、", "***", "5"])(
    "holds for %j",
    (text) => {
      expect(saysNothing({ cell: "A1", text, value: text })).toBe(true);
    },
  );

  it.each(["修路", "无障碍设施改造", "修路12公里，详见附件", "1、修路", "略有下降"])("does not hold for %j", (text) => {
    expect(saysNothing({ cell: "A1", text, value: text })).toBe(false);
  });
});
