import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { type FormContent, layForm, sheetOf } from "../../tests/support/form-layout";
import { longForm } from "./long-form";

/**
 * So many sheets of 40 rows and 7 columns with a table each. Their projects differ as those of one unit do, and here and
 * there something is wrong.
 * @param first number of the first table, so that workbooks differ from each other
 * @param contentOf what is written in a table, by its number
 */
export function benchSheets(
  count: number,
  first = 0,
  contentOf: (place: number) => FormContent = longForm,
): readonly SheetSnapshot[] {
  return Array.from({ length: count }, (_, index) =>
    sheetOf([layForm(contentOf(first + index))], {}, `${first + index + 1}`),
  );
}
