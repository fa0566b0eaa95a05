import type { IStyleBase } from "@univerjs/core";
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFTimePeriodOperator,
  CFValueType,
  type IConditionFormattingRule,
  type IConditionalFormattingRuleConfig,
  type IValueConfig,
} from "@univerjs/preset-sheets-conditional-formatting";
import { isTrue } from "../../src/hosts/xlsx/xml";
import { toRange } from "../univer/grid";
import { readAreas } from "./areas";
import { colorOf, type ThemeColors } from "./color";
import { child, childrenOf, type XmlNode } from "./xml-tree";

/** A conditional format of a file. */
export interface FileRule {
  /** Its id in the grid: it tells its place in the file. */
  readonly id: string;
  readonly priority: number;
  /** As the grid shows it; undefined when it cannot. */
  readonly rule: IConditionFormattingRule | undefined;
}

/** What rules refer to. */
export interface RuleContext {
  readonly differential: readonly IStyleBase[];
  readonly theme: ThemeColors;
}

/** The id in the grid of the file's n-th rule on a sheet. */
export function fileRuleId(index: number): string {
  return `file-${index}`;
}

/** Reads the conditional formats of a sheet, those with the highest priority first. */
export function readConditionalFormats(sections: readonly XmlNode[], context: RuleContext): readonly FileRule[] {
  const found = sections
    .filter((section) => section.name === "conditionalFormatting")
    .flatMap((section) => childrenOf(section, "cfRule").map((rule) => ({ section, rule })));
  return found
    .map(({ section, rule }, index) => fileRule(section, rule, fileRuleId(index), context))
    .sort((a, b) => a.priority - b.priority);
}

function fileRule(section: XmlNode, node: XmlNode, id: string, context: RuleContext): FileRule {
  const priority = Number(node.attributes["priority"] ?? 0);
  const ranges = readAreas(section.attributes["sqref"]).map(toRange);
  const config = configOf(node, context);
  if (config === undefined || ranges.length === 0) return { id, priority, rule: undefined };
  return { id, priority, rule: { cfId: id, ranges, stopIfTrue: isTrue(node.attributes["stopIfTrue"]), rule: config } };
}

function configOf(node: XmlNode, context: RuleContext): IConditionalFormattingRuleConfig | undefined {
  switch (node.attributes["type"]) {
    case "colorScale":
      return colorScale(node, context.theme);
    case "dataBar":
      return dataBar(node, context.theme);
    case "iconSet":
      return undefined;
    default:
      return highlight(node, context.differential[Number(node.attributes["dxfId"])] ?? {});
  }
}

function highlight(node: XmlNode, style: IStyleBase): IConditionalFormattingRuleConfig | undefined {
  const { attributes } = node;
  const type = CFRuleType.highlightCell;
  const formulas = childrenOf(node, "formula").map((formula) => formula.text);
  switch (attributes["type"]) {
    case "expression":
      return formulas[0] === undefined
        ? undefined
        : { type, subType: CFSubRuleType.formula, value: `=${formulas[0]}`, style };
    case "cellIs":
      return numberRule(attributes["operator"], formulas, style);
    case "containsText":
    case "notContainsText":
    case "beginsWith":
    case "endsWith":
      return {
        type,
        subType: CFSubRuleType.text,
        operator: TEXT_OPERATORS[attributes["type"]],
        value: attributes["text"] ?? "",
        style,
      };
    case "containsBlanks":
    case "notContainsBlanks":
    case "containsErrors":
    case "notContainsErrors":
      return { type, subType: CFSubRuleType.text, operator: CFTextOperator[attributes["type"]], style };
    case "duplicateValues":
      return { type, subType: CFSubRuleType.duplicateValues, style };
    case "uniqueValues":
      return { type, subType: CFSubRuleType.uniqueValues, style };
    case "top10":
      return {
        type,
        subType: CFSubRuleType.rank,
        isBottom: isTrue(attributes["bottom"]),
        isPercent: isTrue(attributes["percent"]),
        value: Number(attributes["rank"] ?? 10),
        style,
      };
    case "aboveAverage":
      return { type, subType: CFSubRuleType.average, operator: averageOperator(node), style };
    case "timePeriod":
      return timeRule(attributes["timePeriod"], style);
    default:
      return undefined;
  }
}

