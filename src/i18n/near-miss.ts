import type { NearMiss } from "../recognise/recognition";
import type { Localized } from "./localized";

/** Says why a place that looks like a target table was not checked, and what to do about it. */
export function nearMissText(miss: NearMiss): Localized {
  return { "zh-CN": inChinese(miss), en: inEnglish(miss) };
}

function inChinese({ sheet, cell, found, missing, otherForm }: NearMiss): string {
  const place = `工作表“${sheet}”的 ${cell}`;
  if (otherForm === "self-evaluation") return `${place} 是绩效自评表，不是绩效目标表，所以没有检查。`;
  const has = found.length === 0 ? "没有认出表头" : `有${found.join("、")}`;
  return missing.length === 0 ? `${place} ${has}。` : `${place} ${has}，缺少${missing.join("、")}。补上表头后再检查。`;
}

function inEnglish({ sheet, cell, found, missing, otherForm }: NearMiss): string {
  const place = `${cell} on sheet “${sheet}”`;
  if (otherForm === "self-evaluation") {
    return `${place} starts a self-evaluation table (绩效自评表), which is another form, so it was not checked.`;
  }
  const has = found.length === 0 ? "has no header that is known" : `has ${found.join(", ")}`;
  return missing.length === 0
    ? `${place} ${has}.`
    : `${place} ${has} but lacks ${missing.join(", ")}. Add the headers, then check again.`;
}
