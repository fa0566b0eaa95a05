import type { Field } from "../model/field";
import type { NamedField } from "../model/field-path";
import type { TargetTable } from "../model/target-table";
import { isSecret } from "../text/secret";
import { splitSentences } from "../text/sentence";
import { saysNothing } from "./says-nothing";

/** 预算数30万元, 其中：财政资金30万元: the amounts that some forms put before the use itself. */
const AMOUNTS_ONLY = /^(?:其中)?[:：]?\s*(?:项目)?(?:预算|财政|其他资金|其中)[^，,]{0,20}?[\d.,]+\s*(?:万元|元|万)$/;

/** The cells of 资金用途 that say something; of forms with several rows for it there may be more than one. */
export function purposeCells({ purpose, morePurpose = [] }: TargetTable): readonly NamedField[] {
  const more = morePurpose.map((field, place): NamedField => [`morePurpose[${place}]`, field]);
  const cells: readonly NamedField[] = purpose === undefined ? [] : [["purpose", purpose], ...more];
  return cells.filter(([, field]) => !saysNothing(field));
}

/** All that is said of the use of the money; undefined when it is not filled in, or 涉密. */
export function purposeOf(table: TargetTable): Field | undefined {
  const fields = purposeCells(table).map(([, field]) => field);
  const [first] = fields;
  if (first === undefined || fields.some(({ text }) => isSecret(text))) return undefined;
  return fields.length === 1 ? first : { ...first, text: fields.map(({ text }) => text).join("\n") };
}

/** What the money is for, without the amounts that are told before it. */
export function purposeWithoutAmounts({ text }: Field): string {
  return splitSentences(text)
    .filter((sentence) => !AMOUNTS_ONLY.test(sentence.text))
    .map((sentence) => sentence.text)
    .join("。");
}
