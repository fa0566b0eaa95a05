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

  test.each(LOCALES)("tell in %s of every error what happened and what to do", (locale) => {
    const sentences = Object.values(messages(locale).errors);
    const tooShort = sentences.filter((text) => text.split(/[。.]\s*/).filter((part) => part !== "").length < 2);
    expect(tooShort).toEqual([]);
  });
});

describe("English", () => {
  const { severity, nothingFound } = messages("en");

  test.each([
    [0, "0 errors"],
    [1, "1 error"],
    [2, "2 errors"],
    [1234, "1,234 errors"],
  ])("counts %i as %s", (n, text) => {
    expect(severity.count("error", n)).toBe(text);
  });

  test("says what a near miss lacks", () => {
    const miss = { sheet: "S", cell: "B5", found: ["一级指标"], missing: ["指标值"] };
    expect(nothingFound.nearMiss(miss)).toBe(
      "B5 on sheet “S” has 一级指标 but lacks 指标值. Add the headers, then check again.",
    );
  });
});

describe("中文", () => {
  const { severity, result, nothingFound } = messages("zh-CN");

  test("counts with its measure word", () => {
    expect(severity.count("warning", 40)).toBe("40 个警告");
    expect(result.tables(34)).toBe("34 张表");
  });

  test.each([
    [{ found: [], missing: ["指标值"] }, "工作表“表”的 B5 没有认出表头，缺少指标值。补上表头后再检查。"],
    [{ found: ["一级指标", "二级指标"], missing: [] }, "工作表“表”的 B5 有一级指标、二级指标。"],
    [
      { found: ["一级指标"], missing: [], otherForm: "self-evaluation" as const },
      "工作表“表”的 B5 是绩效自评表，不是绩效目标表，所以没有检查。",
    ],
  ])("explains the near miss %j", (miss, text) => {
    expect(nothingFound.nearMiss({ sheet: "表", cell: "B5", ...miss })).toBe(text);
  });
});
