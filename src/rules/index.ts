import { rule as basisCopiesCell } from "./basis-copies-cell";
import { rule as basisDocFormat } from "./basis-doc-format";
import { rule as basisIsFormula } from "./basis-is-formula";
import { rule as basisMissing } from "./basis-missing";
import { rule as basisUniform } from "./basis-uniform";
import { rule as basisVague } from "./basis-vague";
import { rule as benefitNegative } from "./benefit-negative";
import { rule as budgetMissing } from "./budget-missing";
import { rule as budgetOtherBlank } from "./budget-other-blank";
import { rule as budgetSum } from "./budget-sum";
import { rule as cloneTable } from "./clone-table";
import { rule as codeCheckChar } from "./code-check-char";
import { rule as codeDeptMismatch } from "./code-dept-mismatch";
import { rule as codeDuplicate } from "./code-duplicate";
import { rule as codeFormat } from "./code-format";
import { rule as codeMissing } from "./code-missing";
import { rule as codeRegionMismatch } from "./code-region-mismatch";
import { rule as codeYearMismatch } from "./code-year-mismatch";
import { rule as costExceedsBudget } from "./cost-exceeds-budget";
import { rule as costNoUpper } from "./cost-no-upper";
import { rule as costNotCost } from "./cost-not-cost";
import { rule as crossProjectName } from "./cross-project-name";
import { rule as descContainsValue } from "./desc-contains-value";
import { rule as descEqualsName } from "./desc-equals-name";
import { rule as descNoFormula } from "./desc-no-formula";
import { rule as ecoNotEco } from "./eco-not-eco";
import { rule as econNotEcon } from "./econ-not-econ";
import { rule as goalDuplicate } from "./goal-duplicate";
import { rule as goalGeneric } from "./goal-generic";
import { rule as goalIsUse } from "./goal-is-use";
import { rule as goalMissing } from "./goal-missing";
import { rule as goalNoNumber } from "./goal-no-number";
import { rule as goalNumberConflict } from "./goal-number-conflict";
import { rule as goalPastTense } from "./goal-past-tense";
import { rule as goalRegionLeftover } from "./goal-region-leftover";
import { rule as goalShort } from "./goal-short";
import { rule as gridBenefitMissing } from "./grid-benefit-missing";
import { rule as gridCostMissing } from "./grid-cost-missing";
import { rule as gridOutputMissing } from "./grid-output-missing";
import { rule as gridQualityMissing } from "./grid-quality-missing";
import { rule as gridQuantityMissing } from "./grid-quantity-missing";
import { rule as gridSatisfactionMissing } from "./grid-satisfaction-missing";
import { rule as gridTimeMissing } from "./grid-time-missing";
import { rule as headerIncomplete } from "./header-incomplete";
import { rule as indicatorSameMeasure } from "./indicator-same-measure";
import { rule as l1Alias } from "./l1-alias";
import { rule as l1NameUnknown } from "./l1-name-unknown";
import { rule as l2NameAlias } from "./l2-name-alias";
import { rule as l2NameUnknown } from "./l2-name-unknown";
import { rule as l2Order } from "./l2-order";
import { rule as l2WrongParent } from "./l2-wrong-parent";
import { rule as labelWhitespace } from "./label-whitespace";
import { rule as moneyDecimals } from "./money-decimals";
import { rule as moneyInQuantity } from "./money-in-quantity";
import { rule as moneyNegative } from "./money-negative";
import { rule as moneyUnitMissing } from "./money-unit-missing";
import { rule as moneyUnitMixed } from "./money-unit-mixed";
import { rule as nameContainsValue } from "./name-contains-value";
import { rule as nameDuplicate } from "./name-duplicate";
import { rule as nameDuplicateInProject } from "./name-duplicate-in-project";
import { rule as namePunctuation } from "./name-punctuation";
import { rule as nameTooLong } from "./name-too-long";
import { rule as nameUnitEmbedded } from "./name-unit-embedded";
import { rule as nameVagueSuffix } from "./name-vague-suffix";
import { rule as planBackloaded } from "./plan-backloaded";
import { rule as planBlank } from "./plan-blank";
import { rule as planDecreasing } from "./plan-decreasing";
import { rule as planFinal } from "./plan-final";
import { rule as planFloor } from "./plan-floor";
import { rule as planFormat } from "./plan-format";
import { rule as planFrontloaded } from "./plan-frontloaded";
import { rule as planIdentical } from "./plan-identical";
import { rule as planLabel } from "./plan-label";
import { rule as planMissing } from "./plan-missing";
import { rule as planRange } from "./plan-range";
import { rule as qualityIsQuantity } from "./quality-is-quantity";
import { rule as quantityIsRate } from "./quantity-is-rate";
import { rule as rowEmpty } from "./row-empty";
import { rule as rowIncomplete } from "./row-incomplete";
import { rule as rowsShifted } from "./rows-shifted";
import { rule as satisfaction100 } from "./satisfaction-100";
import { rule as satisfactionBasis } from "./satisfaction-basis";
import { rule as satisfactionGeneric } from "./satisfaction-generic";
import { rule as satisfactionLow } from "./satisfaction-low";
import { rule as satisfactionNotSatisfaction } from "./satisfaction-not-satisfaction";
import { rule as savingRateFormula } from "./saving-rate-formula";
import { rule as schemeMixed } from "./scheme-mixed";
import { rule as secretPartial } from "./secret-partial";
import { rule as tableBlockMissing } from "./table-block-missing";
import { rule as textArtifact } from "./text-artifact";
import { rule as textDoubled } from "./text-doubled";
import { rule as textHalfwidth } from "./text-halfwidth";
import { rule as textNoStop } from "./text-no-stop";
import { rule as textSlotLeft } from "./text-slot-left";
import { rule as textTemplateLeftover } from "./text-template-leftover";
import { rule as textTypo } from "./text-typo";
import { rule as timeNotTime } from "./time-not-time";
import { rule as titleNameMismatch } from "./title-name-mismatch";
import { rule as titleNumber } from "./title-number";
import { rule as titleSuffix } from "./title-suffix";
import { rule as tocTitleMismatch } from "./toc-title-mismatch";
import { rule as unitCodeDeptMixed } from "./unit-code-dept-mixed";
import { rule as unitCodeFormat } from "./unit-code-format";
import { rule as useAmountMismatch } from "./use-amount-mismatch";
import { rule as useEqualsGoal } from "./use-equals-goal";
import { rule as useEqualsName } from "./use-equals-name";
import { rule as useMissing } from "./use-missing";
import { rule as valueDateOpen } from "./value-date-open";
import { rule as valueDirection } from "./value-direction";
import { rule as valueEqualsDesc } from "./value-equals-desc";
import { rule as valueEqualsName } from "./value-equals-name";
import { rule as valueGe0 } from "./value-ge-0";
import { rule as valueGe100 } from "./value-ge-100";
import { rule as valueGluedNumber } from "./value-glued-number";
import { rule as valueGradeScale } from "./value-grade-scale";
import { rule as valueLe0 } from "./value-le-0";
import { rule as valueMissing } from "./value-missing";
import { rule as valueNoComparator } from "./value-no-comparator";
import { rule as valueNoUnit } from "./value-no-unit";
import { rule as valueNotBare } from "./value-not-bare";
import { rule as valuePercentWord } from "./value-percent-word";
import { rule as valueSymbolVariant } from "./value-symbol-variant";
import { rule as valueTwoNumbers } from "./value-two-numbers";
import { rule as valueUniform } from "./value-uniform";
import { rule as valueUnitMismatch } from "./value-unit-mismatch";
import { rule as valueUnmeasurable } from "./value-unmeasurable";
import { rule as valueYear } from "./value-year";
import { rule as valueYesnoRate } from "./value-yesno-rate";
import { rule as weightMissing } from "./weight-missing";
import { rule as weightSum } from "./weight-sum";
import type { Rule } from "./rule";

