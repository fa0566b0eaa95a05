/** Most characters of a sheet's name. */
const LONGEST = 31;
/** What Excel forbids in names, and the full-width signs that say the same. */
const FORBIDDEN: Readonly<Record<string, string>> = {
  "\\": "＼",
  "/": "／",
  "?": "？",
  "*": "＊",
  "[": "［",
  "]": "］",
  ":": "：",
};
/** Excel keeps this name for itself, whatever the letters' case. */
const RESERVED = "history";

/**
 * Names for new sheets as near to the wished ones as Excel allows: 31 characters, no forbidden sign, no apostrophe at either end,
 * never "History", each different from the others and from `taken`, whatever the letters' case.
 * @param fallback what a sheet is called whose wish is blank; it gets a number
 */
export function sheetNames(wishes: readonly string[], taken: readonly string[], fallback = "项目"): readonly string[] {
  const used = new Set(taken.map(keyOf));
  return wishes.map((wish) => {
    const name = freeName(validName(wish) ?? `${fallback}1`, used);
    used.add(keyOf(name));
    return name;
  });
}

function validName(wish: string): string | undefined {
  const plain = Array.from(wish.replace(/\s+/g, " "))
    .filter((char) => !/[\p{Cc}\p{Cf}\p{Cs}\uFFFE\uFFFF]/u.test(char))
    .map((char) => FORBIDDEN[char] ?? char)
    .join("");
  const name = cut(trimmed(plain), LONGEST);
  return name === "" ? undefined : name;
}

/** Without blanks and apostrophes at the ends. */
function trimmed(name: string): string {
  return name.replace(/^[\s']+|[\s']+$/g, "");
}

/** No more than so many UTF-16 units, and no half of a character. */
function cut(name: string, length: number): string {
  let left = "";
  for (const char of name) {
    if (left.length + char.length > length) break;
    left += char;
  }
  return trimmed(left);
}

function freeName(name: string, used: ReadonlySet<string>): string {
  if (!used.has(keyOf(name)) && keyOf(name) !== RESERVED) return name;
  const [, base = name, from = "1"] = /^(项目)(\d+)$/.exec(name) ?? [];
  const isNumbered = base !== name;
  for (let number = Number(from) + 1; ; number += 1) {
    const suffix = isNumbered ? String(number) : `(${number})`;
    const candidate = cut(base, LONGEST - suffix.length) + suffix;
    if (!used.has(keyOf(candidate))) return candidate;
  }
}

function keyOf(name: string): string {
  return name.normalize("NFC").toLowerCase();
}
