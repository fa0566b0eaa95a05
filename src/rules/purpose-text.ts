import type { Field } from "../model/field";
import type { TargetTable } from "../model/target-table";
import { isSecret } from "../text/secret";
import { splitSentences } from "../text/sentence";
import { saysNothing } from "./says-nothing";

/** 预算数30万元, 其中：财政资金30万元: the amounts that some forms put before the use itself. */
const AMOUNTS_ONLY = /^(?:其中)?[:：]?\s*(?:项目)?(?:预算|财政|其他资金|其中)[^，,]{0,20}?[\d.,]+\s*(?:万元|元|万)$/;

/** The use of the money 资金用途 when it is filled in and not 涉密. */
export function purposeOf({ purpose }: TargetTable): Field | undefined {
  return purpose === undefined || saysNothing(purpose) || isSecret(purpose.text) ? undefined : purpose;
}

/** What the money is for, without the amounts that are told before it. */
export function purposeWithoutAmounts({ text }: Field): string {
  return splitSentences(text)
    .filter((sentence) => !AMOUNTS_ONLY.test(sentence.text))
    .map((sentence) => sentence.text)
    .join("。");
}
