import { parseAmount } from "../text/amount";
import { parsePercentage } from "../text/percentage";
import { isPlaceholder } from "../text/placeholder";
import { isSecret } from "../text/secret";
import { parseTitle } from "../text/title";
import {
  type BlockLabel,
  blockLabel,
  isCheckpointLabel,
  isOtherFormLabel,
  isSourceLabel,
  isUnitLabel,
  labelOf,
} from "./labels";

/** A label and the value behind it, by their places in one text. */
export interface LabelledPart {
  readonly kind: LabelKind;
  readonly start: number;
  /** Behind the label and its colon; white space follows, which belongs to neither. */
  readonly labelEnd: number;
  readonly valueStart: number;
  readonly end: number;
}

/**
 * What a label asks for; `head`: nothing itself, it stands before other labels; `unit`: whose table it is, or the unit of its amounts;
 * `foreign`: something that is read of no form, 项目负责人.
 */
export type LabelKind = "short" | "amount" | "share" | "head" | "prose" | "unit" | "foreign";

const KINDS: Readonly<Partial<Record<BlockLabel, LabelKind>>> = {
  code: "short",
  name: "short",
  total: "amount",
  fiscal: "amount",
  other: "amount",
  plan: "head",
  scale: "head",
};

/** What a label of the form asks for; undefined for what is none. */
export function labelKind(label: string): LabelKind | undefined {
  if (label === "") return undefined;
  const block = blockLabel(label);
  if (block !== undefined) return KINDS[block] ?? "prose";
  if (isCheckpointLabel(label)) return "share";
  if (isSourceLabel(label)) return "amount";
  if (isUnitLabel(label) || label === "金额单位") return "unit";
  return isOtherFormLabel(label) && !isProseLabel(label) ? "foreign" : undefined;
}

/** True for a label that asks for sentences, on any form; they may well begin with a word and a colon. */
export function isProseLabel(label: string): boolean {
  return /目标|概况|简介|内容|背景|依据|备注|^说明/.test(label);
}

