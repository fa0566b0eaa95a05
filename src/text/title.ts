import { fold, foldLabel } from "./fold";
import { rememberByText } from "./remember";
import { stripRemnants } from "./remnants";

/** A table's title taken apart. */
export interface TableTitle {
  /** The number before it: 3 of `3、法律顾问费绩效目标表`. */
  readonly number?: number;
  /** The sign after the number: `、`, `.`; folded. */
  readonly separator?: string;
  /** The project's name in it, untouched inside. */
  readonly name: string;
  /** What it ends with: 绩效目标表, 绩效目标, 绩效目标申报表. */
  readonly suffix: string;
}

/** Printed titles are often spaced out: 绩 效 目 标 表. */
const SUFFIX = new RegExp(
  `${spacedOut("(?:(?:部门)?(?:预算)?项目支出|预算项目)?(?:预算)?绩效目标(?:申报|(?:批复|公开)(?=表))?(?:表)?")}$`,
);
const NUMBER = /^\s*[(（]?(\d{1,3})[)）]?\s*([、.．,，。]?)\s*/;

/**
 * Takes a title apart; undefined when the text is not the title of a target table.
 * @param project the project's name where it is known: figures that it begins with (110接处警) are no number before it
 */
export function parseTitle(text: string, project = ""): TableTitle | undefined {
  const title = text.includes("绩") ? readTitle(text) : undefined;
  const figures = title?.number === undefined ? undefined : BARE_NUMBER.exec(stripRemnants(text))?.[1];
  if (title === undefined || figures === undefined || !foldLabel(project).startsWith(foldLabel(figures))) return title;
  return { name: figures + title.name, suffix: title.suffix };
}

/** Figures without a sign behind them. */
const BARE_NUMBER = /^\s*(\d{1,3}(?![\d)）]|\s*[、.．,，。])\s*)/;

const readTitle = rememberByText((text): TableTitle | undefined => {
  const cleaned = stripRemnants(text)
    .replace(/\s*\n\s*/g, "")
    .trim();
  if (cleaned.length > 200) return undefined;
  const withoutRemark = cleaned.replace(/\s*[(（][^()（）]*[)）]\s*$/, (remark) =>
    /绩效目标/.test(foldLabel(remark)) ? remark : "",
  );
  const suffix = SUFFIX.exec(withoutRemark.trimEnd())?.[0];
  if (suffix === undefined) return undefined;
  const before = withoutRemark.trimEnd().slice(0, -suffix.length);
  const numbered = NUMBER.exec(before);
  const isNumber =
    numbered?.[1] !== undefined &&
    (numbered[2] !== "" || numbered[0].length === before.length || !/^\s*\d{4}/.test(before));
  const name = (isNumber ? before.slice(numbered[0].length) : before).trim();
  if (/^第[一二三四五六七八九十\d]+[部章篇]/.test(fold(name))) return undefined;
  if (name === "" && !foldLabel(suffix).endsWith("表")) return undefined;
  return {
    ...(isNumber && numbered[1] !== undefined ? { number: Number(numbered[1]) } : {}),
    ...(isNumber && numbered[2] ? { separator: fold(numbered[2]) } : {}),
    name,
    suffix,
  };
});

/** The pattern with room for white space between any two characters. */
function spacedOut(pattern: string): string {
  return pattern.replace(/\p{Script=Han}/gu, "$&\\s*");
}
