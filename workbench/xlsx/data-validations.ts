import { DataValidationOperator, DataValidationType, type ISheetDataValidationRule } from "@univerjs/core";
import { serializeListOptions } from "@univerjs/preset-sheets-core";
import { isTrue } from "../../src/hosts/xlsx/xml";
import { toRange } from "../univer/grid";
import { readAreas } from "./areas";
import { child, childrenOf, type XmlNode } from "./xml-tree";

/** Reads the data validations of a sheet that the grid can show. */
export function readDataValidations(sections: readonly XmlNode[]): readonly ISheetDataValidationRule[] {
  const section = sections.find(({ name }) => name === "dataValidations");
  return childrenOf(section, "dataValidation").flatMap((node, index) => validation(node, index) ?? []);
}

function validation(node: XmlNode, index: number): ISheetDataValidationRule | undefined {
  const { attributes } = node;
  const type = Object.values(DataValidationType).find((one) => one === attributes["type"]);
  const ranges = readAreas(attributes["sqref"]).map(toRange);
  if (type === undefined || type === DataValidationType.NONE || ranges.length === 0) return undefined;
  const rule: ISheetDataValidationRule = {
    uid: `file-${index}`,
    type,
    ranges,
    allowBlank: isTrue(attributes["allowBlank"]),
    showErrorMessage: isTrue(attributes["showErrorMessage"]),
    // The file's switch says the opposite of its name.
    showDropDown: !isTrue(attributes["showDropDown"]),
    operator: operatorOf(attributes["operator"]),
  };
  const first = child(node, "formula1")?.text;
  const second = child(node, "formula2")?.text;
  if (first !== undefined) rule.formula1 = type === DataValidationType.LIST ? listSource(first) : bound(first);
  if (second !== undefined) rule.formula2 = bound(second);
  if (attributes["error"] !== undefined) rule.error = attributes["error"];
  if (attributes["prompt"] !== undefined) rule.prompt = attributes["prompt"];
  return rule;
}

function operatorOf(operator: string | undefined): DataValidationOperator {
  return Object.values(DataValidationOperator).find((one) => one === operator) ?? DataValidationOperator.BETWEEN;
}

/** `"是,否"` is a list of its own; all else says where the choices stand. */
function listSource(formula: string): string {
  const quoted = /^\s*"(.*)"\s*$/s.exec(formula)?.[1];
  if (quoted === undefined) return `=${formula}`;
  return serializeListOptions(
    quoted
      .replaceAll('""', '"')
      .split(",")
      .map((choice) => choice.trim()),
  );
}

/** A number stays a number; a formula needs its sign. */
function bound(formula: string): string {
  return Number.isFinite(Number(formula)) ? formula : `=${formula}`;
}
