import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { serveWorkbench } from "../../../workbench/server/serve";
import { withFolder } from "../with-folder";

/**
 * Gives the work the address of a workbench, and ends it afterwards, whatever happens.
 * @param workbook the bytes of the file that it opens; a blank one when absent
 */
export function withWorkbench<Result>(
  workbook: Uint8Array | undefined,
  work: (url: string) => Promise<Result>,
): Promise<Result> {
  return withFolder(async (folder) => {
    const file = workbook === undefined ? undefined : join(folder, "bench.xlsx");
    if (file !== undefined && workbook !== undefined) writeFileSync(file, workbook);
    const server = await serveWorkbench({ port: 0, file });
    try {
      return await work(server.url);
    } finally {
      await server.close();
    }
  });
}
