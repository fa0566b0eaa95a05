import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildStyles } from "./built-styles.cjs";

const FILE = join(__dirname, "../taskpane/components/example.tsx");

/** The classes and the CSS that styles are made into. */
function built(source: string): { readonly classes: Readonly<Record<string, string>>; readonly css: string } {
  const made = buildStyles(source, FILE);
  const [, classes = "", css = ""] = /makeStyles\((\{[^}]*\}), (".*")\)/.exec(made) ?? [];
  return { classes: JSON.parse(classes) as Record<string, string>, css: JSON.parse(css) as string };
}

describe("styles made when the page is built", () => {
  test("are a class for each slot, with what Fluent's tokens stand for", () => {
    const { classes, css } = built(
      `const useStyles = makeStyles({ a: { color: tokens.colorBrandStroke1, flexGrow: 1 }, b: { gap: "4px" } });`,
    );
    expect(css).toBe(`.${classes["a"]}{color:var(--colorBrandStroke1);flex-grow:1}.${classes["b"]}{gap:4px}`);
  });

  test("let a later state go before an earlier one, and conditions of the device before all", () => {
    const { classes, css } = built(
      `makeStyles({
        a: { ":active": { color: "1" }, "@media print": { color: "2", ":hover": { color: "3" } }, ":hover": { color: "4" } },
        b: { color: "5" },
      })`,
    );
    const [a, b] = [classes["a"], classes["b"]];
    expect(css).toBe(
      `.${b}{color:5}.${a}:hover{color:4}.${a}:active{color:1}@media print{.${a}{color:2}.${a}:hover{color:3}}`,
    );
  });

  test("know selectors around and below the element, and moving pictures", () => {
    const { classes, css } = built(
      `makeStyles({ a: { "& > p, &:hover td": { margin: 0 }, " th": { margin: 1 }, animationName: { from: { opacity: 0 }, to: { opacity: 1 } } } })`,
    );
    const a = classes["a"] ?? "";
    expect(css).toContain(`.${a} > p, .${a}:hover td{margin:0}`);
    expect(css).toContain(`.${a} th{margin:1}`);
    expect(css).toContain(`.${a}{animation-name:${a}-frames}`);
    expect(css).toContain(`@keyframes ${a}-frames{from{opacity:0}to{opacity:1}}`);
  });

  test("read constants of their module, and refuse what comes from elsewhere", () => {
    expect(built(`const GAP = 4; const ROW = { gap: \`\${GAP}px\` };\nmakeStyles({ a: ROW })`).css).toMatch(
      /\{gap:4px\}$/,
    );
    expect(() => buildStyles(`import { GAP } from "./gap";\nmakeStyles({ a: { gap: GAP } })`, FILE)).toThrow(
      /example\.tsx: the styles have to be plain data/,
    );
  });

  test("have to be written in the order in which they are merged, for in CSS the later one wins", () => {
    const source = (order: string): string =>
      `const useStyles = makeStyles({ a: { gap: 0 }, b: { gap: 1 } }); mergeClasses(${order}, className);`;
    expect(buildStyles(source("styles.a, isOn && styles.b"), FILE)).toContain("styles.b");
    expect(() => buildStyles(source("styles.b, styles.a"), FILE)).toThrow("b, a are merged in another order");
  });

  test("of two calls in one module are told apart", () => {
    const made = buildStyles(`makeStyles({ a: { gap: 0 } }); makeStyles({ a: { gap: 1 } });`, FILE);
    const names = [...made.matchAll(/\.([\w-]+)\{/g)].map((match) => match[1]);
    expect(new Set(names).size).toBe(2);
  });

  test("can be made of every component of the pane, each with classes of its own", () => {
    const pane = join(__dirname, "../taskpane");
    const components = readdirSync(pane, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".tsx"));
    const classes = components.flatMap((name) => {
      const file = join(pane, name);
      const made = buildStyles(readFileSync(file, "utf8"), file);
      const objects = [...made.matchAll(/makeStyles\((\{[^}]*\}), "/g)].map((match) => match[1] ?? "{}");
      return objects.flatMap((object) => Object.values(JSON.parse(object) as Record<string, string>));
    });
    expect(classes.length).toBeGreaterThan(50);
    expect(new Set(classes).size).toBe(classes.length);
  });
});
