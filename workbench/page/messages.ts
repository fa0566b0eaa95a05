import { HostError, type HostErrorCode } from "../../src/workbook/errors";
import type { Locale, Localized } from "../../src/i18n/localized";
import type { NotShown, OpenedWorkbook } from "../xlsx/open-workbook";
import { text, type TextKey } from "./texts";

const HOST_ERRORS: Partial<Record<HostErrorCode, TextKey>> = {
  unreadable: "unreadable",
  "not-a-workbook": "notAWorkbook",
  encrypted: "encrypted",
  damaged: "damaged",
  "too-large": "tooLarge",
};

const NOT_SHOWN: Readonly<Record<NotShown, Localized>> = {
  "conditional-format": { "zh-CN": "条件格式", en: "conditional formats" },
  "chart-or-picture": { "zh-CN": "图表或图片", en: "charts or pictures" },
  note: { "zh-CN": "批注", en: "notes" },
  "pivot-table": { "zh-CN": "数据透视表", en: "pivot tables" },
};

/** The sentence for what went wrong. */
export function errorSentence(error: unknown, locale: Locale): string {
  const key = error instanceof HostError ? HOST_ERRORS[error.code] : undefined;
  if (key !== undefined) return text(locale, key);
  return text(locale, "failed", { reason: error instanceof Error ? error.message : String(error) });
}

/** So many sheets are named; a workbook has hundreds. */
const MOST_NAMES = 3;

/** What of a workbook is kept but not seen, in one sentence; undefined when everything is seen. */
export function notShownSentence({ notShown }: Pick<OpenedWorkbook, "notShown">, locale: Locale): string | undefined {
  if (notShown.length === 0) return undefined;
  const kinds = [...new Set(notShown.map(({ what }) => what))].map((kind) => {
    const sheets = notShown.filter(({ what }) => what === kind).map(({ sheet }) => sheet);
    const what = NOT_SHOWN[kind][locale];
    return locale === "zh-CN" ? `${sheetsZh(sheets)}的${what}` : `${what} in ${sheetsEn(sheets)}`;
  });
  return text(locale, "notShown") + kinds.join(locale === "zh-CN" ? "，" : "; ") + (locale === "zh-CN" ? "。" : ".");
}

function sheetsZh(sheets: readonly string[]): string {
  const named = sheets
    .slice(0, MOST_NAMES)
    .map((sheet) => `“${sheet}”`)
    .join("、");
  return sheets.length > MOST_NAMES ? `${named}等 ${sheets.length} 张工作表` : named;
}

function sheetsEn(sheets: readonly string[]): string {
  const named = sheets.slice(0, MOST_NAMES).join(", ");
  return sheets.length > MOST_NAMES ? `${named} and ${sheets.length - MOST_NAMES} more sheets` : named;
}
