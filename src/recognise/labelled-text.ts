import { parseAmount } from "../text/amount";
import { parsePercentage } from "../text/percentage";
import { isPlaceholder } from "../text/placeholder";
import { isSecret } from "../text/secret";
import { parseTitle } from "../text/title";
import { type BlockLabel, blockLabel, isCheckpointLabel, isSourceLabel, labelOf } from "./labels";

/** Where in a text a label ends, and where its value begins. */
export interface LabelledPart {
  /** Behind the label and its colon; white space follows, which belongs to neither. */
  readonly labelEnd: number;
  readonly valueStart: number;
}

/** What a label asks for; `head`: nothing itself, it stands before other labels. */
type LabelKind = "short" | "amount" | "share" | "head" | "prose";

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
/**
 * The label of the form that a text begins with, and its value: `项目名称：干部培训费`, `3月底 25%`. Undefined where the text is a value
 * alone, a label alone, or a sentence with a colon.
 */
export function labelledPart(text: string): LabelledPart | undefined {
  const lead = text.slice(0, LEAD);
  if (!MAY_BE_BOUNDARY.test(lead)) return undefined;
  for (const { 0: separator, index } of lead.matchAll(BOUNDARY)) {
    const valueStart = index + separator.length;
    const kind = labelKind(labelOf(lead.slice(0, valueStart)));
    const labelEnd = index + separator.trimEnd().length;
    if (kind !== undefined && isValue(kind, text, labelEnd, valueStart)) return { labelEnd, valueStart };
  }
  return undefined;
}

const SHORT_PROSE = 8;
const LONGEST_SHORT = 100;

/** True where what stands behind the label can be its value. */
function isValue(kind: LabelKind, text: string, labelEnd: number, valueStart: number): boolean {
  const value = text.slice(valueStart);
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
