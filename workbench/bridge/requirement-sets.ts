/** Requirement sets and the versions that a host supports, such as `{ ExcelApi: "1.12" }`. */
export type RequirementSets = Readonly<Record<string, string>>;

/** Excel 2021, the oldest that the add-in is made for. */
export const EXCEL_2021: RequirementSets = {
  ExcelApi: "1.14",
  SharedRuntime: "1.1",
  RibbonApi: "1.1",
  DialogApi: "1.1",
  DelayForCellEdit: "1.1",
};

/** True when the host has the set in this version or a later one. */
export function isSetSupported(sets: RequirementSets, name: string, version: string): boolean {
  const wanted = name.toLowerCase();
  const supported = Object.entries(sets).find(([key]) => key.toLowerCase() === wanted)?.[1];
  if (supported === undefined) return false;
  const [major = 0, minor = 0] = supported.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = version.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
