import type { Field } from "../model/field";
import { isPlaceholder } from "../text/placeholder";
import { rememberByText } from "../text/remember";
import { splitItems } from "../text/sentence";

const NOTHING = /^(?:(?:无|暂无|略|同上|待定|待填|[(（]?详?见附[件表]\d?[)）]?)[。.]?|\d{0,3}[\p{P}\p{S}\s]*)$/u;

/** True for a cell of prose (用途, 绩效目标) that is blank or holds signs, list numbers, 无, 略 or 同上 only. */
export function saysNothing({ text }: Field): boolean {
  return readNothing(text);
}

const readNothing = rememberByText(
  (text) => isPlaceholder(text) || splitItems(text).every((item) => NOTHING.test(item.text)),
);
