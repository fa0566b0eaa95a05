import type { Severity } from "../../model/severity";
import { PairFilter } from "../../text/pair-filter";
import { cellFix } from "../cell-fix";
import { proseFields } from "../prose-fields";
import { quote } from "../quote";
import type { TableRule } from "../rule";
import { TYPOS, type Typo } from "./typos";

export const rule: TableRule = {
  id: "text-typo",
  group: "structure",
  scope: "table",
  severity: "warning",
  fixable: "confirm",
  title: { "zh-CN": "错别字", en: "Wrong characters" },
  why: {
    "zh-CN": "绩效目标要随预算公开，错别字会让人看不懂，也影响公信力。来源：《现代汉语词典》，实践。",
    en: "The table is published with the budget; wrong characters make it unclear and untrustworthy. Source: 《现代汉语词典》, practice.",
  },
  how: { "zh-CN": "改成正确的字。", en: "Write the right characters." },
  *check(table) {
    for (const [path, field] of proseFields(table)) {
      const found = findTypos(field.text);
      const [first] = found;
      if (first === undefined) continue;
      const fix = cellFix(table, field, corrected(field.text, found), "confirm");
      yield {
        field: path,
        ...severityOf(found),
        message: {
          "zh-CN": `${list(found, (typo) => `${quote(typo.wrong)["zh-CN"]}应当写作${quote(typo.right)["zh-CN"]}`, "，")}。`,
          en: `${list(found, (typo) => `${quote(typo.wrong).en} should be ${quote(typo.right).en}`, "; ")}.`,
        },
        ...(fix && { fix }),
      };
    }
  },
};

/** A typo at its place in a text. */
interface FoundTypo extends Typo {
  readonly start: number;
}

const WRONGS = TYPOS.map(({ wrong }) => wrong);
/** Told by the pair of characters in which the mistake is: 完成 is everywhere, 成律 is not. */
const FILTER = new PairFilter(TYPOS.map(mistakenPair));
const ANY = new RegExp(WRONGS.join("|"), "g");
const BY_WRONG = new Map(TYPOS.map((typo) => [typo.wrong, typo]));

function findTypos(text: string): FoundTypo[] {
  if (FILTER.next(text) < 0) return [];
  return Array.from(text.matchAll(ANY)).flatMap((match) => {
    const typo = BY_WRONG.get(match[0]);
    if (typo === undefined) return [];
    const { wrong, notAfter, notBefore } = typo;
    const isPartOfOthers =
      holds(notAfter, text.charAt(match.index - 1)) || holds(notBefore, text.charAt(match.index + wrong.length));
    return isPartOfOthers ? [] : [{ ...typo, start: match.index }];
  });
}

function holds(characters: string, character: string): boolean {
  return character !== "" && characters.includes(character);
}

function mistakenPair({ wrong, right }: Typo): string {
  const at = Array.from(wrong).findIndex((character, place) => character !== right.charAt(place));
  return wrong.slice(Math.max(0, at - 1));
}

function corrected(text: string, typos: readonly FoundTypo[]): string {
  return typos.reduceRight(
    (done, { start, wrong, right }) => done.slice(0, start) + right + done.slice(start + wrong.length),
    text,
  );
}

function severityOf(typos: readonly Typo[]): { readonly severity?: Severity } {
  return typos.every(({ severity }) => severity === "hint") ? { severity: "hint" } : {};
}

/** Each different typo once. */
function list(typos: readonly Typo[], say: (typo: Typo) => string, separator: string): string {
  return [...new Set(typos.map(say))].join(separator);
}
