import type { Area } from "../../../src/workbook/address";
import type { ConditionalFormat, SheetId } from "../../engine/engine";
import { intersection, subtract } from "../cells-ref";
import type { Session } from "./session";

/** Conditional formats of the sheet that touch any of the areas, in order of priority. */
export function touching(sheet: SheetId, areas: readonly Area[], session: Session): readonly ConditionalFormat[] {
  return session.engine
    .conditionalFormats(session.sheet(sheet).id)
    .filter((format) => format.areas.some((area) => areas.some((other) => intersection(area, other) !== undefined)));
}

/** Takes the areas out of every conditional format; one that has nothing left is deleted. */
export function removeConditionalFormats(sheet: SheetId, areas: readonly Area[], session: Session): void {
  for (const format of touching(sheet, areas, session)) {
    const left = areas.reduce<readonly Area[]>(
      (rest, hole) => rest.flatMap((area) => subtract(area, hole)),
      format.areas,
    );
    if (left.length === 0) session.engine.deleteConditionalFormat(sheet, format.id);
    else session.engine.changeConditionalFormat(sheet, format.id, { areas: left });
  }
}
