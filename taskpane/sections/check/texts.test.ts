import { CHECK_TEXTS } from "./texts";

describe("English", () => {
  const { notCleared, next, filter } = CHECK_TEXTS.en;

  test.each([
    [["A"], "“A” is protected and still marked. Unprotect, then choose “Clear marks” again."],
    [["A", "B"], "“A” and “B” are protected and still marked. Unprotect, then choose “Clear marks” again."],
    [["A", "B", "C"], "“A”, “B”, and “C” are protected and still marked. Unprotect, then choose “Clear marks” again."],
  ])("names the protected sheets %j", (sheets, text) => {
    expect(notCleared.protected(sheets)).toBe(text);
  });

  test.each([
    [1, "1 of 1,200 findings"],
    [1200, "1,200 findings"],
  ])("counts %i of 1200 findings", (shown, text) => {
    expect(filter.shown(shown, 1200)).toBe(text);
  });

  test.each([
    [1, "Start with this one error."],
    [2, "Go through the 2 errors one by one."],
  ])("says what to do about %i errors", (errors, text) => {
    expect(next.look.error(errors)).toBe(text);
  });
});

describe("中文", () => {
  const { next, list, filter } = CHECK_TEXTS["zh-CN"];

  test.each([
    [next.safe(18), "先修复 18 处可安全修复的问题：只改写法，不改意思，改完还能撤销。"],
    [next.look.error(1), "先改好这个错误。"],
    [list.inTables(17), "17 张表"],
    [filter.shown(3, 40), "显示 3 个，共 40 个问题"],
  ])("says %s", (text, expected) => {
    expect(text).toBe(expected);
  });
});
