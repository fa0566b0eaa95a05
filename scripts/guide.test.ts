import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { PICTURES } from "./pictures";

const ROOT = join(__dirname, "..");
const GUIDE = "docs/guide";
const IMAGES = "docs/images";
/** Bytes; a page of the guide is read over slow lines too. */
const LARGEST_PICTURE = 80_000;

const PAGES = readdirSync(join(ROOT, GUIDE))
  .filter((name) => name.endsWith(".md"))
  .map((name) => `${GUIDE}/${name}`);

/** Where the names of tabs, buttons and fields stand. */
const DICTIONARIES = [
  "manifest.xml",
  "src/i18n/zh-cn.ts",
  "src/i18n/en.ts",
  ...readdirSync(join(ROOT, "taskpane/sections"), { recursive: true, encoding: "utf8" })
    .filter((name) => /texts[\w-]*\.ts$/.test(name))
    .map((name) => `taskpane/sections/${name}`),
].map(read);

function read(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

/** The addresses of the links and pictures of a page. */
function linksOf(page: string): readonly string[] {
  return [...read(page).matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? "");
}

/** What a page calls by its name on the screen, between 【 and 】. */
function namesOf(page: string): readonly string[] {
  return [...read(page).matchAll(/【([^】]+)】/g)].map((match) => match[1] ?? "");
}

/** The headings of a page as the addresses that lead to them. */
function anchorsOf(page: string): readonly string[] {
  return [...read(page).matchAll(/^#+ (.+)$/gm)].map((match) =>
    (match[1] ?? "")
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, "")
      .replaceAll(" ", "-"),
  );
}

/** True when a dictionary has the name; a number in it stands for any. */
function isOnScreen(name: string): boolean {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\d+/g, "(?:\\$\\{[^}]+\\}|\\d+)");
  const pattern = new RegExp(`["\`]${escaped}["\`]`);
  return DICTIONARIES.some((source) => pattern.test(source));
}

describe("the user guide", () => {
  it.each([...PAGES, "README.md"])("%s has only links that lead somewhere", (page) => {
    const broken = linksOf(page).filter((link) => {
      if (/^https?:/.test(link)) return false;
      const [path = "", anchor] = link.split("#");
      const target = path === "" ? page : join(dirname(page), path);
      if (!existsSync(join(ROOT, target))) return true;
      return anchor !== undefined && !anchorsOf(target).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  it.each(PAGES)("%s calls buttons and fields by the names that the screen shows", (page) => {
    expect(namesOf(page).filter((name) => !isOnScreen(name))).toEqual([]);
  });

  it("is reached from its first page, every page of it", () => {
    const linked = linksOf(`${GUIDE}/README.md`);
    expect(PAGES.filter((page) => !linked.includes(page.slice(GUIDE.length + 1)))).toEqual([`${GUIDE}/README.md`]);
  });
});

describe("the pictures", () => {
  const pages = [...PAGES, "README.md"];
  const shown = pages.flatMap((page) =>
    linksOf(page)
      .filter((link) => link.endsWith(".png"))
      .map((link) => join(dirname(page), link)),
  );
  const made = PICTURES.map(({ name }) => `${IMAGES}/${name}.png`);

  it("that are shown are made, and those that are made are shown (npm run docs:pictures)", () => {
    expect([...new Set(shown)].sort()).toEqual([...made].sort());
    expect(
      readdirSync(join(ROOT, IMAGES))
        .map((file) => `${IMAGES}/${file}`)
        .sort(),
    ).toEqual([...made].sort());
  });

  it("are few and small", () => {
    expect(made.length).toBeLessThanOrEqual(12);
    expect(made.filter((file) => statSync(join(ROOT, file)).size > LARGEST_PICTURE)).toEqual([]);
  });
});
