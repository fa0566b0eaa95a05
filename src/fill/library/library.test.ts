import * as v from "valibot";
import { table } from "../../../tests/support/table-builder";
import type { StandardId } from "../../model/target-table";
import { checkTables } from "../../check/check-tables";
import type { RuleFailure } from "../../check/run-rules";
import { RULES } from "../../rules";
import { level1Name, level2Of } from "../../standards/names";
import type { Level2Category } from "../../standards/standard";
import { STANDARDS } from "../../standards/standards";
import { parseUnit } from "../../text/unit";
import { BUILT_IN_LIBRARY, createLibrary, EntrySchema, PROJECT_KINDS, valueText, type LibraryEntry } from ".";

const STANDARD_IDS = Object.keys(STANDARDS) as StandardId[];
const PARTS: Partial<Record<Level2Category, string>> = {};
for (const standard of STANDARD_IDS)
  for (const { level2 } of STANDARDS[standard].level1)
    for (const { category, name } of level2) PARTS[category] ??= name;

/** What a person would write in the slots. */
function filledIn(text: string): string {
  return text
    .replace("【预算年度】", "2025")
    .replace("【预算数】", "30")
    .replace("【服务对象】", "参训人员")
    .replace("每月【】日", "每月10日")
    .replace("【文号】", "〔2024〕12号")
    .replace("【名称及编号】", "GB/T 12345")
    .replace("【名称及文号】", "《财务管理制度》（某财〔2024〕12号）")
    .replace("【】", "12");
}

function rowFindings(entry: LibraryEntry, standard: StandardId): string[] {
  const parent = level2Of(PARTS[entry.category] ?? "", standard)?.parents[0] ?? "output";
  const listed = STANDARDS[standard].level1.flatMap(({ level2 }) => level2).find((l) => l.category === entry.category);
  const sample = table({
    standard,
    title: "1、会议培训综合事务绩效目标表",
    name: "会议培训综合事务",
    budget: { total: "30.00", fiscal: "30.00", other: "0.00" },
    moneyUnit: "万元",
    rows: [
      [
        level1Name(parent, standard) ?? "",
        listed?.name ?? PARTS[entry.category] ?? "",
        filledIn(entry.name),
        filledIn(entry.description),
        filledIn(valueText(entry)),
        filledIn(entry.basis),
      ],
    ],
  });
  const failures: RuleFailure[] = [];
  const onFailure = (failure: RuleFailure): number => failures.push(failure);
  // One entry in a table of another project: rules that compare projects have no say.
  const rules = RULES.filter(({ scope }) => scope === "table");
  const findings = checkTables([sample], { locale: "zh-CN", year: 2025, rules, onFailure });
  expect(failures).toEqual([]);
  return findings
    .filter(({ field }) => /^indicators\[0\]\.(?:name|description|value|basis)$/.test(field))
    .map(({ rule, message }) => `${rule}: ${message}`);
}

describe("the built-in library", () => {
  it("has entries that follow the schema, each with an id of its own", () => {
    for (const entry of BUILT_IN_LIBRARY) expect(v.safeParse(EntrySchema, entry).issues ?? []).toEqual([]);
    expect(new Set(BUILT_IN_LIBRARY.map(({ id }) => id)).size).toBe(BUILT_IN_LIBRARY.length);
  });

  it("has no name twice in a category", () => {
    const names = BUILT_IN_LIBRARY.map(({ category, name }) => `${category} ${name}`);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it("names no document of the unit's own that the unit may not have", () => {
    const named = BUILT_IN_LIBRARY.filter(({ basis }) => /单位/.test(basis) && !basis.includes("【"));
    expect(named.map(({ id, basis }) => `${id} ${basis}`)).toEqual([]);
  });

  it("names the documents and standards of others in full, and no others than these", () => {
    const titles = BUILT_IN_LIBRARY.flatMap(
      ({ basis }) => basis.match(/《[^》]*》(?:（[^）]*）)?|[A-Z]+\/T ?\d+/g) ?? [],
    );
    expect(titles).toEqual(["《中华人民共和国政府采购法》", "《归档文件整理规则》（DA/T 22—2015）"]);
  });

  it("sets the whole budget for one indicator of a kind alone", () => {
    const ids = BUILT_IN_LIBRARY.filter(({ value }) => value === "【预算数】").map(({ id }) => id);
    const several = PROJECT_KINDS.filter(({ indicators }) => indicators.filter((id) => ids.includes(id)).length > 1);
    expect(several.map(({ id }) => id)).toEqual([]);
  });

  it("counts in units of the dictionary", () => {
    const unknown = BUILT_IN_LIBRARY.filter(({ unit }) => unit !== "" && parseUnit(unit) === undefined);
    expect(unknown.map(({ id, unit }) => `${id} ${unit}`)).toEqual([]);
  });

  it("has a value that is its own best grade where an entry is qualitative", () => {
    const qualitative = BUILT_IN_LIBRARY.filter(({ scale }) => scale !== undefined);
    expect(qualitative.map(({ id }) => id)).toEqual(["k07"]);
    for (const { scale, value } of qualitative) expect(scale?.[0]).toBe(value);
  });

  describe.each(STANDARD_IDS)("written into a clean table of %s", (standard) => {
    it.each(BUILT_IN_LIBRARY.map((entry) => [entry.id, entry.name, entry] as const))(
      "%s %s passes every rule",
      (_id, _name, entry) => {
        // A grade is no number, of which a hint reminds.
        const allowed = entry.scale === undefined ? [] : [expect.stringContaining("value-unmeasurable")];
        expect(rowFindings(entry, standard)).toEqual(allowed);
      },
    );
  });
});

describe("a kind of project", () => {
  it.each(PROJECT_KINDS.map((kind) => [kind.id, kind] as const))(
    "%s names entries that exist, each once",
    (_id, kind) => {
      expect(kind.indicators.filter((id) => !BUILT_IN_LIBRARY.some((entry) => entry.id === id))).toEqual([]);
      expect(new Set(kind.indicators).size).toBe(kind.indicators.length);
    },
  );

  const categoriesOf = (indicators: readonly string[]): ReadonlySet<Level2Category> =>
    new Set(BUILT_IN_LIBRARY.filter(({ id }) => indicators.includes(id)).map(({ category }) => category));
  const kinds = PROJECT_KINDS.map(({ id, indicators }) => [id, categoriesOf(indicators)] as const);

  it.each(kinds)("%s has a row for every category that a table needs", (_id, categories) => {
    const needed = ["quantity", "quality", "time", "cost", "social", "satisfaction"] as const;
    expect(needed.filter((category) => !categories.has(category))).toEqual([]);
  });

  it.each(kinds)("%s has a row for every line that a printed form has", (_id, categories) => {
    const lines = ["economic", "ecological", "sustainable"] as const;
    expect(lines.filter((category) => !categories.has(category))).toEqual([]);
  });
});

describe("createLibrary", () => {
  const own: LibraryEntry = {
    id: "q01",
    category: "quantity",
    name: "召开专题会次数",
    description: "年度内召开的专题会次数",
    value: "5",
    unit: "次",
    basis: "年度工作计划",
    tags: [],
  };

  it("puts own entries before the built-in ones and replaces those with the same id", () => {
    const quantities = createLibrary([own]).byCategory.get("quantity") ?? [];
    expect(quantities[0]?.entry).toBe(own);
    expect(quantities.filter(({ entry }) => entry.id === "q01")).toHaveLength(1);
  });
});
