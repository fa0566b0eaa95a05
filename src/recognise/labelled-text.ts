import { parseAmount } from "../text/amount";
import { parsePercentage } from "../text/percentage";
import { isPlaceholder } from "../text/placeholder";
import { isSecret } from "../text/secret";
import { parseTitle } from "../text/title";
import { type BlockLabel, blockLabel, isCheckpointLabel, isSourceLabel, labelOf } from "./labels";

/** A label and the value behind it, by their places in one text. */
export interface LabelledPart {
  readonly kind: LabelKind;
  readonly start: number;
  /** Behind the label and its colon; white space follows, which belongs to neither. */
  readonly labelEnd: number;
  readonly valueStart: number;
  readonly end: number;
}

/** What a label asks for; `head`: nothing itself, it stands before other labels. */
export type LabelKind = "short" | "amount" | "share" | "head" | "prose";

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
  return isCheckpointLabel(label) ? "share" : isSourceLabel(label) ? "amount" : undefined;
}

/** A label ends further to the front than this. */
const LEAD = 40;
/** Colon, white space, or the place in front of a figure. */
const BOUNDARY = /[:：]\s*|\s+|(?<=[^\d０-９\s.:：])(?=[\d０-９])/g;
/** It spares nearly all values the looking for labels. */
const MAY_BE_BOUNDARY = /[:：\s\d０-９]/;
/** What stands before a further label of a list, and behind the last value. */
const LIST_BREAK = /[，,；;、。\s]+(?=[\p{Script=Han}*]|[\d０-９]+[年月])|[(（](?=其)|[)）.。，,；;\s]+$/gu;
const LONGEST_LIST = 200;
/** Kinds of labels that such a list has, and before it: 资金支出计划：3月底25%，6月底50%. */
const LISTED = /amount|share|head/;

/**
 * The labels of the form that a text has together with their values: `项目名称：干部培训费`, `3月底 25%`,
 * `预算数：30万元，其中：财政资金：30万元`. None where the text is a value alone, a label alone, or a sentence with a colon.
 */
export function labelledParts(text: string): readonly LabelledPart[] {
  const first = firstPart(text, 0, text.length);
  if (first === undefined) return [];
  const { kind, valueStart } = first;
  if (kind !== "head" && isValue(first, text)) return [first];
  return LISTED.test(kind) ? partsOfList(text, kind === "head" ? valueStart : 0) : [];
}

/** The first label of a stretch of a text, with all that stands behind it. */
function firstPart(text: string, start: number, end: number): LabelledPart | undefined {
  const lead = text.slice(start, Math.min(end, start + LEAD));
  if (!MAY_BE_BOUNDARY.test(lead)) return undefined;
  let found: LabelledPart | undefined;
  for (const { 0: separator, index } of lead.matchAll(BOUNDARY)) {
    const valueStart = index + separator.length;
    const kind = labelKind(labelOf(lead.slice(0, valueStart)));
    if (kind === undefined) continue;
    const labelEnd = start + index + separator.trimEnd().length;
    found = { kind, start, labelEnd, valueStart: start + valueStart, end };
    // 其他 is a label by itself, and the beginning of 其他 资金 0.
    if (isValue(found, text)) break;
  }
  return found;
}

/** Two labels or more with amounts or shares, one behind the other from a place on and nothing else; none otherwise. */
function partsOfList(text: string, from: number): readonly LabelledPart[] {
  const parts: LabelledPart[] = [];
  if (text.length > LONGEST_LIST) return parts;
  const labels = new Set<string>();
  let start = from;
  for (const { 0: gap, index } of [...text.matchAll(LIST_BREAK), { 0: "", index: text.length }]) {
    if (index <= start) continue;
    const part = firstPart(text, start, index);
    // A blank may also stand inside a label: 其他 资金 0.
    if (part === undefined || !LISTED.test(part.kind) || !isValue(part, text)) continue;
    labels.add(labelOf(text.slice(start, part.labelEnd)));
    parts.push(part);
    start = index + gap.length;
  }
  return start >= text.length && parts.length > 1 && labels.size === parts.length ? parts : [];
}

const SHORT_PROSE = 8;
const LONGEST_SHORT = 100;

/** True where what stands behind the label can be its value. */
function isValue({ kind, labelEnd, valueStart, end }: LabelledPart, text: string): boolean {
  const value = text.slice(valueStart, end);
  const isOpen = /[:：]/.test(text.charAt(labelEnd - 1));
  const isShort = value.length <= LONGEST_SHORT && !/[,，;；:：。、\n]/.test(value.trim());
  if (kind === "share") return parsePercentage(value) !== undefined || isPlaceholder(value) || isSecret(value);
  if (kind === "amount") return parseAmount(value) !== undefined || (isOpen && isShort);
  if (kind === "head" || labelKind(labelOf(value)) !== undefined || (kind === "short" && !isShort)) return false;
  if (isOpen || (kind === "prose" && text.slice(labelEnd, valueStart).includes("\n"))) return true;
  // Behind white space alone stands a value, no more of the label and no title: 项目名称 及代码, 项目名称 绩效目标表.
  const isMore = /^[及和与或/(（]/.test(value) || labelEnd === valueStart || parseTitle(value) !== undefined;
  return !isMore && (kind === "short" || value.length > SHORT_PROSE);
}