const TEXT_OPERATORS = {
  containsText: CFTextOperator.containsText,
  notContainsText: CFTextOperator.notContainsText,
  beginsWith: CFTextOperator.beginsWith,
  endsWith: CFTextOperator.endsWith,
} as const;

/** Comparisons with numbers; those with formulas and texts the grid cannot show. */
function numberRule(
  operator: string | undefined,
  formulas: readonly string[],
  style: IStyleBase,
): IConditionalFormattingRuleConfig | undefined {
  const known = Object.values(CFNumberOperator).find((one) => one === operator);
  const numbers = formulas.map((formula) => (formula.trim() === "" ? NaN : Number(formula)));
  const [first, second] = numbers;
  if (known === undefined || first === undefined || numbers.some(Number.isNaN)) return undefined;
  const common = { type: CFRuleType.highlightCell, subType: CFSubRuleType.number, style } as const;
  if (known !== CFNumberOperator.between && known !== CFNumberOperator.notBetween) {
    return { ...common, operator: known, value: first };
  }
  return second === undefined ? undefined : { ...common, operator: known, value: [first, second] };
}

function averageOperator({
  attributes,
}: XmlNode):
  | CFNumberOperator.greaterThan
  | CFNumberOperator.greaterThanOrEqual
  | CFNumberOperator.lessThan
  | CFNumberOperator.lessThanOrEqual {
  const isAbove = attributes["aboveAverage"] === undefined || isTrue(attributes["aboveAverage"]);
  if (isTrue(attributes["equalAverage"])) {
    return isAbove ? CFNumberOperator.greaterThanOrEqual : CFNumberOperator.lessThanOrEqual;
  }
  return isAbove ? CFNumberOperator.greaterThan : CFNumberOperator.lessThan;
}

function timeRule(period: string | undefined, style: IStyleBase): IConditionalFormattingRuleConfig | undefined {
  const operator = Object.values(CFTimePeriodOperator).find((one) => one === period);
  if (operator === undefined) return undefined;
  return { type: CFRuleType.highlightCell, subType: CFSubRuleType.timePeriod, operator, style };
}

function colorScale(node: XmlNode, theme: ThemeColors): IConditionalFormattingRuleConfig | undefined {
  const scale = child(node, "colorScale");
  const colors = childrenOf(scale, "color");
  const config = childrenOf(scale, "cfvo").map((point, index) => ({
    index,
    color: colorOf(colors[index], theme) ?? "#FFFFFF",
    value: pointOf(point),
  }));
  return config.length < 2 ? undefined : { type: CFRuleType.colorScale, config };
}

function dataBar(node: XmlNode, theme: ThemeColors): IConditionalFormattingRuleConfig | undefined {
  const bar = child(node, "dataBar");
  const [min, max] = childrenOf(bar, "cfvo").map(pointOf);
  if (bar === undefined || min === undefined || max === undefined) return undefined;
  const positiveColor = colorOf(child(bar, "color"), theme) ?? "#638EC6";
  const isShowValue = bar.attributes["showValue"] === undefined || isTrue(bar.attributes["showValue"]);
  return {
    type: CFRuleType.dataBar,
    isShowValue,
    config: { min, max, isGradient: true, positiveColor, nativeColor: "#FF0000" },
  };
}

const POINTS: Readonly<Record<string, CFValueType | undefined>> = {
  num: CFValueType.num,
  min: CFValueType.min,
  max: CFValueType.max,
  percent: CFValueType.percent,
  percentile: CFValueType.percentile,
  formula: CFValueType.formula,
};

function pointOf({ attributes }: XmlNode): IValueConfig {
  const type = POINTS[attributes["type"] ?? ""] ?? CFValueType.min;
  const value = attributes["val"];
  if (value === undefined) return { type };
  return { type, value: type === CFValueType.formula ? `=${value}` : Number(value) };
}
