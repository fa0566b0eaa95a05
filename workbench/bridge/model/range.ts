import { contains } from "../../../src/workbook/address";
import { ApiError, invalidArgument } from "../api-error";
import { CellsRef, columnCount, fullAddress, intersection, isEntireColumn, isEntireRow, rowCount } from "../cells-ref";
import { valueType } from "../event-hub";
import { requireSize, writeNumberFormats, writeValues } from "./cell-writes";
import { isUnbounded } from "./large-ranges";
import { NULL_NODE, type ModelNode, type PropertySpec, type TypeSpec } from "./model-node";
import { HYPERLINK } from "./range-link";
import { clear, deleteCells, insertCells, mergeCells } from "./range-changes";
import { RANGE_NAVIGATION } from "./range-navigation";
import type { Session } from "./session";

/** A property of the cells: null for whole rows and columns. */
function ofCells(
  read: (cells: CellsRef, session: Session) => unknown,
  set?: PropertySpec<CellsRef>["set"],
): PropertySpec<CellsRef> {
  const get = (cells: CellsRef, session: Session): unknown => (isUnbounded(cells.area) ? null : read(cells, session));
  return set === undefined ? { get } : { get, set };
}

const VALUES = ofCells((cells, session) => session.block(cells).values, writeValues);
const FORMULAS = ofCells((cells, session) => session.block(cells).formulas, writeValues);
const NUMBER_FORMATS = ofCells((cells, session) => session.block(cells).numberFormats, writeNumberFormats);
const ADDRESS: PropertySpec<CellsRef> = {
  get: (cells, session) => fullAddress(session.sheet(cells.sheet).name, cells.areas),
};

/** Excel.Range */
export const RANGE: TypeSpec<CellsRef> = {
  name: "Range",
  identity: (cells, session) => {
    session.sheet(cells.sheet);
    return {};
  },
  properties: {
    Address: ADDRESS,
    AddressLocal: ADDRESS,
    CellCount: { get: ({ area }) => (isUnbounded(area) ? -1 : rowCount(area) * columnCount(area)) },
    ColumnCount: { get: ({ area }) => columnCount(area) },
    ColumnIndex: { get: ({ area }) => area.left },
    RowCount: { get: ({ area }) => rowCount(area) },
    RowIndex: { get: ({ area }) => area.top },
    Values: VALUES,
    Formulas: FORMULAS,
    FormulasLocal: FORMULAS,
    NumberFormat: NUMBER_FORMATS,
    NumberFormatLocal: { ...NUMBER_FORMATS, since: "1.7" },
    Text: ofCells((cells, session) => session.block(cells).texts),
    ValueTypes: ofCells((cells, session) => session.block(cells).values.map((line) => line.map(valueType))),
    IsEntireColumn: { since: "1.7", get: ({ area }) => isEntireColumn(area) },
    IsEntireRow: { since: "1.7", get: ({ area }) => isEntireRow(area) },
    Hyperlink: HYPERLINK,
    HasSpill: { since: "1.12", get: hasSpill },
    Hidden: {
      since: "1.2",
      get: (cells, session) => anyHidden(cells, session, "row") || anyHidden(cells, session, "column"),
    },
    RowHidden: {
      since: "1.2",
      get: (cells, session) => hiddenState(cells, session, "row"),
      set: (cells, value, session) => setHidden(cells, value, session, "row"),
    },
    ColumnHidden: {
      since: "1.2",
      get: (cells, session) => hiddenState(cells, session, "column"),
      set: (cells, value, session) => setHidden(cells, value, session, "column"),
    },
  },
  links: {
    ConditionalFormats: { since: "1.6", to: (cells, session) => session.model.conditionalFormats(cells) },
    DataValidation: { since: "1.8", to: (cells, session) => session.model.dataValidation(cells) },
    Format: { to: (cells, session) => session.model.rangeFormat(cells) },
    Worksheet: { to: (cells, session) => session.model.worksheet(cells.sheet) },
  },
  methods: {
    ...RANGE_NAVIGATION,
    Calculate: { since: "1.6", call: () => null },
    Clear: { call: (cells, args, session) => clear(cells, args.optionalText(0), session) },
    Delete: { call: (cells, args, session) => deleteCells(cells, args.text(0), session) },
    Insert: { call: (cells, args, session) => insertCells(cells, args.text(0), session) },
    Merge: { since: "1.2", call: (cells, args, session) => mergeCells(cells, args.flag(0), session) },
    Select: { call: (cells, _args, session) => select(cells, session) },
    Unmerge: {
      since: "1.2",
      call: (cells, _args, session) => {
        session.requireWritable(cells.sheet);
        session.engine.unmerge(cells.sheet, cells.area);
      },
    },
    GetMergedAreasOrNullObject: {
      since: "1.13",
      call: (cells, _args, session) => mergedAreas(cells, session),
    },
    _ValidateArraySize: {
      since: "1.3",
      call: (cells, args) => requireSize(cells, args.integer(0), args.integer(1)),
    },
  },
};

