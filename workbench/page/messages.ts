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

/** What of a workbook is kept but not seen; undefined when everything is seen. */
export function notShownSentence({ notShown }: OpenedWorkbook, locale: Locale): string | undefined {
  if (notShown.length === 0) return undefined;
  const items = notShown.map(({ sheet, what }) =>
    locale === "zh-CN" ? `“${sheet}”的${NOT_SHOWN[what][locale]}` : `${NOT_SHOWN[what][locale]} in ${sheet}`,
  );
  return text(locale, "notShown") + items.join(locale === "zh-CN" ? "、" : ", ") + (locale === "zh-CN" ? "。" : ".");
}
