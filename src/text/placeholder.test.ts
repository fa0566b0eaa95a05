import { isPlaceholder } from "./placeholder";

describe("isPlaceholder", () => {
  it.each(["", "  \n", "————", "-", "--", "－", "——", "_", "／", "***", "…", ". . .", "\u200B"])(
    "takes %j for nothing",
    (text) => {
      expect(isPlaceholder(text)).toBe(true);
    },
  );

  it.each(["0", "无", "-1", "2023-01", "是", "≥"])("takes %j for content", (text) => {
    expect(isPlaceholder(text)).toBe(false);
  });
});
