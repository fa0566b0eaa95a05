import {
  DataValidationErrorStyle,
  DataValidationType,
  Rectangle,
  Tools,
  type ICellData,
  type IDataValidationRule,
  type IRange,
} from "@univerjs/core";
import { SetRangeValuesMutation, serializeListOptions, deserializeListOptions } from "@univerjs/preset-sheets-core";
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  MoveConditionalRuleMutation,
  SetConditionalRuleMutation,
  type IConditionFormattingRule,
} from "@univerjs/preset-sheets-conditional-formatting";
import {
  AddDataValidationMutation,
  DataValidationModel,
  RemoveDataValidationMutation,
} from "@univerjs/preset-sheets-data-validation";
import type { Area } from "../../src/workbook/address";
import type {
  CellFormat,
  CellFormatChange,
  ConditionalFormat,
  DataValidation,
  FormatOperations,
  NewConditionalFormat,
  SheetId,
  ValidationAlert,
} from "../engine/engine";
import { formatOf, styleOf } from "./cell-style";
import type { UniverCells } from "./cells";
import { changedRule, newRule, ruleToFormat } from "./conditional-rule";
import { overlap, toArea, toRange, type Grid } from "./grid";

/** Univer types a validation's type as any text. */
const LIST_TYPES: ReadonlySet<string> = new Set([DataValidationType.LIST, DataValidationType.LIST_MULTIPLE]);

/** Formats, conditional formats and data validation of a Univer workbook. */
export class UniverFormats implements FormatOperations {
  constructor(
    private readonly grid: Grid,
    private readonly cells: UniverCells,
  ) {}

  formats(sheet: SheetId, area: Area): readonly (readonly CellFormat[])[] {
    const matrix = this.grid.worksheet(sheet).getCellMatrix();
    const styles = this.grid.workbook.getStyles();
    const lines: CellFormat[][] = [];
    for (let row = area.top; row <= area.bottom; row += 1) {
      const line: CellFormat[] = [];
      for (let column = area.left; column <= area.right; column += 1) {
        const cell = matrix.getValue(row, column);
        line.push(cell?.s ? formatOf(styles.getStyleByCell(cell)) : {});
      }
      lines.push(line);
    }
    return lines;
  }

  setFormat(sheet: SheetId, area: Area, change: CellFormatChange): void {
    this.cells.makeRoom(sheet, area.bottom, area.right);
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (let row = area.top; row <= area.bottom; row += 1) {
      const line: Record<number, ICellData> = {};
      for (let column = area.left; column <= area.right; column += 1) line[column] = { s: styleOf(change) };
      cellValue[row] = line;
    }
    this.grid.run(SetRangeValuesMutation, sheet, { cellValue });
  }

  conditionalFormats(sheet: SheetId): readonly ConditionalFormat[] {
    const worksheet = this.grid.worksheet(sheet);
    return this.rules(sheet).map((rule) => ruleToFormat(rule, worksheet));
  }

  addConditionalFormat(sheet: SheetId, format: NewConditionalFormat): string {
    const model = this.grid.injector.get(ConditionalFormattingRuleModel);
    const id = model.createCfId(this.grid.unitId, sheet);
    this.addRule(sheet, newRule(id, format));
    return id;
  }

  changeConditionalFormat(sheet: SheetId, id: string, change: Partial<NewConditionalFormat>): void {
    const old = this.rules(sheet).find((rule) => rule.cfId === id);
    if (old === undefined) return;
    this.grid.run(SetConditionalRuleMutation, sheet, { cfId: id, rule: changedRule(old, change) });
  }

  moveConditionalFormat(sheet: SheetId, id: string, position: number): void {
    const others = this.rules(sheet).filter((rule) => rule.cfId !== id);
    const next = others[position];
    const last = others.at(-1);
    if (next !== undefined) this.moveRule(sheet, id, next.cfId, "before");
    else if (last !== undefined) this.moveRule(sheet, id, last.cfId, "after");
  }

  deleteConditionalFormat(sheet: SheetId, id: string): void {
    if (this.rules(sheet).some((rule) => rule.cfId === id)) {
      this.grid.run(DeleteConditionalRuleMutation, sheet, { cfId: id });
    }
  }

  dataValidations(sheet: SheetId): readonly DataValidation[] {
    const worksheet = this.grid.worksheet(sheet);
    return this.validations(sheet).map((rule) => {
      const areas = rangesOf(rule).map((range) => toArea(range, worksheet));
      const source = rule.formula1 ?? "";
      if (!LIST_TYPES.has(rule.type)) {
        return { areas, kind: "other" };
      }
      const alert = alertOf(rule);
      return source.startsWith("=")
        ? { areas, kind: "list", formula: source, ...alert }
        : { areas, kind: "list", choices: deserializeListOptions(source), ...alert };
    });
  }

