import { access } from "node:fs/promises";
import type { KindId } from "../src/fill/library";
import { readXlsx } from "../src/hosts/xlsx";
import { writeWorkbook } from "../src/hosts/xlsx/write-workbook";
import { recognise } from "../src/recognise/recognise";
import { CATALOGUE_NAME, catalogueEntry, cataloguePlan } from "../src/templates/catalogue";
import type { ListProblem } from "../src/templates/listed-project";
import { findProjectList, type ProjectList, readProjectList } from "../src/templates/project-list";
import { projectSheets, type UnnumberedProject } from "../src/templates/project-sheets";
import type { TemplateId } from "../src/templates/template";
import { sheetNames } from "../src/workbook/sheet-name";
import type { SheetPlan } from "../src/workbook/sheet-plan";
import { cliMessages } from "./messages";
import { newMessages } from "./new-messages";
import { readBytes, readProblem, type ReadProblem, readProblemText } from "./read-workbook";
import type { Style } from "./style";
import { writeBytes } from "./replace-file";
import { printable } from "./text";

/** What is to be made, and where it goes. */
export interface NewRequest {
  readonly template: TemplateId;
  readonly out: string;
  /** Overwrites the file. */
  readonly force: boolean;
  /** The file with the list of projects. */
  readonly list?: string;
  /** The sheet of the list. */
  readonly sheet?: string;
  /** How many tables where there is no list. */
  readonly count: number;
  /** The number of the first table. */
  readonly from: number;
  /** What holds for every project that the list says nothing else of. */
  readonly project: UnnumberedProject;
  readonly kind?: KindId;
  readonly catalogue: boolean;
}

/** What became of it. */
export type NewOutcome =
  | { readonly kind: "made"; readonly sheets: number; readonly problems: readonly ListProblem[] }
  | { readonly kind: "exists" | "no-list" | "unwritable" }
  | { readonly kind: "no-project"; readonly sheet: string; readonly problems: readonly ListProblem[] }
  | { readonly kind: "no-sheet"; readonly sheets: readonly string[] }
  | { readonly kind: "unread"; readonly error: ReadProblem };

/** Makes the workbook. A list that cannot be read or a file that cannot be written is an answer, not an exception. */
export async function newWorkbook(request: NewRequest): Promise<NewOutcome> {
  if (!request.force && (await exists(request.out))) return { kind: "exists" };
  const chosen = request.list === undefined ? withoutList(request) : await fromList(request.list, request);
  if ("kind" in chosen) return chosen;
  const { projects, problems } = chosen;
  const catalogueName = request.catalogue ? [CATALOGUE_NAME] : [];
  const plans = projectSheets(request.template, projects, request.from, catalogueName);
  const bytes = writeWorkbook(request.catalogue ? [catalogueOf(plans), ...plans] : plans);
  return (await writeBytes(request.out, bytes))
    ? { kind: "made", sheets: plans.length, problems }
    : { kind: "unwritable" };
}

interface Chosen {
  readonly projects: readonly UnnumberedProject[];
  readonly problems: readonly ListProblem[];
}

function withoutList({ count, project, kind }: NewRequest): Chosen {
  const one = { ...project, ...(kind !== undefined && { kind }) };
  return { projects: Array.from({ length: count }, () => one), problems: [] };
}

async function fromList(file: string, { sheet, project, kind }: NewRequest): Promise<Chosen | NewOutcome> {
  let list: ProjectList | undefined;
  try {
    const snapshot = readXlsx(await readBytes(file));
    const named = snapshot.sheets.find(({ name }) => name === sheet);
    if (sheet !== undefined && named === undefined) {
      return { kind: "no-sheet", sheets: snapshot.sheets.map(({ name }) => name) };
    }
    list = named === undefined ? findProjectList(snapshot) : readProjectList(named);
  } catch (error) {
    return { kind: "unread", error: readProblem(error) };
  }
  if (list === undefined) return { kind: "no-list" };
  const { projects, problems } = list;
  if (projects.length === 0) return { kind: "no-project", sheet: list.sheet, problems };
  return {
    projects: projects.map(({ row, ...listed }) => ({
      ...project,
      ...(kind !== undefined && { kind }),
      ...listed,
    })),
    problems,
  };
}

/** The catalogue of what the sheets hold, read from them as anybody would. */
function catalogueOf(plans: readonly SheetPlan[]): SheetPlan {
  const { tables } = recognise(readXlsx(writeWorkbook(plans)));
  const [name = CATALOGUE_NAME] = sheetNames([CATALOGUE_NAME], []);
  return cataloguePlan(
    tables.map((table) => catalogueEntry(table)),
    name,
  );
}

async function exists(file: string): Promise<boolean> {
  try {
    await access(file);
    return true;
  } catch {
    return false;
  }
}

/** What to say on the standard output, and on the error output. */
export function newText(
  outcome: NewOutcome,
  request: NewRequest,
  { locale, colours }: Style,
): { readonly out: string; readonly err: string } {
  const said = newMessages(locale);
  const { list = "", sheet = "", out } = request;
  const told = (problems: readonly ListProblem[]): string =>
    problems.map(({ message }) => `${colours.yellow(message[locale])}\n`).join("");
  switch (outcome.kind) {
    case "made":
      return { out: `${said.made(outcome.sheets, printable(out))}\n${said.toFill}\n`, err: told(outcome.problems) };
    case "exists":
      return { out: "", err: `${said.exists(printable(out))}\n` };
    case "no-list":
      return { out: "", err: `${said.noList(printable(list))}\n` };
    case "no-project":
      return { out: "", err: `${told(outcome.problems)}${said.noProject(outcome.sheet)}\n` };
    case "no-sheet":
      return { out: "", err: `${said.noSheet(sheet, outcome.sheets.join(locale === "zh-CN" ? "、" : ", "))}\n` };
    case "unread":
      return { out: "", err: `${printable(list)}\n  ${readProblemText(outcome.error, locale)}\n` };
    case "unwritable":
      return { out: "", err: `${printable(out)}\n  ${cliMessages(locale).unwritable}\n` };
  }
}
