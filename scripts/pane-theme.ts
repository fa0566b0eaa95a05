import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createDarkTheme, createLightTheme } from "@fluentui/react-components";
import type { BrandVariants, Theme } from "@fluentui/react-components";

const ROOT = join(__dirname, "..");
/** Width of a line, as everywhere in the repository. */
const LINE = 120;
export const THEME_FILE = join(ROOT, "taskpane/theme-values.ts");

/** The green of Excel, dark to light, so that the pane looks like a part of it. */
const EXCEL_GREEN: BrandVariants = {
  10: "#021207",
  20: "#052010",
  30: "#072e18",
  40: "#0a3c20",
  50: "#0b4a27",
  60: "#0c582e",
  70: "#0e6837",
  80: "#107c41",
  90: "#218d51",
  100: "#4db479",
  110: "#62be8a",
  120: "#7bc89c",
  130: "#90cdab",
  140: "#aedbc1",
  150: "#cae8d7",
  160: "#e8f5ee",
};

/**
 * The module with the values of Fluent's light and dark theme in Excel's green, of those tokens that the pane uses:
 * the whole themes are five times as large as all of the pane's own styles.
 */
export function themeModule(): string {
  const light = createLightTheme(EXCEL_GREEN);
  const dark = createDarkTheme(EXCEL_GREEN);
  const used = usedTokens().filter((name): name is keyof Theme => name in light);
  const differing = used.filter((name) => light[name] !== dark[name]);
  return [
    'import type { PartialTheme } from "@fluentui/react-components";',
    "",
    "/** Made by `npm run theme` from Fluent's own theme: the tokens that the pane uses. */",
    "export const LIGHT: PartialTheme = {",
    ...linesOf(light, used),
    "};",
    "",
    "/** The same in the dark. */",
    "export const DARK: PartialTheme = {",
    "  ...LIGHT,",
    ...linesOf(dark, differing),
    "};",
    "",
  ].join("\n");
}

/** The names of the tokens that components of the pane read. */
function usedTokens(): readonly string[] {
  const folder = join(ROOT, "taskpane");
  const sources = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".tsx"));
  const read = sources.flatMap((name) =>
    [...readFileSync(join(folder, name), "utf8").matchAll(/\btokens\.(\w+)/g)].map((match) => match[1] ?? ""),
  );
  return [...new Set(read)].sort();
}

function linesOf(theme: Theme, names: readonly (keyof Theme)[]): readonly string[] {
  return names.map((name) => {
    const value = JSON.stringify(theme[name]);
    const line = `  ${name}: ${value},`;
    return line.length > LINE ? `  ${name}:\n    ${value},` : line;
  });
}

if (process.argv.includes("--write")) writeFileSync(THEME_FILE, themeModule());
