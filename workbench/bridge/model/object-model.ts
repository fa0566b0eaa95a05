import { CONDITIONAL_FORMATS } from "./conditional-format";
import { DATA_VALIDATION } from "./data-validation";
import { makeNode, type ModelNode } from "./model-node";
import { RANGE } from "./range";
import { RANGE_AREAS } from "./range-areas";
import { RANGE_FORMAT } from "./range-format";
import type { ModelFactory, Session } from "./session";
import { WORKBOOK } from "./workbook";
import { WORKSHEET } from "./worksheet";

/** Makes the objects of the model for a session. */
export function modelFactory(session: Session): ModelFactory {
  return {
    worksheet: (sheet) => makeNode(WORKSHEET, sheet, session),
    range: (cells) => makeNode(RANGE, cells, session),
    rangeAreas: (cells) => makeNode(RANGE_AREAS, cells, session),
    conditionalFormats: (cells) => makeNode(CONDITIONAL_FORMATS, cells, session),
    dataValidation: (cells) => makeNode(DATA_VALIDATION, cells, session),
    rangeFormat: (cells) => makeNode(RANGE_FORMAT, cells, session),
  };
}

/** The root of every batch. */
export function workbookNode(session: Session): ModelNode {
  return makeNode(WORKBOOK, undefined, session);
}
