import { scanComparatorBefore, type Comparator } from "./comparator";
import type { CalendarDate } from "./date";
import { readDateValue } from "./date-value";
import { foldText, type FoldedText } from "./folded-text";
import { readGlued } from "./glued-value";
import { readGradeScale } from "./grade-scale";
import { readNumeric } from "./numeric-value";
import { isPlaceholder } from "./placeholder";
import { readPlainValue } from "./plain-value";
import type { Quantity } from "./quantity";
import type { Unit } from "./unit";

export type { Comparator, ComparatorMark } from "./comparator";
export type { CalendarDate } from "./date";
export type { Quantity } from "./quantity";
export type { Unit, UnitKind } from "./unit";

/** Nothing, or only dashes, strokes, dots and signs without a number (`≥%`). */
export interface BlankValue {
  readonly kind: "blank";
  /** The dashes or strokes that stand for a value; absent when the cell holds nothing to be seen. */
  readonly placeholder?: string;
}

/** One quantity: `≥95%`, `400个`, `不少于三次`, `完成率≥95%`. */
export interface NumberValue extends Omit<Quantity, "start" | "end" | "text"> {
  readonly kind: "number";
  /** The first comparator as written: `≧`, `不少于`. */
  readonly comparatorText?: string;
  /** What stands before the quantity, trimmed: 完成率 of `完成率≥95%`. Absent in a plain value. */
  readonly lead?: string;
  /** What stands behind it, trimmed: 学员 of `400名学员`. A unit that no dictionary has is in `unit`, not here. Absent in a plain value. */
  readonly rest?: string;
}

/** From one number to another: `80%-90%`, `3至5个`, `85±5`. */
export interface RangeValue {
  readonly kind: "range";
  readonly from: number;
  readonly to: number;
  readonly unit?: Unit;
}

/** One number to another: `1:1`. */
export interface RatioValue {
  readonly kind: "ratio";
  readonly comparator?: Comparator;
  readonly antecedent: number;
  readonly consequent: number;
}

/** A day, month, quarter or year: `2023年12月31日前`, `12月底`, `每月10日`. */
export interface DateValue extends Omit<CalendarDate, "text"> {
  readonly kind: "date";
  /** The date as written, folded, without comparator and 前. */
  readonly dateText: string;
  readonly comparator?: Comparator;
  readonly comparatorText?: string;
  /** True when it is a time limit: 前, 之前, 内, 底前, 截至, 不晚于, ≤. */
  readonly before: boolean;
  /** The beginning of a period: 2023年1月 of `2023年1月-12月`; the date itself is its end. */
  readonly from?: CalendarDate;
  readonly lead?: string;
  readonly rest?: string;
}

/** A scale of grades instead of a value: `优≥90，良≥80，中≥60`. */
export interface ScaleValue {
  readonly kind: "scale";
  readonly grades: readonly string[];
}

/** 是, 否, 有, 无, √, ×. */
export interface YesNoValue {
  readonly kind: "yes-no";
  readonly yes: boolean;
  readonly word: string;
}

/** Two or more quantities that do not belong together: `≥100人，≥3次`. */
export interface SeveralValue {
  readonly kind: "several";
  readonly quantities: readonly Quantity[];
}

/** A number that was glued to something else: `0环境稳定`, `1002023年12月31日`. */
export interface GluedValue {
  readonly kind: "glued";
  /** The number as written. */
  readonly number: string;
  /** What is left without it, as written. */
  readonly rest: string;
  readonly restKind: "date" | "text";
}

/** A pointer to something else: `以当年实际发生数为准`, `根据实际情况`, `不超过预算`. */
export interface ReferenceValue {
  readonly kind: "reference";
  /** ≤ of `≤预算数`. */
  readonly comparator?: Comparator;
}

/** Words: `明显提高`, `达标`. */
export interface QualitativeValue {
  readonly kind: "qualitative";
  /** The grade, when the text is one grade and perhaps 以上: 良好 of `良好以上`. */
  readonly grade?: string;
}

/** A target value 指标值, read once. `text` is the cell's text as given. */
export type TargetValue = { readonly text: string } & Reading;

