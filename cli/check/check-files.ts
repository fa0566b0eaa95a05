import { availableParallelism, totalmem } from "node:os";
import workerpool, { type Pool } from "workerpool";
import { type CheckedFile, checkFile, type CheckRequest, failedRecord } from "./check-file";
import type { FoundFiles } from "../find-files";

/** How the work is spread. */
export interface Spread {
  /** The script of a worker; without one all work is done here. */
  readonly workerFile: string | undefined;
  /** Number of workers; one a core when absent. */
  readonly jobs?: number | undefined;
  /** Megabytes of heap for each worker; a share of the memory when absent. */
  readonly heap?: number;
}

/** Workers take longer to start than reading less than this takes. */
const WORTH_WORKERS = 2 * 1024 * 1024;

/** Megabytes of each worker for what was just made: of the usual 48 most lies idle, and checking is no slower with less. */
const YOUNG_MB = 6;

/** Files that may be under way or wait for their turn, for each worker: more would only fill the memory. */
const WINDOW = 4;

/** Checks files, several at a time, and gives their results in the order of the files. */
export async function* checkFiles(
  { files, bytes }: FoundFiles,
  request: CheckRequest,
  { workerFile, jobs = availableParallelism(), heap }: Spread,
): AsyncGenerator<CheckedFile, void, undefined> {
  const workers = Math.min(jobs, files.length);
  if (workerFile === undefined || workers < 2 || bytes < WORTH_WORKERS) {
    for (const file of files) yield await checkFile(file, request);
    return;
  }
  const pool = startWorkers(workerFile, workers, request, heap ?? heapFor(workers));
  try {
    // The pool's own queue would wait for ever behind workers that died.
    const inLine = limiter(workers);
    yield* inOrder(files, workers * WINDOW, (file) => inLine(() => checkInWorker(pool, file, request)));
  } finally {
    await pool.terminate(true);
  }
}

/** Starts as many as the window holds and gives the results in order. */
async function* inOrder(
  files: readonly string[],
  window: number,
  check: (file: string) => Promise<CheckedFile>,
): AsyncGenerator<CheckedFile, void, undefined> {
  const underWay: Promise<CheckedFile>[] = [];
  for (const file of files) {
    underWay.push(check(file));
    const oldest = underWay.length < window ? undefined : underWay.shift();
    if (oldest !== undefined) yield await oldest;
  }
  for (const rest of underWay) yield await rest;
}

/** Lets so many works run at a time; the others wait in line. */
function limiter(limit: number): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (running < limit) running++;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running--;
      else next();
    }
  };
}

/** A worker that dies takes the file along that it was working on, and no other. */
async function checkInWorker(pool: Pool, file: string, request: CheckRequest): Promise<CheckedFile> {
  try {
    return await pool.exec<(file: string) => CheckedFile>("check", [file]);
  } catch {
    return failedRecord(file, "crashed", request);
  }
}

function startWorkers(script: string, workers: number, request: CheckRequest, heap: number): Pool {
  return workerpool.pool(script, {
    workerType: "thread",
    maxWorkers: workers,
    workerThreadOpts: {
      workerData: request,
      resourceLimits: { maxOldGenerationSizeMb: heap, maxYoungGenerationSizeMb: YOUNG_MB },
    },
  });
}

/** Megabytes of heap for each worker: together they leave some of the memory to others. */
function heapFor(workers: number): number {
  const share = (totalmem() / 1024 / 1024 / workers) * 0.6;
  return Math.round(Math.min(4096, Math.max(512, share)));
}
