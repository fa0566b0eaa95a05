import { EngineError } from "../engine/engine";
import { ApiError, itemNotFound } from "./api-error";
import { Arguments } from "./model/arguments";
import { isModelNode, NULL_NODE, type ModelNode } from "./model/model-node";
import { workbookNode } from "./model/object-model";
import { serviceNode } from "./model/services";
import type { Session } from "./model/session";
import { identityOf, query } from "./query";
import {
  ActionType,
  PathType,
  type Action,
  type ActionResult,
  type BatchError,
  type BatchReply,
  type BatchRequest,
} from "./wire";

/** Makes one action of a batch fail: the actions before it are done. */
export interface ActionFault {
  readonly error: ApiError;
  /** Counted from 0. */
  readonly actionIndex: number;
}

/**
 * Runs the actions of a batch in their order. The first error ends it; what was done before it stays done, as in
 * Excel, and the results so far are in the reply.
 */
export function runBatch(request: BatchRequest, session: Session, fault?: ActionFault): BatchReply {
  const paths = new PathResolver(request, session);
  const results: ActionResult[] = [];
  const traces: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (index === fault?.actionIndex) throw fault.error;
      session.forgetBlock();
      if (action.ActionType === ActionType.Trace) traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: perform(action, paths, session) });
    } catch (error) {
      return { Results: results, TraceIds: traces, Error: batchError(error, index, locationOf(action, request)) };
    }
  }
  return { Results: results, TraceIds: traces };
}

/** The wire form of an error. */
export function batchError(thrown: unknown, actionIndex: number, location: string): BatchError {
  const error = toApiError(thrown);
  return {
    Code: error.code,
    Message: error.message,
    Location: location,
    ActionIndex: actionIndex,
    HttpStatusCode: error.httpStatus,
  };
}

function toApiError(thrown: unknown): ApiError {
  if (thrown instanceof ApiError) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return thrown instanceof EngineError ? itemNotFound(message) : new ApiError("GeneralException", message);
}

function perform(action: Action, paths: PathResolver, session: Session): unknown {
  switch (action.ActionType) {
    case ActionType.Trace:
      return null;
    case ActionType.Instantiate: {
      const node = paths.resolve(action.ObjectPathId);
      return node.isNull ? null : identityOf(node, session);
    }
    case ActionType.Query:
      return query(paths.resolve(action.ObjectPathId), action.QueryInfo ?? {}, session);
    case ActionType.SetProperty:
      paths.resolve(action.ObjectPathId).write(action.Name, action.ArgumentInfo?.Arguments?.[0] ?? null);
      return null;
    case ActionType.Method:
      return call(action, paths, session);
    default:
      throw new ApiError("NotImplemented", `This host does not know actions of type ${action.ActionType}.`);
  }
}

function call(action: Action, paths: PathResolver, session: Session): unknown {
  const node = paths.resolve(action.ObjectPathId);
  if (action.Name === "_KeepReference") {
    if (!node.isNull) session.keep(node);
    return null;
  }
  const value = node.invoke(action.Name, paths.argumentsOf(action.ArgumentInfo));
  return isModelNode(value) ? {} : (value ?? null);
}

/** Finds the objects that a batch's paths lead to; each path is followed once. */
class PathResolver {
  private readonly found = new Map<number, ModelNode>();

  constructor(
    private readonly request: BatchRequest,
    private readonly session: Session,
  ) {}

  resolve(pathId: number): ModelNode {
    const node = this.found.get(pathId) ?? this.follow(pathId);
    this.found.set(pathId, node);
    return node;
  }

  argumentsOf(info: Action["ArgumentInfo"]): Arguments {
    return new Arguments(info, (pathId) => this.resolve(pathId));
  }

  private follow(pathId: number): ModelNode {
    const path = this.request.ObjectPaths[pathId];
    if (path === undefined) throw new ApiError("InvalidObjectPath", `The object path ${pathId} is missing.`);
    const parent = (): ModelNode => this.resolve(path.ParentObjectPathId ?? 0);
    switch (path.ObjectPathType) {
      case PathType.Global:
        return workbookNode(this.session);
      case PathType.NewObject:
        return serviceNode(path.Name, this.session);
      case PathType.Method:
        return asNode(parent().invoke(path.Name, this.argumentsOf(path.ArgumentInfo)), path.Name);
      case PathType.Property:
        return parent().follow(path.Name);
      case PathType.Indexer:
        return parent().item(path.ArgumentInfo?.Arguments?.[0]);
      case PathType.Reference:
        return this.session.referenced(path.Name);
      case PathType.Null:
        return NULL_NODE;
      default:
        throw new ApiError("InvalidObjectPath", `This host does not know object paths of type ${path.ObjectPathType}.`);
    }
  }
}

function asNode(value: unknown, name: string): ModelNode {
  if (!isModelNode(value)) throw new ApiError("InvalidObjectPath", `${name} does not give an object.`);
  return value;
}

/** Where the error was, in the words of the add-in: "getItem". */
function locationOf(action: Action, request: BatchRequest): string {
  const name = action.Name === "" ? (request.ObjectPaths[action.ObjectPathId]?.Name ?? "") : action.Name;
  return name.charAt(0).toLowerCase() + name.slice(1);
}
