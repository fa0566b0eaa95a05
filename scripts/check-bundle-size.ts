/** Prints what the page of the add-in costs and fails when it is over its budget. Part of `npm run build`. */
import { join } from "node:path";
import { bundleSizes } from "./bundle-size";

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

for (const { name, bytes, budget } of bundleSizes(join(__dirname, "../dist/addin"))) {
  const verdict = bytes <= budget ? "ok" : "OVER BUDGET";
  console.log(`${name}: ${kilobytes(bytes)} gzip of ${kilobytes(budget)}: ${verdict}`);
  if (bytes > budget) process.exitCode = 1;
}
