import { checkpointMonth } from "./checkpoint-month";

describe("the month of a checkpoint", () => {
  it.each([
    ["3月底", 3],
    ["三月底", 3],
    ["十二月底", 12],
    ["截至10月31日", 10],
    ["2024年6月底", 6],
    ["1-3月", 3],
    ["1〜10月", 10],
    ["一季度", 3],
    ["第2季度末", 6],
    ["前两个季度", 6],
    ["前三季度", 9],
    ["四季度", 12],
    ["上半年", 6],
    ["半年底", 6],
    ["全年", 12],
    ["年底", 12],
    ["年末", 12],
  ])("of %s is %d", (label, month) => {
    expect(checkpointMonth(label)).toBe(month);
  });

  it.each(["", "下半年", "合计", "2024年", "今年以来"])("is not told by %j", (label) => {
    expect(checkpointMonth(label)).toBeUndefined();
  });
});
