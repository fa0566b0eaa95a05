import type { CellPlace } from "./sheet-plan";

/** The name of a sheet as it stands in references: `'项目''1'`. */
export function quotedSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** The reference to a cell of a sheet: `'培训费'!A1`. */
export function referenceTo({ sheet, cell }: CellPlace): string {
  return `${quotedSheet(sheet)}!${cell}`;
}
