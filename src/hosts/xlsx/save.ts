import type { WorkbookFile } from "./workbook-file";
import { rewriteZip } from "./zip-rewrite";

/** The bytes of an open workbook with the new contents of its parts; the very bytes that it was opened from when there are none. */
export function saveWorkbookFile({ source }: WorkbookFile): Uint8Array {
  const { bytes, directory, replaced } = source;
  return replaced.size === 0 ? bytes : rewriteZip(bytes, directory, replaced);
}
