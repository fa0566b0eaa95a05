import { toA1 } from "../../workbook/address";
import type { Area } from "../../workbook/address";
import type { AreaContents } from "../../workbook/sheet-editor";
import type { CellLink } from "../../workbook/sheet-plan";
import type { CellValue } from "../../workbook/snapshot";
import { literal } from "./literal";
import { isCellValue } from "./sparse-rows";

/** Where a loaded range lies. */
export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}

/** True when a loaded range holds exactly these cells, and is blank else. */
export function holds({ values }: Excel.Range, { top, left }: Area, cells: ReadonlyMap<string, CellValue>): boolean {
  return values.every((line, row) =>
    line.every((value: unknown, column) => value === (cells.get(toA1(top + row, left + column)) ?? "")),
  );
}

/** What has to be written so that the cells of a loaded range hold what they hold. */
export function contentsOf({ values, formulas, numberFormat }: Excel.Range): Omit<AreaContents, "links"> {
  return {
    numberFormats: numberFormat.map((line) => line.map(String)),
    formulas: values.map((line, row) =>
      line.map((value: unknown, column) => {
        const formula: unknown = formulas[row]?.[column];
        const format: unknown = numberFormat[row]?.[column];
        if (typeof formula === "string" && formula !== value) return formula;
        return isCellValue(value) ? literal(value, String(format)) : "";
      }),
    ),
  };
}

/** A link as Excel tells it; undefined where a cell has none. */
export function linkOf(range: Excel.Range): CellLink | undefined {
  // The typings do not say that it is null for a cell without one.
  const found: unknown = range.hyperlink;
  if (typeof found !== "object" || found === null) return undefined;
  const parts: Readonly<Record<string, unknown>> = { ...found };
  const link: CellLink = Object.fromEntries(
    ["documentReference", "address", "screenTip"].flatMap((name) => (parts[name] ? [[name, parts[name]]] : [])),
  );
  return link.documentReference === undefined && link.address === undefined ? undefined : link;
}
