import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleSizes } from "../../scripts/bundle-size";
import { contentSecurityPolicy, officeScript } from "../../scripts/office-js.cjs";
import { xmlElements } from "./manifest-elements";

const ROOT = join(__dirname, "../..");
const ADDIN_URL = "https://intranet.example/jibiao";

describe("the build of the add-in", () => {
  let folder = "";
  const read = (file: string): string => readFileSync(join(folder, file), "utf8");

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

  test("keeps React out of what the ribbon waits for", () => {
    expect(read("commands.js")).not.toContain("react.element");
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
