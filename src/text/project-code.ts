import { foldLabel } from "./fold";
import { isPlaceholder } from "./placeholder";

/** The three forms of a project code 项目编码 and what else a code cell may hold. */
export type ProjectCode =
  | { readonly kind: "blank" }
  /** Dashes, strokes or 无 where a code should stand. */
  | { readonly kind: "placeholder"; readonly text: string }
  /** 21 characters with a check character: 13020023P00683310316Y. */
  | {
      readonly kind: "checked";
      readonly code: string;
      /** 行政区划代码, six digits. */
      readonly region: string;
      /** The year of entry into the library, four digits. */
      readonly year: number;
      readonly checkCharacter: string;
      /** The character that the first twenty ask for. */
      readonly expected: string;
    }
  /** 21 characters of the years before: region, year and a serial of thirteen. */
  | { readonly kind: "serial"; readonly code: string; readonly region: string; readonly year: number }
  /** 216-0101-JBN-KP7M: department, duty, type and serial. */
  | { readonly kind: "hyphenated"; readonly code: string; readonly department: string }
  | { readonly kind: "unknown"; readonly text: string };

/** The 31 characters of a code with a check character; I, O, S, V and Z are left out. */
const CHECK_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const CHECKED = /^\d{8}P[0-9A-HJ-NP-RTUWXY]{12}$/;
const SERIAL = /^\d{8}[0-9A-Z]{13}$/;
const HYPHENATED = /^\d{3}-\d{4}-[A-Z]{3}-[0-9A-Z]{4}$/;
const NOTHING = /^(?:无|暂无|待定|空|N\/A)$/i;

/**
 * Reads a project code. Blanks and full-width characters are looked past, and lower case: `code` is what should stand there.
 * A code of 21 characters counts as `checked` when its ninth is P and it holds none of I, O, S, V, Z.
 */
export function parseProjectCode(text: string): ProjectCode {
  const folded = foldLabel(text);
  if (folded === "") return { kind: "blank" };
  if (isPlaceholder(folded) || NOTHING.test(folded)) return { kind: "placeholder", text: text.trim() };
  const code = folded.toUpperCase().replace(/[‐‑–—−]/g, "-");
  const region = code.slice(0, 6);
  const year = 2000 + Number(code.slice(6, 8));
  if (CHECKED.test(code)) {
    return { kind: "checked", code, region, year, checkCharacter: code.charAt(20), expected: checkCharacterOf(code) };
  }
  if (SERIAL.test(code)) return { kind: "serial", code, region, year };
  if (HYPHENATED.test(code)) return { kind: "hyphenated", code, department: code.slice(0, 3) };
  return { kind: "unknown", text: text.trim() };
}

/**
 * The check character that the first twenty characters of a code ask for: the sum of their values times
 * 3^i (i from 0) and the value of the check character make 30 modulo 31.
 * Characters outside the alphabet weigh nothing.
 */
export function checkCharacterOf(code: string): string {
  let sum = 0;
  let weight = 1;
  for (const character of code.slice(0, 20)) {
    sum += Math.max(0, CHECK_ALPHABET.indexOf(character)) * weight;
    weight = (weight * 3) % 31;
  }
  return CHECK_ALPHABET.charAt((61 - (sum % 31)) % 31);
}

/** 单位代码及名称: `302001某单位本级`. */
export interface UnitLine {
  /** Three digits of the department and three of the unit; three alone on pages of a whole department. */
  readonly code: string;
  readonly name: string;
  /** True for six digits directly followed by the name, as the form asks. */
  readonly wellFormed: boolean;
}

const UNIT_LINE = /^(?:(?:预算)?单位(?:代码|编码)?(?:及|和)?(?:名称)?[:：]?\s*)?(\d{3,9})(\s*[-—_:：]?\s*)(\D.*)$/s;

/** Reads the line that names the unit; what follows it on the same line (单位：万元) is left out. Undefined when it has no code. */
export function parseUnitLine(text: string): UnitLine | undefined {
  const match = UNIT_LINE.exec(text.trim().slice(0, 500));
  if (match === null) return undefined;
  const [, code = "", separator = "", tail = ""] = match;
  const name = tail.split(/\s{3,}|单位\s*[:：]/)[0]?.trim() ?? "";
  return { code, name, wellFormed: code.length === 6 && separator === "" };
}
