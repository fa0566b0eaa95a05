import { FILE_ERRORS } from "./file-errors";
import { LOCALES } from "./localized";
import { messages } from "./messages";

type Leaf = string | ((...parameters: never[]) => string);

/** Every text with the path of its key: `severity.count`. */
function leaves(value: unknown, path = ""): readonly (readonly [string, Leaf])[] {
  if (typeof value === "string" || typeof value === "function") return [[path, value as Leaf]];
  return Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, path === "" ? key : `${path}.${key}`));
}

const chinese = leaves(messages("zh-CN"));
const english = new Map(leaves(messages("en")));

describe("the dictionaries", () => {
  test.each(chinese)("have %s in both languages, with the same parameters", (path, text) => {
    const other = english.get(path);
    expect(typeof other).toBe(typeof text);
    expect(typeof other === "function" ? other.length : 0).toBe(typeof text === "function" ? text.length : 0);
    if (typeof text === "string") expect(text).not.toBe("");
    if (typeof other === "string") expect(other).not.toBe("");
  });

  test.each([
    [{ applied: 0 }, "没有恢复单元格。", "No cell was restored."],
    [{ applied: 1 }, "恢复了 1 个单元格。", "1 cell was restored."],
    [{ applied: 0, sheets: 1 }, "删去了 1 张工作表。", "1 sheet was removed."],
    [{ applied: 0, sheets: 34, rows: 0 }, "删去了 34 张工作表。", "34 sheets were removed."],
    [{ applied: 5, rows: 2 }, "删去了 2 行，恢复了 5 个单元格。", "2 rows were removed, 5 cells were restored."],
  ])("count what was taken back: %j", (done, zh, en) => {
    expect([messages("zh-CN").fixes.done.undo(done), messages("en").fixes.done.undo(done)]).toEqual([zh, en]);
  });

  test.each([
    [{ applied: 0 }, "没有填写单元格。", "No cell was filled in."],
    [{ applied: 6, rows: 1 }, "插入了 1 行，填写了 6 个单元格。", "1 row was inserted and 6 cells were filled in."],
  ])("count what was filled in: %j", (done, zh, en) => {
    expect([messages("zh-CN").fixes.done.fill(done), messages("en").fixes.done.fill(done)]).toEqual([zh, en]);
  });

  test.each(LOCALES)("tell in %s of every error what happened and what to do", (locale) => {
    const sentences = [...Object.values(messages(locale).errors), ...Object.values(FILE_ERRORS[locale])];
    const tooShort = sentences.filter((text) => text.split(/[。.]\s*/).filter((part) => part !== "").length < 2);
    expect(tooShort).toEqual([]);
  });
});

describe("English", () => {
  const { severity } = messages("en");

  test.each([
    [0, "0 errors"],
    [1, "1 error"],
    [2, "2 errors"],
    [1234, "1,234 errors"],
  ])("counts %i as %s", (n, text) => {
    expect(severity.count("error", n)).toBe(text);
  });
});

describe("中文", () => {
  const { severity, result } = messages("zh-CN");

  test("counts with its measure word", () => {
    expect(severity.count("warning", 40)).toBe("40 个警告");
    expect(result.tables(34)).toBe("34 张表");
  });
});
