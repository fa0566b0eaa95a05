import { setFlagsFromString } from "node:v8";

/** The V8 of Node 20, with which it was measured. Another may have another measure, and complains of flags that it has no more. */
const MEASURED_WITH = "11.";

/**
 * Tells V8, for this process and its workers, to build fewer functions into their callers. Rules are hundreds of functions, and
 * most runs are over before that pays: it takes a sixth off the processor time, see docs/performance.md.
 */
export function tuneCompiler(): void {
  if (process.versions.v8.startsWith(MEASURED_WITH)) setFlagsFromString("--max-inlined-bytecode-size-cumulative=200");
}