/** A label ends further to the front than this. */
const LEAD = 40;
/** Colon, white space, the place in front of a figure, or a bracket round the value. */
const BOUNDARY = /[:：]\s*|\s+|[（(【[〔]|(?<=[^\d０-９\s.:：])(?=[\d０-９]|百分之)/g;
/** It spares nearly all values the looking for labels. */
const MAY_BE_BOUNDARY = /[:：\s\d０-９（(【[〔]/;
/** What stands before a further label of a list, and behind the last value. */
const LIST_BREAK =
  /[，,；;、。\s]+(?=[\p{Script=Han}*]|[\d０-９]+[年月])|[(（](?=其|.{0,2}财政)|[)）】\]〕.。，,；;\s]+$/gu;
const CLOSING = /[)）】\]〕。.\s]{1,9}$/;
const LONGEST_LIST = 200;

/**
 * The labels of the form that a text has together with their values: `项目名称：干部培训费`, `3月底 25%`,
 * `预算数：30万元，其中：财政资金：30万元`. None where the text is a value alone, a label alone, or a sentence with a colon.
 */
export function labelledParts(text: string): readonly LabelledPart[] {
  const first = firstPart(text, 0, text.length);
  if (first === undefined) return /^[（(【]/.test(text) ? partsOfList(text, 1) : [];
  const { kind, valueStart } = first;
  const list = kind === "prose" ? [] : partsOfList(text, kind === "head" ? valueStart : 0);
  if (list.length > 0 || kind === "head") return list;
  // 单位：某某局 alone is read as it stands.
  const isOne = kind === "foreign" ? isOpen(first, text) : kind !== "unit" && isValue(first, text);
  return isOne ? [first] : [];
}

/** True where a text has a label whose value is read. */
export function hasLabel(text: string): boolean {
  return labelledParts(text).some(({ kind }) => kind !== "foreign" && kind !== "unit");
}

/** The first label of a stretch of a text, with all that stands behind it. */
function firstPart(text: string, start: number, end: number): LabelledPart | undefined {
  const lead = text.slice(start, Math.min(end, start + LEAD));
  if (!MAY_BE_BOUNDARY.test(lead)) return undefined;
  let found: LabelledPart | undefined;
  for (const { 0: separator, index } of lead.matchAll(BOUNDARY)) {
    const kind = labelKind(labelOf(lead.slice(0, index)));
    if (kind === undefined) continue;
    const labelEnd = start + index + (/[:：]/.test(separator) ? 1 : 0);
    found = { kind, start, labelEnd, valueStart: start + index + separator.length, end };
    if (isBracketed(found, text)) found = { ...found, end: start + text.slice(start, end).replace(CLOSING, "").length };
    // 其他 is a label by itself, and the beginning of 其他 资金 0.
    if (isValue(found, text)) break;
  }
  return found;
}
/** Two labels or more with short values, one behind the other from a place on and nothing else; none otherwise. */
function partsOfList(text: string, from: number): readonly LabelledPart[] {
  const parts: LabelledPart[] = [];
  if (text.length > LONGEST_LIST) return parts;
  const labels = new Set<string>();
  let start = from;
  for (const { 0: gap, index } of [...text.matchAll(LIST_BREAK), { 0: "", index: text.length }]) {
    if (index <= start) continue;
    const last = parts.at(-1);
    const isLoose = last !== undefined && /short|unit|foreign/.test(last.kind);
    const part = firstPart(text, start, index) ?? (isLoose ? unknownPart(text, start, index) : undefined);
    if (part !== undefined && part.kind !== "prose" && isValue(part, text)) {
      labels.add(labelOf(text.slice(start, part.labelEnd)));
      parts.push(part);
    } else if (isLoose && firstPart(text, start, text.length) === undefined) {
      // A blank may stand inside a value: 项目名称：河道清淤 二期  项目编码：1.
      parts[parts.length - 1] = { ...last, end: index };
      if (!isValue({ ...last, end: index }, text)) return [];
    } else {
      // And inside a label: 其他 资金 0.
      continue;
    }
    start = index + gap.length;
  }
  return start >= text.length && parts.length > 1 && labels.size === parts.length ? parts : [];
}

/** A label that no form is known to have, with its colon. */
function unknownPart(text: string, start: number, end: number): LabelledPart | undefined {
  const label = UNKNOWN_LABEL.exec(text.slice(start, end));
  if (label === null) return undefined;
  const labelEnd = start + label[0].length;
  return { kind: "foreign", start, labelEnd, valueStart: labelEnd, end };
}

const UNKNOWN_LABEL = /^\p{Script=Han}{2,10}[:：]/u;
const SHORT_PROSE = 8;
const LONGEST_SHORT = 100;

/** True where what stands behind the label can be its value. */
function isValue(part: LabelledPart, text: string): boolean {
  const { kind, labelEnd, valueStart, end } = part;
  const value = text.slice(valueStart, end);
  const isShort = value.length <= LONGEST_SHORT && !/[,，;；:：。、\n]/.test(value.trim());
  // The brackets behind a label hold its value only where they say a unit: 其他资金（2） is a number of the form.
  if (isBracketed(part, text) && (!/amount|share/.test(kind) || !/[%％元密]|百分/.test(value))) return false;
  if (kind === "share") return parsePercentage(value) !== undefined || isPlaceholder(value) || isSecret(value);
  if (kind === "amount") return parseAmount(value) !== undefined || (isOpen(part, text) && isShort);
  if (kind === "foreign") return isOpen(part, text) && isShort;
  if (kind === "head" || labelKind(labelOf(value)) !== undefined || (kind !== "prose" && !isShort)) return false;
  if (isOpen(part, text) || (kind === "prose" && text.slice(labelEnd, valueStart).includes("\n"))) return true;
  // Behind white space alone stands a value, no more of the label and no title: 项目名称 及代码, 项目名称 绩效目标表.
  const isMore = /^[及和与或/(（]/.test(value) || labelEnd === valueStart || parseTitle(value) !== undefined;
  return !isMore && (kind === "short" || (kind === "prose" && value.length > SHORT_PROSE));
}

/** True for a label with a colon. */
function isOpen({ labelEnd }: LabelledPart, text: string): boolean {
  return /[:：]/.test(text.charAt(labelEnd - 1));
}

/** True for 3月底（25%）. */
function isBracketed({ valueStart }: LabelledPart, text: string): boolean {
  return /[（(【[〔]/.test(text.charAt(valueStart - 1));
}
