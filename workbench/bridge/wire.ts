/** The rich API's request and reply bodies, as Office.js writes and reads them. */

export type ObjectPathId = number;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[] | null;
  /** At the place of an argument that is an object: its path; 0 elsewhere. */
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

export const PathType = {
  Global: 1,
  NewObject: 2,
  Method: 3,
  Property: 4,
  Indexer: 5,
  Reference: 6,
  Null: 7,
} as const;

export interface ObjectPath {
  readonly Id: ObjectPathId;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: ObjectPathId;
  readonly ArgumentInfo?: ArgumentInfo;
}

export const ActionType = {
  Instantiate: 1,
  Query: 2,
  Method: 3,
  SetProperty: 4,
  Trace: 5,
  QueryAsJson: 7,
  Update: 9,
} as const;

/** What to load; names as the add-in typed them, in camel case, deeper ones with slashes. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Skip?: number;
  readonly Top?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: ObjectPathId;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface BatchRequest {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface BatchReply {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: BatchError;
}

/** Flag of a request whose `Excel.run` asked for `delayForCellEdit`. */
export const DELAY_FOR_CELL_EDIT = 64;

/** One event entry of a rich API message: category, type, target, arguments as JSON, id, from another person. */
export type EventEntry = readonly [
  category: 65536,
  type: number,
  target: string,
  message: string,
  id: 0,
  isRemote: boolean,
];
