import type { FileErrorCode } from "../workbook/errors";
import type { Locale } from "./localized";

/** What is wrong with the file of a workbook, and what to do next. */
export const FILE_ERRORS: Readonly<Record<Locale, Readonly<Record<FileErrorCode, string>>>> = {
  "zh-CN": {
    unreadable: "文件打不开。请确认文件还在原处、没有被其他程序占用，再试一次。",
    "not-a-workbook": "这不是 .xlsx 工作簿。请用 Excel 打开它，另存为“Excel 工作簿（*.xlsx）”后再试。",
    encrypted: "工作簿设了打开密码。请在 Excel 里取消密码、另存一份后再试。",
    damaged: "文件不完整或已损坏。请用 Excel 打开并修复，另存一份后再试。",
    "too-large": "文件展开后太大，不像是绩效目标表。请把绩效目标表另存为单独的工作簿后再试。",
  },
  en: {
    unreadable:
      "The file cannot be opened. Make sure it is still there and not in use by another program, then try again.",
    "not-a-workbook":
      "This is not an .xlsx workbook. Open it in Excel, save it as “Excel Workbook (*.xlsx)”, then try again.",
    encrypted: "The workbook needs a password to open. Remove the password in Excel, save a copy, then try again.",
    damaged: "The file is incomplete or damaged. Open and repair it in Excel, save a copy, then try again.",
    "too-large":
      "The file unpacks to more than a workbook of target tables ever does. Save the target tables as a workbook of their own, then try again.",
  },
};
