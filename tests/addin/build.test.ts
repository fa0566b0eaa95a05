import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleSizes } from "../../scripts/bundle-size";
import { contentSecurityPolicy, officeScript } from "../../scripts/office-js.cjs";
import { readXlsx } from "../../src/hosts/xlsx";
import { LOCALES } from "../../src/i18n/localized";
import type { Locale } from "../../src/i18n/localized";
import { messages } from "../../src/i18n/messages";
import { RULES } from "../../src/rules";
import { explainRule } from "../../src/tasks/explain-rule";
import { TASKS } from "../../src/tasks/all-tasks";
import type { Tasks } from "../../src/tasks/tasks";
import { LIGHT } from "../../taskpane/theme-values";
import { HostDouble } from "../support/host-double";
import { bundleExports } from "./bundle-exports";
import { xmlElements } from "./manifest-elements";

const ROOT = join(__dirname, "../..");
const ADDIN_URL = "https://intranet.example/jibiao";

/** A text of each kind of bundle, in one language. */
function textsOf(locale: Locale): { readonly engine: string; readonly texts: string; readonly explanations: string } {
  return {
    engine: { "zh-CN": "的支出计划是", en: "The spend plan for the" }[locale],
    texts: messages(locale).actions.checkWorkbook,
    explanations: explainRule("plan-final", locale)?.why ?? "",
  };
}

/** As JSON has it: without what is undefined, and without the marks of the realm it was made in. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("the build of the add-in", () => {
  let folder = "";
  const read = (file: string): string => readFileSync(join(folder, file), "utf8");
  const bundle = (part: string, locale: Locale): string => {
    const [file, ...more] = readdirSync(folder).filter((name) => name.startsWith(`${part}.${locale}.`));
    if (file === undefined || more.length > 0) throw new Error(`The build has not one ${part} of ${locale}.`);
    return file;
  };
  /** What the first module of a bundle exports, run beside what the commands share with it. */
  const exportsOf = (file: string): unknown => bundleExports(read("commands.js"), read(file));
  const tasksOf = (locale: Locale): Tasks => (exportsOf(bundle("engine", locale)) as { TASKS: Tasks }).TASKS;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "jibiao-addin-"));
    const webpack = join(ROOT, "node_modules/webpack-cli/bin/cli.js");
    const options = ["--mode", "production", "--config-name", "addin", "--output-path", folder];
    execFileSync(process.execPath, [webpack, ...options], {
      cwd: ROOT,
      env: { ...process.env, ADDIN_URL: `${ADDIN_URL}/`, OFFICE_JS: "local" },
      stdio: ["ignore", "ignore", "inherit"],
    });
  }, 180_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("holds every page and icon that its manifest names, at the address asked for", () => {
    const addresses = xmlElements(read("manifest.xml"))
      .flatMap(({ attributes }) => attributes["DefaultValue"] ?? [])
      .filter((value) => value.startsWith("https:"));
    expect(addresses.length).toBeGreaterThan(30);
    expect(addresses.filter((address) => !address.startsWith(`${ADDIN_URL}/`))).toEqual([]);
    const files = addresses.map((address) => address.slice(ADDIN_URL.length + 1));
    expect(files.filter((file) => !existsSync(join(folder, file)))).toEqual([]);
  });

  test("loads office.js first, then the commands, and nothing from elsewhere", () => {
    const page = read("taskpane.html");
    const scripts = [...page.matchAll(/<script[^>]*src="?([^\s">]+)/g)].map((match) => match[1]);
    expect(scripts).toEqual(["office/office.js", "commands.js"]);
    expect(page).not.toMatch(/https?:/);
    expect(page).toContain("default-src 'none'; script-src 'self';");
  });

  test("copies what Excel needs of office.js, and none of its telemetry", () => {
    const copied = readdirSync(join(folder, "office"));
    expect(copied).toEqual(
      expect.arrayContaining(["office.js", "excel-web-16.00.js", "excel-win32-16.01.js", "zh-cn", "en-us"]),
    );
    expect(copied.filter((name) => /telemetry|debug|word|outlook/i.test(name))).toEqual([]);
  });

  test("keeps React out of what the ribbon waits for, and the engine out of what registers its commands", () => {
    for (const file of ["commands.js", ...LOCALES.map((locale) => bundle("engine", locale))])
      expect(read(file)).not.toContain("react.element");
    expect(read("commands.js")).not.toContain("plan-final");
  });

  test.each(LOCALES)("has one language in each bundle of %s", (locale) => {
    const others = LOCALES.filter((other) => other !== locale).map(textsOf);
    for (const part of ["engine", "texts", "explanations"] as const) {
      const text = read(bundle(part, locale));
      expect(text).toContain(textsOf(locale)[part]);
      for (const other of others) expect(text).not.toContain(other[part]);
    }
    const { explanations } = textsOf(locale);
    expect(read(bundle("engine", locale))).not.toContain(explanations);
  });

  test.each(LOCALES)("finds with the bundle of %s what the source finds, but for the reasons", async (locale) => {
    const { checkWorkbook } = tasksOf(locale);
    const host = new HostDouble(readXlsx(readFileSync(join(ROOT, "assets/sample.xlsx"))).sheets);
    const built = await checkWorkbook(host, { scope: "workbook", locale });
    const { findings, counts } = await TASKS.checkWorkbook(host, { scope: "workbook", locale });
    expect(built.findings.length).toBeGreaterThan(10);
    expect(plain(built.findings)).toEqual(plain(findings.map((finding) => ({ ...finding, why: undefined }))));
    expect(plain(built.counts)).toEqual(counts);
    expect(built.failures).toEqual([]);
  });

  test.each(LOCALES)("explains every rule in %s as the source does", (locale) => {
    const { explainRule: built } = exportsOf(bundle("explanations", locale)) as { explainRule: typeof explainRule };
    for (const { id } of RULES) expect(plain(built(id, locale))).toEqual(explainRule(id, locale));
  });

  test("gives every token of Fluent that the pane uses its value", () => {
    const parts = readdirSync(folder).filter((file) => /^(taskpane|findings)\..*\.js$/.test(file));
    expect(parts).toHaveLength(2);
    const pane = parts.map(read).join("");
    const used = new Set([...pane.matchAll(/var\(--(\w+)/g)].map((match) => match[1]));
    expect(used.size).toBeGreaterThan(20);
    const given = new Set(Object.keys(LIGHT));
    expect([...used].filter((token) => token !== undefined && !given.has(token))).toEqual([]);
  });

  test("evaluates no text as code", () => {
    const own = readdirSync(folder).filter((file) => file.endsWith(".js"));
    expect(own.filter((file) => /\beval\(|new Function\(/.test(read(file)))).toEqual([]);
  });

  test("stays within its budgets", () => {
    expect(bundleSizes(folder).filter(({ bytes, budget }) => bytes > budget)).toEqual([]);
  });
});

describe("the address of office.js", () => {
  test.each([
    ["local", "office/office.js", "script-src 'self';"],
    [
      "cdn",
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
      "script-src 'self' https://appsforoffice.microsoft.com;",
    ],
    [
      "china",
      "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
      "script-src 'self' https://appsforoffice.cdn.partner.office365.cn;",
    ],
  ])("is for the setting %s %s, and the page's policy lets no other host in", (setting, address, policy) => {
    expect(officeScript(setting)).toBe(address);
    expect(contentSecurityPolicy(setting)).toContain(policy);
  });

  test("refuses a setting that it does not know, and names those it does", () => {
    expect(() => officeScript("toString")).toThrow('OFFICE_JS is "toString"; it must be one of local, cdn, china.');
  });
});
