import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ribbonCommands } from "../../commands/ribbon";
import { xmlElements } from "./manifest-elements";

const ROOT = join(__dirname, "../..");

interface Text {
  readonly value: string;
}

interface Shortcuts {
  readonly actions: readonly { readonly id: string; readonly type: string; readonly name: string }[];
  readonly shortcuts: readonly { readonly action: string; readonly key: Readonly<Record<string, string>> }[];
  readonly resources: { readonly default: Readonly<Record<string, Text>> };
}

const read = (file: string): unknown => JSON.parse(readFileSync(join(ROOT, "assets", file), "utf8"));
const { actions, shortcuts, resources } = read("shortcuts.json") as Shortcuts;
const english = read("shortcuts.en-US.json") as Readonly<Record<string, Text>>;
const manifest = xmlElements(readFileSync(join(ROOT, "manifest.xml"), "utf8"));
const commands = Object.keys(
  ribbonCommands(
    () => Promise.resolve(undefined),
    () => Promise.resolve(),
  ),
);

/** A string of the manifest that names a button: in Chinese, and in English by its override. */
function labelOf(command: string): readonly (string | undefined)[] {
  const id = `${command.charAt(0).toUpperCase()}${command.slice(1)}.Label`;
  const chinese = manifest.find(({ attributes }) => attributes["id"] === id)?.attributes["DefaultValue"];
  const strings = manifest.filter(({ name }) => name === "bt:String" || name === "bt:Override");
  const at = strings.findIndex(({ attributes }) => attributes["id"] === id);
  return [chinese, strings[at - 1]?.attributes["Value"]];
}

test("the manifest names both files, below everything else", () => {
  const overrides = manifest.filter(({ name }) => name === "ExtendedOverrides");
  expect(overrides.map(({ attributes, path }) => [attributes, path])).toEqual([
    [
      {
        Url: "https://localhost:3000/assets/shortcuts.json",
        ResourcesUrl: "https://localhost:3000/assets/shortcuts.en-US.json",
      },
      ["OfficeApp"],
    ],
  ]);
});

test("every command of the ribbon has its keys", () => {
  expect(actions.map(({ id, type }) => [id, type])).toEqual(commands.map((id) => [id, "ExecuteFunction"]));
  expect(shortcuts.map(({ action }) => action)).toEqual(commands);
});

test.each(commands)("%s is called by its keys what its button is called", (command) => {
  const action = actions.find(({ id }) => id === command);
  expect(action?.name).toBe(`\${resource.${command}}`);
  expect([resources.default[command]?.value, english[command]?.value]).toEqual(labelOf(command));
});

test("the two languages name the same", () => {
  expect(Object.keys(english)).toEqual(Object.keys(resources.default));
});

test("keys are those that neither Excel nor a browser takes: three modifiers and a letter", () => {
  for (const { key } of shortcuts) {
    const letter = key["default"]?.at(-1) ?? "";
    expect(key).toEqual({ default: `Ctrl+Alt+Shift+${letter}`, mac: `Command+Alt+Shift+${letter}` });
    // On a Mac these letters log out at once, and paste without format.
    expect(letter).toMatch(/^[A-PR-UW-Z]$/);
  }
  expect(new Set(shortcuts.map(({ key }) => key["default"])).size).toBe(shortcuts.length);
});

test("the guide tells the keys of every command", () => {
  const page = readFileSync(join(ROOT, "docs/guide/shortcuts.md"), "utf8");
  for (const { action, key } of shortcuts) {
    const told = `${resources.default[action]?.value ?? ""}】 | ${key["default"] ?? ""}`;
    expect(page.replace(/ +/g, " ")).toContain(told);
  }
});
