import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  HEADINGS,
  GUIDE_CHAPTER,
  guideChapter,
  INDEX_PAGE,
  indexModule,
  indexPage,
  ruleFolders,
  RULES_FOLDER,
  TO_BE_WRITTEN,
  withHeader,
} from "../../scripts/rule-pages";
import { EXAMPLES_FILE, examplesOf } from "../../scripts/rule-examples";
import { LOCALES } from "../i18n/localized";
import { RULES, ruleById } from "./index";

const RUN = "run `npm run docs:rules`";

function read(...path: string[]): string {
  return readFileSync(join(RULES_FOLDER, ...path), "utf8");
}

describe.each(ruleFolders())("the rule %s", (id) => {
  const rule = ruleById(id);

  it("exports a rule whose id is the folder's name, and is listed", () => {
    expect(rule?.id).toBe(id);
  });

  it("has a test that runs cases through the shared tester", () => {
    expect(existsSync(join(RULES_FOLDER, id, "index.test.ts"))).toBe(true);
    expect(read(id, "index.test.ts")).toMatch(/testRule\(rule, |testWorkbookRule\(rule, /);
  });

  it(`has a page whose head agrees with it (${RUN})`, () => {
    if (rule === undefined) throw new Error(`${id} is not listed: ${RUN}`);
    expect(withHeader(read(id, "README.md"), rule)).toBe(read(id, "README.md"));
  });

  it("has a page with a first sentence and the sections of every page, none of them empty", () => {
    const [head = "", ...sections] = read(id, "README.md").split(/^## /m);
    expect(sections.map((section) => section.split("\n", 1)[0])).toEqual(HEADINGS);
    for (const section of sections) expect(section.split("\n").slice(1).join("").trim()).not.toBe("");
    expect(head.trim().split("\n").at(-1)).toMatch(/^[^#-].*。$/);
  });

  it("has both texts of title, reason and remedy, and the reason names its source", () => {
    for (const text of [rule?.title, rule?.why, rule?.how]) {
      for (const locale of LOCALES) expect(text?.[locale]).toMatch(/\S/);
    }
    expect(rule?.why["zh-CN"]).toMatch(/来源：.+。$/);
    expect(rule?.why.en).toMatch(/Source: .+\.$/);
  });

  it("is finished", () => {
    for (const file of ["index.ts", "index.test.ts", "README.md"]) expect(read(id, file)).not.toContain(TO_BE_WRITTEN);
  });
});

describe("the list of rules", () => {
  it(`has every folder, sorted (${RUN})`, () => {
    expect(RULES.map((rule) => rule.id)).toEqual(ruleFolders());
    expect(read("index.ts")).toBe(indexModule(ruleFolders()));
  });

  it(`is printed in docs/rules (${RUN})`, () => {
    expect(readFileSync(INDEX_PAGE, "utf8")).toBe(indexPage(RULES));
  });

  it(`is a chapter of the user guide (${RUN})`, () => {
    expect(readFileSync(GUIDE_CHAPTER, "utf8")).toBe(guideChapter(RULES));
  });

  it(`has the example of each page for the pane (${RUN})`, () => {
    expect(JSON.parse(readFileSync(EXAMPLES_FILE, "utf8"))).toEqual(examplesOf(ruleFolders()));
  });

  it("gives a rule by its id", () => {
    expect(ruleById("plan-final")?.title.en).toBe("Spend plan does not end at 100%");
    expect(ruleById("no-such-rule")).toBeUndefined();
  });
});
