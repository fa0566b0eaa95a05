import type { Engine } from "../engine/engine";
import { ApiError, type ApiErrorCode } from "./api-error";
import { batchError, runBatch, type ActionFault } from "./batch";
import { EventHub } from "./event-hub";
import { Faults, pause } from "./faults";
import { modelFactory } from "./model/object-model";
import { Session, type Pane } from "./model/session";
import { EXCEL_2021, type RequirementSets } from "./requirement-sets";
import { SettingsStore } from "./settings-store";
import { byteLength, Traffic } from "./traffic";
import { ActionType, DELAY_FOR_CELL_EDIT, type BatchReply, type BatchRequest, type EventEntry } from "./wire";

/** Excel on the web takes and gives no more in one request. */
const MAX_BYTES = 5 * 1024 * 1024;
const EDIT_POLL_MS = 20;

export interface BridgeOptions {
  readonly engine: Engine;
  /** Excel 2021 when absent. */
  readonly requirementSets?: RequirementSets;
  /** Settings found in the workbook: key and JSON text. */
  readonly settings?: Iterable<readonly [key: string, json: string]>;
  /** What showing and hiding the task pane does; nothing when absent. */
  readonly pane?: Pane;
  /** The year that completes a typed "3/4"; the present one when absent. */
  readonly year?: () => number;
}

/** The answer to a request: a body, or a refusal of the request as a whole. */
export type BridgeReply =
  | { readonly kind: "body"; readonly json: string }
  | { readonly kind: "refused"; readonly code: RefusalCode; readonly message: string };

interface Asked {
  readonly request: BatchRequest;
  /** Bytes of the request. */
  readonly sent: number;
  readonly flags: number;
  readonly fault: ActionFault | undefined;
}

/** Codes that Excel answers with instead of a body; none of the batch's actions was done. */
export type RefusalCode = Extract<
  ApiErrorCode,
  "InvalidOperationInCellEditMode" | "ActivityLimitReached" | "AccessDenied" | "GeneralException"
>;

/**
 * The host's side of Office.js' rich API over an engine. Knows nothing of how messages travel: a transport hands
 * each request to `process` and sends what `onEvent` brings.
 */
export class Bridge {
  readonly engine: Engine;
  readonly requirementSets: RequirementSets;
  readonly settings: SettingsStore;
  readonly traffic = new Traffic();
  readonly faults = new Faults();
  readonly events: EventHub;
  /** Resolves once the add-in's handlers of ribbon commands are in place. */
  readonly handlersReady: Promise<void>;
  private readonly session: Session;
  private last: Promise<unknown> = Promise.resolve();

  constructor(options: BridgeOptions) {
    this.engine = options.engine;
    this.requirementSets = options.requirementSets ?? EXCEL_2021;
    this.settings = new SettingsStore(options.settings);
    this.events = new EventHub(options.engine);
    const pane = options.pane ?? makeHiddenPane();
    let ready: () => void = () => undefined;
    this.handlersReady = new Promise((resolve) => {
      ready = resolve;
    });
    const handlersReady = (): void => {
      pane.handlersReady();
      ready();
    };
    this.session = new Session({
      engine: options.engine,
      requirementSets: this.requirementSets,
      settings: this.settings,
      events: this.events,
      pane: { setVisible: (visible) => pane.setVisible(visible), isVisible: () => pane.isVisible(), handlersReady },
      year: options.year ?? (() => new Date().getFullYear()),
      makeModel: modelFactory,
    });
  }

  /** Number of ranges the add-in keeps and has not released. */
  get referenceCount(): number {
    return this.session.referenceCount;
  }

  /** Calls back with the entries of every event the add-in registered for. */
  onEvent(listener: (entries: readonly EventEntry[]) => void): () => void {
    return this.events.subscribe(listener);
  }