/** What a text was read as. */
export type Reading =
  | BlankValue
  | NumberValue
  | RangeValue
  | RatioValue
  | DateValue
  | ScaleValue
  | YesNoValue
  | SeveralValue
  | GluedValue
  | ReferenceValue
  | QualitativeValue;

/** Reads a target value. Any text gives a reading; what is no other kind is `qualitative`. Linear in the length of the text. */
export function parseTargetValue(text: string): TargetValue {
  return readPlainValue(text) ?? parseAnyTargetValue(text);
}

/** The same for values of every kind. */
export function parseAnyTargetValue(text: string): TargetValue {
  const folded = foldText(trimSource(text));
  return { text, ...read(folded) };
}

function read(folded: FoldedText): Reading {
  return (
    readBlank(folded) ??
    readYesNo(folded.text) ??
    readScale(folded.text) ??
    readReference(folded.text) ??
    readGlued(folded) ??
    readDateValue(folded) ??
    readNumeric(folded) ??
    readQualitative(folded.text)
  );
}

/** Blanks around a value, and invisible characters before it, say nothing. */
function trimSource(text: string): string {
  return text.trim().replace(/^[\s\u200B\uFEFF]+/, "");
}

/** Signs without a number, and what systems write for nothing. */
const NOTHING = /^(?:[\s≥≤≧≦=<>%‰]*|n\/a|null)$/i;

function readBlank({ text, source }: FoldedText): BlankValue | undefined {
  if (text.trim() === "") return { kind: "blank" };
  return isPlaceholder(text) || NOTHING.test(text) ? { kind: "blank", placeholder: source.trim() } : undefined;
}

const YES = ["是", "有", "对", "√", "✓", "✔", "y", "yes", "true"];
const NO = ["否", "无", "没有", "×", "✗", "✘", "x", "n", "no", "false", "不是"];

function readYesNo(text: string): YesNoValue | undefined {
  if (text.length > 8) return undefined;
  const word = text.replace(/[\s。.!]/g, "");
  const yes = YES.includes(word.toLowerCase());
  return yes || NO.includes(word.toLowerCase()) ? { kind: "yes-no", yes, word } : undefined;
}

function readScale(text: string): ScaleValue | undefined {
  const grades = readGradeScale(text);
  return grades === undefined ? undefined : { kind: "scale", grades };
}

const REFERENCE =
  /^(?:(?:根据|依据|按照?|视|据|以|依照|参照|遵照|结合|详见|见|同)[^\d,。;]{0,40}(?:实际|要求|规定|约定|合同|协议|文件|情况|需要|需求|标准|计划|通知|批复|方案|附件|为准|安排|预算)|据实|按需|按实|视情况?|实际发生)|[^\d]{0,40}(?:为准|据实结算|据实支付|达到(?:文件|合同|规定)要求)[。.]?$/;

/** What a comparator may point to instead of a number. */
const POINTED_TO = /^[^\d,。;]{0,10}(?:预算|批复|概算|合同|限额|定额|标准|规定|计划|上年|去年|往年|均值|平均)/;

function readReference(text: string): ReferenceValue | undefined {
  const comparator = scanComparatorBefore(text, 0);
  if (comparator !== undefined && POINTED_TO.test(text.slice(comparator.end, comparator.end + 40))) {
    return { kind: "reference", comparator: comparator.comparator };
  }
  return REFERENCE.test(text.slice(0, 100)) && !/[≥≤<>=]/.test(text) ? { kind: "reference" } : undefined;
}

const GRADE =
  /^(优秀|优良|优|良好|良|中等|合格|及格|达标|较好|很好|好|一般|满意|基本满意|显著|明显|[A-E]级?|[甲乙丙丁]等?级?|国家级|省级|市级|县级)(?:等次|档次|等级|级别?)?(?:\(含\))?(?:及?以上|及?以下)?[。.]?$/;

function readQualitative(text: string): QualitativeValue {
  const grade = text.length > 20 ? undefined : GRADE.exec(text.replace(/\s/g, "").replace(/^[≥≤><=]/, ""))?.[1];
  return grade === undefined ? { kind: "qualitative" } : { kind: "qualitative", grade };
}
