import { fieldsOf } from "../src/model/fields-of";
import type { TargetTable } from "../src/model/target-table";
import { nearMissText } from "../src/i18n/near-miss";
import type { NearMiss } from "../src/recognise/recognition";
import type { Style } from "./style";
import { cliMessages } from "./messages";
import { column, oneLine, printable } from "./text";
import { type FileReading, readProblemText, type UnreadFile } from "./read-workbook";

/** The JSON of `inspect` for one file, in the shape of version 1. */
export function inspectJson(reading: FileReading, style: Style): object {
  if ("error" in reading) return { file: reading.file, error: errorJson(reading, style), tables: [] };
  return { file: reading.file, error: null, tables: reading.recognition.tables.map(tableJson) };
}

/** Why a file was not read, as JSON. */
export function errorJson(reading: UnreadFile, { locale }: Style): object {
  return { code: reading.error, message: readProblemText(reading.error, locale) };
}

function tableJson(table: TargetTable): object {
  const fields = fieldsOf(table).map(
    ([path, { cell, text, number }]) => [path, { cell, text, ...(number === undefined ? {} : { number }) }] as const,
  );
  return { sheet: table.sheet, range: table.range, standard: table.standard, fields: Object.fromEntries(fields) };
}

/** The same for people: a line a field. */
export function inspectText(reading: FileReading, style: Style): string {
  const { bold, red, dim } = style.colours;
  if ("error" in reading)
    return `${bold(printable(reading.file))}\n  ${red(readProblemText(reading.error, style.locale))}\n`;
  const { tables, nearMisses } = reading.recognition;
  const said = cliMessages(style.locale);
  if (tables.length === 0) return `${bold(printable(reading.file))}\n  ${said.noTable}\n${nearest(nearMisses, style)}`;
  const parts = tables.map((table) => {
    const lines = fieldsOf(table).map(
      ([path, field]) => `    ${column(path, 28)}${column(field.cell, 8)}${oneLine(field.text) || dim(said.blank)}`,
    );
    return `  ${bold(oneLine(table.sheet))} ${table.range} ${dim(table.standard)}\n${lines.join("\n")}\n`;
  });
  return `${bold(printable(reading.file))}  ${said.tables(tables.length)}\n${parts.join("")}`;
}

/** What came nearest to a table, where there was none. */
export function nearest(nearMisses: readonly NearMiss[], { locale }: Style): string {
  return nearMisses.map((miss) => `  ${oneLine(nearMissText(miss)[locale])}\n`).join("");
}