  /** Answers one request; requests are answered one after the other, but for those that are held. */
  async process(body: string, flags = 0): Promise<BridgeReply> {
    const request = readRequest(body);
    const { fault, hold } = isCleanup(request) ? { fault: undefined, hold: undefined } : this.faults.next();
    if (hold?.isDone === false) await hold.end;
    const reply = this.last.then(() => this.answer({ request, sent: byteLength(body), flags, fault }));
    this.last = reply.catch(() => undefined);
    await hold?.end;
    return reply;
  }

  private async answer({ request, sent, flags, fault }: Asked): Promise<BridgeReply> {
    if (isCleanup(request)) return this.reply(runBatch(request, this.session), request, sent);
    await this.faults.wait();
    const refusal = fault === undefined ? undefined : asRefusal(fault);
    if (refusal !== undefined) return this.refuse(refusal, sent);
    if (sent > MAX_BYTES) return this.reply(tooLarge("RequestPayloadSizeLimitExceeded"), request, sent);
    while (this.engine.isEditing()) {
      if ((flags & DELAY_FOR_CELL_EDIT) === 0) return this.refuse("InvalidOperationInCellEditMode", sent);
      await pause(EDIT_POLL_MS);
    }
    return this.reply(runBatch(request, this.session, fault), request, sent);
  }

  private reply(reply: BatchReply, request: BatchRequest, sent: number): BridgeReply {
    const json = JSON.stringify(reply);
    const received = byteLength(json);
    if (received > MAX_BYTES) return this.reply(tooLarge("ResponsePayloadSizeLimitExceeded"), request, sent);
    const kind = isCleanup(request) ? "cleanup" : "sync";
    const error = reply.Error === undefined ? {} : { error: reply.Error.Code };
    this.traffic.add({ kind, actions: request.Actions.length, sent, received, ...error });
    return { kind: "body", json };
  }

  private refuse(code: RefusalCode, sent: number): BridgeReply {
    this.traffic.add({ kind: "sync", actions: 0, sent, received: 0, error: code });
    return { kind: "refused", code, message: REFUSALS[code] };
  }
}

const REFUSALS: Readonly<Record<RefusalCode, string>> = {
  InvalidOperationInCellEditMode: "Excel is in cell-editing mode. Please exit the edit mode and try again.",
  ActivityLimitReached: "The activity limit has been reached.",
  AccessDenied: "You do not have the permission for this operation.",
  GeneralException: "There was an internal error while processing the request.",
};

function asRefusal({ error, actionIndex }: ActionFault): RefusalCode | undefined {
  if (actionIndex > 0) return undefined;
  const { code } = error;
  return code === "InvalidOperationInCellEditMode" ||
    code === "ActivityLimitReached" ||
    code === "AccessDenied" ||
    code === "GeneralException"
    ? code
    : undefined;
}

function tooLarge(code: "RequestPayloadSizeLimitExceeded" | "ResponsePayloadSizeLimitExceeded"): BatchReply {
  const error = new ApiError(code, "The payload is larger than 5 MB.");
  return { Results: [], TraceIds: [], Error: batchError(error, -1, "") };
}

function readRequest(body: string): BatchRequest {
  const parsed: unknown = JSON.parse(body);
  if (!isRequest(parsed)) throw new ApiError("InvalidArgument", "The request has no actions.");
  return parsed;
}

/** What Office.js sends after `Excel.run` to release the ranges it kept. */
function isCleanup({ Actions }: BatchRequest): boolean {
  const isRelease = Actions.some(({ Name }) => Name === "_RemoveReference");
  return (
    isRelease &&
    Actions.every(({ ActionType: type, Name }) => type === ActionType.Instantiate || Name === "_RemoveReference")
  );
}

function isRequest(value: unknown): value is BatchRequest {
  return typeof value === "object" && value !== null && "Actions" in value && "ObjectPaths" in value;
}

function makeHiddenPane(): Pane {
  let isVisible = false;
  return {
    setVisible: (visible) => {
      isVisible = visible;
    },
    isVisible: () => isVisible,
    handlersReady: () => undefined,
  };
}
