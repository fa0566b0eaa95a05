import { findProjectList, type ProjectList, readProjectList } from "../templates/project-list";
import { parseArea } from "../workbook/address";
import type { ReadOptions, WorkbookReader } from "../workbook/host";
import { type Refused, refused } from "./sheet-refusals";

/** Where the list of projects stands. */
export interface ListPlace {
  /** The sheet in front, or the first of the workbook that has a list. */
  readonly sheet: "active" | "any";
  /** A1 address of the rows that are wanted; all of them when absent. */
  readonly area?: string;
  readonly signal?: AbortSignal;
}

/** Reads the list of projects from which sheets can be made. Errors: HostError, CancelledError. */
export async function listProjects(
  host: WorkbookReader,
  { sheet, area, signal }: ListPlace,
): Promise<{ readonly kind: "list"; readonly list: ProjectList } | Refused> {
  const options: ReadOptions = { merges: false, ...(signal === undefined ? {} : { signal }) };
  const snapshot = await host.read(sheet === "active" ? { ...options, sheets: "active" } : options);
  const [only] = snapshot.sheets;
  const rows = area === undefined ? undefined : parseArea(area);
  const list = sheet === "active" ? only && readProjectList(only, rows) : findProjectList(snapshot);
  return list === undefined ? NO_LIST : { kind: "list", list };
}

const NO_LIST = refused(
  "没有找到项目清单。清单要有一行表头，写着“项目名称”和“项目编码”或“预算数”，下面每行一个项目。",
  "No list of projects was found. It needs a row of heads with 项目名称 and 项目编码 or 预算数, and below it a project a row.",
);
