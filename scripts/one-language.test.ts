import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { LOCALES } from "../src/i18n/localized";
import { keepLanguage, onlyExplanation, withoutExplanation } from "./one-language.cjs";

const ROOT = join(__dirname, "..");

function evaluate(expression: string, scope: Readonly<Record<string, unknown>> = {}): unknown {
  return JSON.parse(JSON.stringify(runInNewContext(expression, { ...scope })));
}

describe("keeping one language", () => {
  const inner = { "zh-CN": "内", en: "inner" };

  it.each([
    ["plain texts", `{ "zh-CN": "中", en: "middle" }`, { "zh-CN": "中" }, { en: "middle" }],
    ["English first, with a comma at the end", `{ en: "a", "zh-CN": "甲", }`, { "zh-CN": "甲" }, { en: "a" }],
    ["quoted keys", `{ "zh-CN": "中", "en": "middle" }`, { "zh-CN": "中" }, { en: "middle" }],
    [
      "templates that read another text",
      '{ "zh-CN": `${inner["zh-CN"]}，外`, en: `${inner.en}, outer` }',
      { "zh-CN": "内，外" },
      { en: "inner, outer" },
    ],
    [
      "texts within texts",
      `{ title: { "zh-CN": "一", en: "1" }, more: [{ "zh-CN": "二", en: "2" }] }`,
      { title: { "zh-CN": "一" }, more: [{ "zh-CN": "二" }] },
      { title: { en: "1" }, more: [{ en: "2" }] },
    ],
  ])("keeps what belongs to it of %s", (_, source, chinese, english) => {
    expect(evaluate(keepLanguage(`(${source})`, "zh-CN", "a.ts"), { inner })).toEqual(chinese);
    expect(evaluate(keepLanguage(`(${source})`, "en", "a.ts"), { inner })).toEqual(english);
  });

  it.each([
    ["a third key", `{ "zh-CN": 1, en: 2, id: 3 }`],
    ["one language only", `{ en: 1 }`],
    ["a spread", `{ "zh-CN": 1, ...{ en: 2 } }`],
    ["other keys", `{ zh: 1, en: 2 }`],
    ["a computed key", `{ "zh-CN": 1, ["en"]: 2 }`],
  ])("leaves an object with %s alone", (_, source) => {
    const text = `const one = ${source};`;
    expect(keepLanguage(text, "zh-CN", "a.ts")).toBe(text);
  });

  it("moves nothing, so that errors name the right place", () => {
    const source = 'const a = {\r\n  "zh-CN": `一\n二`,\n  en: "x",\n};\nthrow a;';
    const kept = keepLanguage(source, "en", "a.ts");
    expect(kept.indexOf("throw")).toBe(source.indexOf("throw"));
    expect(kept.split("\n")).toHaveLength(source.split("\n").length);
  });

  it.each([
    ["en", 'const text = label["zh-CN"];', 'a.ts:1: label["zh-CN"] reads a text of zh-CN'],
    ["zh-CN", "\nconst text = label.en;", "a.ts:2: label.en reads a text of en"],
    ["zh-CN", "const { en } = label;", "a.ts:1: en reads a text of en"],
  ] as const)("refuses a module whose %s would read what is not there", (language, source, message) => {
    expect(() => keepLanguage(source, language, "a.ts")).toThrow(message);
  });
});

describe("the explanation of a rule", () => {
  const source = [
    `import { fold } from "../fold";`,
    `export const rule = {`,
    `  id: "a", group: "goal", scope: "table", severity: "hint", title: { "zh-CN": "题", en: "title" },`,
    `  why: { "zh-CN": "因", en: "why" }, how: { "zh-CN": "法", en: "how" },`,
    `  check: () => LIMIT,`,
    `};`,
    `const LIMIT = fold("1");`,
  ].join("\n");
  const ruleOf = (text: string): unknown => evaluate(`(${/= (\{[^]*\n\});/.exec(text)?.[1] ?? "undefined"})`);

  it("is left out of what checks", () => {
    const engine = withoutExplanation(source, "a.ts");
    expect(ruleOf(engine.replace("() => LIMIT", "1"))).toEqual({
      id: "a",
      group: "goal",
      scope: "table",
      severity: "hint",
      check: 1,
    });
    expect(engine).toContain(`const LIMIT = fold("1");`);
  });

  it("is all that stays of what explains", () => {
    const explanation = onlyExplanation(source, "a.ts");
    expect(ruleOf(keepLanguage(explanation, "en", "a.ts"))).toEqual({
      id: "a",
      group: "goal",
      severity: "hint",
      title: { en: "title" },
      why: { en: "why" },
      how: { en: "how" },
    });
    expect(explanation).not.toMatch(/fold|LIMIT/);
  });

  it.each([
    ["is no plain text", "export const rule = { id: 'a', why: WHY };", "why has to be a plain text"],
    ["belongs to no literal", "export const rule = make('a');", "a rule has to be an object literal named rule"],
  ])("is refused where it %s", (_, text, message) => {
    expect(() => onlyExplanation(text, "a.ts")).toThrow(message);
  });
});

describe("the product's own texts", () => {
  const folders = ["src/rules", "src/standards", "src/recognise", "src/check", "src/tasks", "src/text"];
  const modules = folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
      .map((name) => `${folder}/${name}`),
  );

  it.each(LOCALES)("can be had in %s alone", (language) => {
    expect(modules.length).toBeGreaterThan(100);
    const refused = modules.flatMap((name) => {
      try {
        keepLanguage(readFileSync(join(ROOT, name), "utf8"), language, name);
        return [];
      } catch (error) {
        return [String(error)];
      }
    });
    expect(refused).toEqual([]);
  });
});