  setDataValidation(
    sheet: SheetId,
    area: Area,
    choices: readonly string[] | null,
    alert: ValidationAlert = "stop",
  ): void {
    const worksheet = this.grid.worksheet(sheet);
    const range = toRange(area);
    for (const rule of this.validations(sheet)) {
      if (!rangesOf(rule).some((own) => overlap(toArea(own, worksheet), area))) continue;
      this.grid.run(RemoveDataValidationMutation, sheet, { ruleId: rule.uid });
      const rest = rangesOf(rule).flatMap((own) => Rectangle.subtract(own, range));
      if (rest.length > 0) this.grid.run(AddDataValidationMutation, sheet, { rule: { ...rule, ranges: rest } });
    }
    if (choices === null) return;
    const rule = {
      uid: crypto.randomUUID(),
      type: DataValidationType.LIST,
      formula1: serializeListOptions([...choices]),
      showDropDown: true,
      ...(alert === "stop" ? {} : { errorStyle: ALERTS[alert] }),
      ranges: [range],
    };
    this.grid.run(AddDataValidationMutation, sheet, { rule });
  }

  /** Gives a copy of a sheet the conditional formats and validations of the sheet. */
  copyRules(sheet: SheetId, copy: SheetId): void {
    const model = this.grid.injector.get(ConditionalFormattingRuleModel);
    for (const rule of this.rules(sheet)) {
      this.addRule(copy, { ...Tools.deepClone(rule), cfId: model.createCfId(this.grid.unitId, copy) });
    }
    for (const rule of this.validations(sheet)) {
      const own = { ...Tools.deepClone(rule), uid: crypto.randomUUID() };
      this.grid.run(AddDataValidationMutation, copy, { rule: own });
    }
  }

  /** Puts the areas of every rule where `shift` says; a rule whose areas are all gone goes too. */
  keepAreas(sheet: SheetId, shift: (area: Area) => Area | undefined, change: () => void): void {
    const worksheet = this.grid.worksheet(sheet);
    const before = this.rules(sheet).map((rule) => ({
      rule: { ...rule },
      ranges: rule.ranges.flatMap((range) => shift(toArea(range, worksheet)) ?? []).map(toRange),
    }));
    change();
    for (const { rule, ranges } of before) {
      const isThere = this.rules(sheet).some(({ cfId }) => cfId === rule.cfId);
      if (ranges.length === 0) this.deleteConditionalFormat(sheet, rule.cfId);
      else if (isThere)
        this.grid.run(SetConditionalRuleMutation, sheet, { cfId: rule.cfId, rule: { ...rule, ranges } });
    }
  }

  private rules(sheet: SheetId): readonly IConditionFormattingRule[] {
    this.grid.worksheet(sheet);
    return this.grid.injector.get(ConditionalFormattingRuleModel).getSubunitRules(this.grid.unitId, sheet) ?? [];
  }

  /** Univer puts a new rule first; Excel's API puts it last. */
  private addRule(sheet: SheetId, rule: IConditionFormattingRule): void {
    const last = this.rules(sheet).at(-1);
    this.grid.run(AddConditionalRuleMutation, sheet, { rule });
    if (last !== undefined) this.moveRule(sheet, rule.cfId, last.cfId, "after");
  }

  private moveRule(sheet: SheetId, id: string, target: string, side: "before" | "after"): void {
    this.grid.run(MoveConditionalRuleMutation, sheet, {
      start: { id, type: "self" },
      end: { id: target, type: side },
    });
  }

  private validations(sheet: SheetId): readonly IDataValidationRule[] {
    this.grid.worksheet(sheet);
    return this.grid.injector.get(DataValidationModel).getRules(this.grid.unitId, sheet);
  }
}

const ALERTS: Readonly<Record<ValidationAlert, DataValidationErrorStyle>> = {
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
  information: DataValidationErrorStyle.INFO,
};

function alertOf({ errorStyle }: IDataValidationRule): Pick<DataValidation, "alert"> {
  if (errorStyle === DataValidationErrorStyle.WARNING) return { alert: "warning" };
  return errorStyle === DataValidationErrorStyle.INFO ? { alert: "information" } : {};
}

/** Univer types the ranges of a validation loosely; on a sheet they are rectangles. */
function rangesOf(rule: IDataValidationRule): readonly IRange[] {
  const ranges: unknown = rule.ranges;
  return Array.isArray(ranges) ? ranges.filter(isRange) : [];
}

function isRange(value: unknown): value is IRange {
  return typeof value === "object" && value !== null && "startRow" in value && "endColumn" in value;
}