/** Every rule, sorted by id. Written by `npm run docs:rules` from the folders here. */
export const RULES: readonly Rule[] = [
  basisCopiesCell,
  basisDocFormat,
  basisIsFormula,
  basisMissing,
  basisUniform,
  basisVague,
  benefitNegative,
  budgetMissing,
  budgetOtherBlank,
  budgetSum,
  cloneTable,
  codeCheckChar,
  codeDeptMismatch,
  codeDuplicate,
  codeFormat,
  codeMissing,
  codeRegionMismatch,
  codeYearMismatch,
  costExceedsBudget,
  costNoUpper,
  costNotCost,
  crossProjectName,
  descContainsValue,
  descEqualsName,
  descNoFormula,
  ecoNotEco,
  econNotEcon,
  goalDuplicate,
  goalGeneric,
  goalIsUse,
  goalMissing,
  goalNoNumber,
  goalNumberConflict,
  goalPastTense,
  goalRegionLeftover,
  goalShort,
  gridBenefitMissing,
  gridCostMissing,
  gridOutputMissing,
  gridQualityMissing,
  gridQuantityMissing,
  gridSatisfactionMissing,
  gridTimeMissing,
  headerIncomplete,
  indicatorSameMeasure,
  l1Alias,
  l1NameUnknown,
  l2NameAlias,
  l2NameUnknown,
  l2Order,
  l2WrongParent,
  labelWhitespace,
  moneyDecimals,
  moneyInQuantity,
  moneyNegative,
  moneyUnitMissing,
  moneyUnitMixed,
  nameContainsValue,
  nameDuplicate,
  nameDuplicateInProject,
  namePunctuation,
  nameTooLong,
  nameUnitEmbedded,
  nameVagueSuffix,
  planBackloaded,
  planBlank,
  planDecreasing,
  planFinal,
  planFloor,
  planFormat,
  planFrontloaded,
  planIdentical,
  planLabel,
  planMissing,
  planRange,
  qualityIsQuantity,
  quantityIsRate,
  rowEmpty,
  rowIncomplete,
  rowsShifted,
  satisfaction100,
  satisfactionBasis,
  satisfactionGeneric,
  satisfactionLow,
  satisfactionNotSatisfaction,
  savingRateFormula,
  schemeMixed,
  secretPartial,
  tableBlockMissing,
  textArtifact,
  textDoubled,
  textHalfwidth,
  textNoStop,
  textSlotLeft,
  textTemplateLeftover,
  textTypo,
  timeNotTime,
  titleNameMismatch,
  titleNumber,
  titleSuffix,
  tocTitleMismatch,
  unitCodeDeptMixed,
  unitCodeFormat,
  useAmountMismatch,
  useEqualsGoal,
  useEqualsName,
  useMissing,
  valueDateOpen,
  valueDirection,
  valueEqualsDesc,
  valueEqualsName,
  valueGe0,
  valueGe100,
  valueGluedNumber,
  valueGradeScale,
  valueLe0,
  valueMissing,
  valueNoComparator,
  valueNoUnit,
  valueNotBare,
  valuePercentWord,
  valueSymbolVariant,
  valueTwoNumbers,
  valueUniform,
  valueUnitMismatch,
  valueUnmeasurable,
  valueYear,
  valueYesnoRate,
  weightMissing,
  weightSum,
];

const BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule with an id; undefined when there is none. */
export function ruleById(id: string): Rule | undefined {
  return BY_ID.get(id);
}
