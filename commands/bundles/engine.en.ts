import type * as filling from "../../src/tasks/filling";
import type * as inserting from "../../src/tasks/inserting";
import { tasksWith } from "../../src/tasks/tasks";
import type * as live from "../live";

/** What checks, in one language: the build leaves the others out of what this file brings in. */
export const TASKS = tasksWith(() => import(/* webpackChunkName: "changes.en" */ "../../src/tasks/changes"));

/** Loads what keeps a result up to date while people edit. */
export const loadLive = (): Promise<typeof live> => import(/* webpackChunkName: "live.en" */ "../live");

/** Loads what fills tables in. */
export const loadFilling = (): Promise<typeof filling> =>
  import(/* webpackChunkName: "filling.en" */ "../../src/tasks/filling");

/** Loads what inserts sheets. */
export const loadInserting = (): Promise<typeof inserting> =>
  import(/* webpackChunkName: "inserting.en" */ "../../src/tasks/inserting");