/** Brings the sheet to the front and selects the cells; shared with RangeAreas. */
export function select(cells: CellsRef, session: Session): void {
  if (session.sheet(cells.sheet).visibility !== "visible") {
    throw new ApiError("InvalidOperation", "Cells of a hidden sheet cannot be selected.");
  }
  session.engine.select(cells.sheet, cells.areas);
}

/** Only areas whose top-left cell lies in the range, as Excel does. */
function mergedAreas(cells: CellsRef, session: Session): ModelNode {
  const { area } = cells;
  session.sheet(cells.sheet);
  const [first, ...more] = session.engine
    .merges(cells.sheet)
    .filter(({ top, left }) => contains(area, top, left))
    .sort((a, b) => a.top - b.top || a.left - b.left);
  return first === undefined ? NULL_NODE : session.model.rangeAreas(new CellsRef(cells.sheet, [first, ...more]));
}

type Lines = "row" | "column";

function hiddenLines(cells: CellsRef, session: Session, lines: Lines): boolean[] {
  const { sheet, area } = cells;
  session.sheet(sheet);
  if (lines === "row" ? isEntireColumn(area) : isEntireRow(area)) return [false];
  const [first, count] = lines === "row" ? [area.top, rowCount(area)] : [area.left, columnCount(area)];
  return Array.from({ length: count }, (_line, index) =>
    lines === "row"
      ? session.engine.isRowHidden(sheet, first + index)
      : session.engine.isColumnHidden(sheet, first + index),
  );
}

/** True when every cell shows a result of a formula with several of them, false when none does, else null. */
function hasSpill(cells: CellsRef, session: Session): boolean | null {
  const spills = session.engine.spills(session.sheet(cells.sheet).id);
  const { area } = cells;
  if (!spills.some((spill) => intersection(spill, area) !== undefined)) return false;
  return (
    spills.some((spill) => contains(spill, area.top, area.left) && contains(spill, area.bottom, area.right)) || null
  );
}

function anyHidden(cells: CellsRef, session: Session, lines: Lines): boolean {
  return hiddenLines(cells, session, lines).includes(true);
}

/** Null when some lines are hidden and others are not. */
function hiddenState(cells: CellsRef, session: Session, lines: Lines): boolean | null {
  const states = new Set(hiddenLines(cells, session, lines));
  return states.size > 1 ? null : states.has(true);
}

function setHidden(cells: CellsRef, value: unknown, session: Session, lines: Lines): void {
  if (typeof value !== "boolean") throw invalidArgument("hidden");
  session.requireWritable(cells.sheet);
  const { top, bottom, left, right } = cells.area;
  if (lines === "row") session.engine.setRowsHidden(cells.sheet, top, bottom, value);
  else session.engine.setColumnsHidden(cells.sheet, left, right, value);
}
