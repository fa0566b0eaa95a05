import { checkWorkbook } from "../../../src/tasks/check-workbook";
import type { SheetSnapshot } from "../../../src/workbook/snapshot";
import { closeWorkbook, openWorkbook } from "../../../tests/office/open-workbook";
import { formAmongOtherRows } from "../../../tests/support/dense-sheet";
import { benchSheets } from "../bench-sheets";
import type { RequestRecord } from "../../../workbench/bridge/traffic";
import { fixed, printTable } from "../table";

/** Prints what a check costs on the way to Excel, through the genuine Office.js and without a browser. */
export async function benchRoundTrips(sizes: readonly number[]): Promise<void> {
  const workbooks: readonly (readonly [string, readonly SheetSnapshot[]])[] = [
    ...sizes.map((size) => [size === 1 ? "1 sheet" : `${size} sheets`, benchSheets(size)] as const),
    ["a table among 100,000 other rows", [formAmongOtherRows("甲")]],
  ];
  const rows: string[][] = [];
  for (const [name, sheets] of workbooks) rows.push([name, ...(await tripsOf(sheets))]);
  console.log("\nWhat a check costs on the way to Excel");
  printTable(["", "round trips", "kB sent", "kB received", "with old marks", "kB sent", "kB received"], rows);
}

async function tripsOf(sheets: readonly SheetSnapshot[]): Promise<readonly string[]> {
  const { host, traffic } = openWorkbook(sheets);
  const check = async (): Promise<readonly string[]> => {
    await checkWorkbook(host, { scope: "workbook", locale: "zh-CN" });
    return figuresOf(traffic());
  };
  try {
    // The second time there are marks to be compared with.
    return [...(await check()), ...(await check())];
  } finally {
    closeWorkbook();
  }
}

function figuresOf(requests: readonly RequestRecord[]): readonly string[] {
  const kilobytes = (side: "sent" | "received"): string =>
    fixed(requests.reduce((sum, request) => sum + request[side], 0) / 1_000, 0);
  return [String(requests.filter(({ kind }) => kind === "sync").length), kilobytes("sent"), kilobytes("received")];
}
