import { LocaleType, type IWorkbookData } from "@univerjs/core";
import { NEW_SHEET_SIZE } from "./sheets";

/** A workbook with one blank sheet "Sheet1". */
export function blankWorkbook(name: string): IWorkbookData {
  return {
    id: crypto.randomUUID(),
    name,
    appVersion: "",
    locale: LocaleType.ZH_CN,
    styles: {},
    sheetOrder: ["1"],
    sheets: { 1: { id: "1", name: "Sheet1", ...NEW_SHEET_SIZE } },
  };
}
