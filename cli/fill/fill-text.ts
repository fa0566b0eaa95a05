import { parseCell } from "../../src/workbook/address";
import type { Edit } from "../../src/workbook/edit";
import { writeProblemText } from "../destination";
import { cliMessages } from "../messages";
import type { Style } from "../style";
import { oneLine, placeColumn, printable, visible } from "../text";
import type { FilledFile } from "./fill-file";
import type { FilledWorkbook, LackingRows } from "../../src/tasks/fill-workbook";
import { fillMessages } from "./messages";

/** What was filled in in a file, for people: a line a cell, then what is left for them to do. */
export function fillText(result: FilledFile, dryRun: boolean, style: Style): string {
  const { bold, red, dim, yellow } = style.colours;
  const head = bold(printable(result.file));
  if ("error" in result) return `${head}\n  ${red(writeProblemText(result.error, style.locale))}\n`;
  const { filled, written, breaksSignature } = result;
  const common = cliMessages(style.locale);
  const signature = dryRun ? common.wouldBreakSignature : common.brokeSignature;
  const signatureLine = breaksSignature ? `  ${yellow(signature)}\n` : "";
  if (filled.tables === 0) return `${head}\n  ${common.noTable}\n${writtenLine(written)}`;
  return `${head}  ${countLine(filled, dryRun, style)}\n${cellLines(filled, style)}${leftLines(filled, style)}${writtenLine(written)}${signatureLine}`;

  function writtenLine(path: string | undefined): string {
    return path === undefined ? "" : `  ${dim(common.written(printable(path)))}\n`;
  }
}

function countLine({ applied, skipped, inserted }: FilledWorkbook, dryRun: boolean, { locale }: Style): string {
  const said = fillMessages(locale);
  if (applied.length + skipped.length === 0) return said.nothing;
  return (dryRun ? said.wouldFill : said.filled)(applied.length, inserted.length);
}

function cellLines({ applied, skipped, inserted }: FilledWorkbook, { locale, colours }: Style): string {
  const rows = new Set(inserted.map(({ sheet, row }) => `${row}!${sheet}`));
  const isNew = ({ sheet, cell }: Edit): boolean => rows.has(`${parseCell(cell)?.row ?? ""}!${sheet}`);
  const line = (edit: Edit, note: string): string =>
    `  ${placeColumn(edit)}${visible(edit.to)}${note === "" ? "" : `  ${note}`}\n`;
  return [
    ...applied.map((edit) => line(edit, isNew(edit) ? colours.dim(fillMessages(locale).newRow) : "")),
    ...skipped.map(({ edit, reason }) => line(edit, colours.yellow(cliMessages(locale).skipped[reason]))),
  ].join("");
}

/** What a person has still to see to. */
function leftLines({ lacking, open }: FilledWorkbook, { locale, colours }: Style): string {
  const said = fillMessages(locale);
  const lines = lacking.map((one) => `  ${oneLine(one.sheet)}  ${lackingText(one, locale)}\n`);
  if (lacking.some(({ reason }) => reason === undefined)) lines.push(`  ${said.askForRows}\n`);
  if (open.length > 0) lines.push(`  ${colours.yellow(said.open(open.length))}\n`);
  return [...lines, ...open.map((cell) => `    ${placeColumn(cell)}${visible(cell.text)}\n`)].join("");
}

function lackingText({ level2, reason }: LackingRows, locale: Style["locale"]): string {
  const said = fillMessages(locale);
  return reason === undefined ? said.lacking(level2) : `${said.lacking(level2)}  ${said.refused[reason]}`;
}

/** The JSON of `fill` for one file. Rows count from 1, as a person sees them. */
export function fillJson(result: FilledFile, style: Style): object {
  const { file } = result;
  if ("error" in result) {
    const error = { code: result.error, message: writeProblemText(result.error, style.locale) };
    return {
      file,
      error,
      written: null,
      breaksSignature: false,
      tables: 0,
      applied: [],
      skipped: [],
      inserted: [],
      lacking: [],
      open: [],
    };
  }
  const { tables, inserted, ...rest } = result.filled;
  const rows = inserted.map(({ sheet, row }) => ({ sheet, row: row + 1 }));
  const { written = null, breaksSignature } = result;
  return { file, error: null, written, breaksSignature, tables, inserted: rows, ...rest };
}
