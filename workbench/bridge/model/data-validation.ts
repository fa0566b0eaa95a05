import type { DataValidation, ValidationAlert } from "../../engine/engine";
import { ApiError, invalidArgument } from "../api-error";
import { intersection, type CellsRef } from "../cells-ref";
import type { TypeSpec } from "./model-node";
import type { Session } from "./session";

/** Excel.DataValidation: drop-down lists; other rules are only told apart. */
export const DATA_VALIDATION: TypeSpec<CellsRef> = {
  name: "DataValidation",
  properties: {
    Type: { get: (cells, session) => typeName(find(cells, session)) },
    Rule: { get: (cells, session) => ruleOf(find(cells, session)), set: setRule },
    ErrorAlert: { get: (cells, session) => alertOf(find(cells, session)), set: setAlert },
    IgnoreBlanks: { get: () => true },
  },
  methods: {
    Clear: {
      call: (cells, _args, session) => {
        session.requireWritable(cells.sheet);
        for (const area of cells.areas) session.engine.setDataValidation(cells.sheet, area, null);
      },
    },
  },
};

function find(cells: CellsRef, session: Session): DataValidation | undefined {
  return session.engine
    .dataValidations(session.sheet(cells.sheet).id)
    .find(({ areas }) => areas.some((area) => cells.areas.some((other) => intersection(area, other) !== undefined)));
}

function typeName(validation: DataValidation | undefined): string {
  if (validation === undefined) return "None";
  return validation.kind === "list" ? "List" : "Custom";
}

function ruleOf(validation: DataValidation | undefined): Readonly<Record<string, unknown>> {
  if (validation?.kind !== "list") return {};
  return { list: { inCellDropDown: true, source: validation.formula ?? validation.choices?.join(",") ?? "" } };
}

function setRule(cells: CellsRef, value: unknown, session: Session): void {
  session.requireWritable(cells.sheet);
  const source = listSource(value);
  if (source.startsWith("=")) {
    throw new ApiError("NotImplemented", "This host makes lists of choices only, not lists taken from cells.");
  }
  const choices = source.split(",").map((choice) => choice.trim());
  for (const area of cells.areas) session.engine.setDataValidation(cells.sheet, area, choices);
}

const ALERTS: Readonly<Record<ValidationAlert, string>> = {
  stop: "Stop",
  warning: "Warning",
  information: "Information",
};

/** The engines keep the style of the message, not its words. */
function alertOf(validation: DataValidation | undefined): Readonly<Record<string, unknown>> {
  return { message: "", showAlert: true, style: ALERTS[validation?.alert ?? "stop"], title: "" };
}

function setAlert(cells: CellsRef, value: unknown, session: Session): void {
  session.requireWritable(cells.sheet);
  const style = propertyOf(value, "style") ?? "Stop";
  const alert = (["stop", "warning", "information"] as const).find((name) => ALERTS[name] === style);
  if (alert === undefined) throw invalidArgument("error alert style");
  const choices = find(cells, session)?.choices;
  if (choices === undefined) return;
  for (const area of cells.areas) session.engine.setDataValidation(cells.sheet, area, choices, alert);
}

function listSource(rule: unknown): string {
  const list = propertyOf(rule, "list");
  const source = propertyOf(list, "source");
  if (typeof source !== "string" || source === "") throw invalidArgument("data validation rule");
  return source;
}

function propertyOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined;
}
