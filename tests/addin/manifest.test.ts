import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";
import { ribbonCommands } from "../../commands/ribbon";
import { xmlElements } from "./manifest-elements";

const ROOT = join(__dirname, "../..");
const MANIFEST = join(ROOT, "manifest.xml");
const SCHEMA = join(ROOT, "../shared/manifest-xsd/OfficeAppManifestV1_1.xsd");

const elements = xmlElements(readFileSync(MANIFEST, "utf8"));
const named = (name: string): typeof elements => elements.filter((element) => element.name === name);
const strings = (): typeof elements => named("bt:String");

test("is valid against the published schemas", () => {
  const missing = missingForSchema();
  if (missing !== undefined) {
    if (process.env["CI"] === "true") throw new Error(`The manifest cannot be checked: ${missing}.`);
    console.warn(`NOT CHECKED: manifest.xml against its schemas, because ${missing}.`);
    return;
  }
  const output = execFileSync("xmllint", ["--noout", "--nonet", "--schema", SCHEMA, MANIFEST], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
  expect(output).toBe("");
});

test("is read by Microsoft's own parser as a task pane for workbooks", async () => {
  const info = await OfficeAddinManifest.readManifestFile(MANIFEST);
  expect(info).toMatchObject({
    displayName: "绩标",
    defaultLocale: "zh-CN",
    hosts: ["Workbook"],
    officeAppType: "TaskPaneApp",
    permissions: "ReadWriteDocument",
    version: "0.1.0.0",
  });
});

test("asks for ExcelApi 1.12 and a shared runtime that lives on", () => {
  expect(named("Set").map(({ attributes }) => [attributes["Name"], attributes["MinVersion"]])).toEqual([
    ["ExcelApi", "1.12"],
    ["SharedRuntime", "1.1"],
  ]);
  expect(named("Runtime").map(({ attributes }) => attributes)).toEqual([{ resid: "Page.Url", lifetime: "long" }]);
});

test("has a resource for every resid and a use for every resource", () => {
  const used = new Set(elements.flatMap(({ attributes }) => attributes["resid"] ?? []));
  const defined = elements
    .filter(({ path }) => path.includes("Resources"))
    .flatMap(({ attributes }) => attributes["id"] ?? []);
  expect([...used].sort()).toEqual([...defined].sort());
  expect(new Set(defined).size).toBe(defined.length);
});

test("keeps resource ids and labels as short as Office wants them", () => {
  const ids = elements.flatMap(({ attributes }) => attributes["resid"] ?? []);
  expect(ids.filter((id) => id.length > 32)).toEqual([]);
  const texts = named("bt:Override").map(({ attributes, path }) => [attributes["Value"] ?? "", path] as const);
  expect(texts.filter(([text, path]) => path.includes("bt:ShortStrings") && text.length > 125)).toEqual([]);
  expect(texts.filter(([text, path]) => path.includes("bt:LongStrings") && text.length > 250)).toEqual([]);
});

test("says every string in Chinese, and in English by an override", () => {
  const overrides = named("bt:Override");
  expect(overrides).toHaveLength(strings().length);
  expect(new Set(overrides.map(({ attributes }) => attributes["Locale"]))).toEqual(new Set(["en-US"]));
  expect(strings().filter(({ attributes }) => !/\p{Script=Han}/u.test(attributes["DefaultValue"] ?? ""))).toEqual([]);
  expect(overrides.filter(({ attributes }) => /\p{Script=Han}/u.test(attributes["Value"] ?? ""))).toEqual([]);
});

test.each([
  ["Tab.Label", "绩效目标"],
  ["CheckWorkbook.Label", "检查工作簿"],
  ["CheckSheet.Label", "检查本表"],
  ["ClearMarks.Label", "清除标记"],
  ["SuggestFill.Label", "填写建议"],
  ["InsertTemplate.Label", "插入模板"],
  ["OpenPane.Label", "打开面板"],
])("names %s %s", (id, label) => {
  const string = strings().find(({ attributes }) => attributes["id"] === id);
  expect(string?.attributes["DefaultValue"]).toBe(label);
});

test("calls only functions that the commands register", () => {
  const commands = ribbonCommands(
    () => Promise.resolve(undefined),
    () => Promise.resolve(),
  );
  const called = named("FunctionName").map(({ text }) => text);
  expect(called).toEqual(["checkWorkbook", "checkSheet", "clearMarks", "suggestFill", "insertTemplate", "suggestFill"]);
  expect(Object.keys(commands)).toEqual(expect.arrayContaining(called));
});

test("has every icon in all eight sizes", () => {
  const sizes = [16, 20, 24, 32, 40, 48, 64, 80].map(String);
  for (const icon of ["check", "check-sheet", "clear", "fill", "template", "pane"]) {
    const images = named("bt:Image").filter(({ attributes }) => attributes["id"]?.startsWith(`Icon.${icon}.`));
    expect(images.map(({ attributes }) => attributes["DefaultValue"])).toEqual(
      sizes.map((size) => `https://localhost:3000/assets/icons/${icon}-${size}.png`),
    );
  }
  const used = named("bt:Image").filter(({ path }) => path.includes("Icon"));
  const wrong = used.filter(({ attributes }) => !attributes["resid"]?.endsWith(`.${attributes["size"] ?? ""}`));
  expect(wrong).toEqual([]);
});

test.each([16, 20, 24, 32, 40, 48, 64, 80])("draws the icons of %i pixels in that size", (size) => {
  for (const icon of ["app", "check", "check-sheet", "clear", "fill", "template", "pane"]) {
    const png = readFileSync(join(ROOT, `assets/icons/${icon}-${size}.png`));
    // A PNG keeps its width and height at bytes 16 and 20.
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  }
});

/** What the check against the schemas lacks on this machine. */
function missingForSchema(): string | undefined {
  if (!existsSync(SCHEMA)) return "../shared/manifest-xsd is absent";
  try {
    execFileSync("xmllint", ["--version"], { stdio: "ignore" });
    return undefined;
  } catch {
    return "xmllint is not installed (Debian: libxml2-utils)";
  }
}
