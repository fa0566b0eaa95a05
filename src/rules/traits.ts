/**
 * What a text may hold, told by single characters: a text without any of a kind's characters is surely not of that kind, so most
 * rules about wording leave most texts at once.
 */
export type Trait = "remnant" | "halfWidth" | "placeholder";

const REMNANT = 1;
const HALF_WIDTH = 2;
const PLACEHOLDER = 4;

/** The traits of each character, a bit each. */
const bitsOf = new Uint8Array(0x1_0000);
// Blanks and what codes that pasting leaves behind are made of; in general punctuation stand rare blanks and invisible marks.
mark("\t\n\v\f\r \xA0\xAD\u1680\u3000\uFEFF[\\&<{_错", REMNANT);
bitsOf.fill(REMNANT, 0x2000, 0x2070);
mark(",;:!?.()", HALF_WIDTH);
// 【】, XX, **, ___, 请填写, 此处填写, 待补充, （示例）
mark("【XxＸ×*＊_＿○〇请此填待示〔", PLACEHOLDER);

function mark(characters: string, bit: number): void {
  for (const character of characters) {
    const code = character.charCodeAt(0);
    bitsOf[code] = (bitsOf[code] ?? 0) | bit;
  }
}

/** Sorts items by what their texts may hold; each text is walked over once. Items keep their order. */
export function sortByTrait<Item>(
  items: readonly Item[],
  textOf: (item: Item) => string,
): Readonly<Record<Trait, readonly Item[]>> {
  const remnant: Item[] = [];
  const halfWidth: Item[] = [];
  const placeholder: Item[] = [];
  for (const item of items) {
    const text = textOf(item);
    let bits = 0;
    for (let at = 0; at < text.length; at += 1) bits |= bitsOf[text.charCodeAt(at)] ?? 0;
    if ((bits & REMNANT) !== 0) remnant.push(item);
    if ((bits & HALF_WIDTH) !== 0) halfWidth.push(item);
    if ((bits & PLACEHOLDER) !== 0) placeholder.push(item);
  }
  return { remnant, halfWidth, placeholder };
}
