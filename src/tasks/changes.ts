/** What people change after a check: cells that can be mended, and findings that they decide to leave. What follows it. */
export { ignoreFinding, takeBackIgnore } from "./change-settings";
export { fixWorkbook } from "./fix-workbook";
export { recheckEdits } from "./recheck-edits";
