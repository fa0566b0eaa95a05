import { workerData } from "node:worker_threads";
import workerpool from "workerpool";
import { checkFile, type CheckRequest } from "./check-file";

/** The script of a worker: the request comes once, the files one by one. */
const request = workerData as CheckRequest;

workerpool.worker({ check: (file: string) => checkFile(file, request) });
