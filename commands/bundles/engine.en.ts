/** What checks, in one language: the build leaves the others out of what this file brings in. */
export { TASKS } from "../../src/tasks/tasks";
