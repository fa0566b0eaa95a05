import type { FormContent } from "../../support/form-layout";

/** The parts of an indicator row: level 1, level 2, name, description, value, basis. */
export type Row = readonly [string, string, string, string, string, string];

/** A project of a clean workbook; all of it invented. */
export type Project = Omit<FormContent, "title" | "unit" | "rows"> & { readonly rows: readonly Row[] };
