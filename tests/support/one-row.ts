import type { CellLiteral, RowLiteral, TableLiteral } from "./table-builder";

/** The cells of an indicator row that a case is about; the others say something that no rule minds. */
export interface RowCells {
  readonly level1?: CellLiteral;
  readonly level2?: CellLiteral;
  readonly name?: CellLiteral;
  readonly description?: CellLiteral;
  readonly value?: CellLiteral;
  readonly basis?: CellLiteral;
}

/** A row of the indicator grid: 数量指标, 发放手册数量, ≥500份, unless told otherwise. */
export function row(cells: RowCells = {}): RowLiteral {
  const { level1, level2, name, description, value, basis } = cells;
  return [
    level1 === undefined ? "产出指标" : level1,
    level2 === undefined ? "数量指标" : level2,
    name === undefined ? "发放手册数量" : name,
    description === undefined ? "年内发到读者手中的手册" : description,
    value === undefined ? "≥500份" : value,
    basis === undefined ? "2024年宣传工作方案" : basis,
  ];
}

/** A table of one row: level 2 in B9, name in C9, description in D9, value in E9, basis in F9. */
export function oneRow(cells: RowCells): TableLiteral {
  return { rows: [row(cells)] };
}

/** A table of several rows, from row 9 down. */
export function manyRows(...rows: readonly RowCells[]): TableLiteral {
  return { rows: rows.map(row) };
}
