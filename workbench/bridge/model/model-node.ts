import { ApiError, invalidArgument } from "../api-error";
import type { Arguments } from "./arguments";
import type { Session } from "./session";

/** One object of Excel's object model, as the bridge sees it while it runs a batch. */
export interface ModelNode {
  /** Name of its class, such as "Range". */
  readonly type: string;
  /** What it stands for. */
  readonly target: unknown;
  /** Names of its plain properties, in Pascal case. */
  readonly scalars: readonly string[];
  readonly isNull: boolean;
  has(property: string): "scalar" | "link" | undefined;
  /** False when the plain property is newer than the host. */
  isAvailable(property: string): boolean;
  read(property: string): unknown;
  write(property: string, value: unknown): void;
  /** The object behind a property. */
  follow(property: string): ModelNode;
  /** An object, or a plain value for the add-in. */
  invoke(method: string, args: Arguments): unknown;
  /** The item with this key, for collections. */
  item(key: unknown): ModelNode;
  /** The items of a collection; undefined for everything else. */
  items(): readonly ModelNode[] | undefined;
  /** What Instantiate tells the add-in, such as a sheet's id. */
  identity(): Readonly<Record<string, unknown>>;
}

/** A plain property. `since` is the version of ExcelApi that brought it. */
export interface PropertySpec<Target> {
  readonly get: (target: Target, session: Session) => unknown;
  readonly set?: (target: Target, value: unknown, session: Session) => void;
  readonly since?: string;
}

/** A property that leads to another object. */
export interface LinkSpec<Target> {
  readonly to: (target: Target, session: Session) => ModelNode;
  readonly since?: string;
}

export interface MethodSpec<Target> {
  readonly call: (target: Target, args: Arguments, session: Session) => unknown;
  readonly since?: string;
}

/** A class of the object model as data. Names are in Pascal case, as on the wire. */
export interface TypeSpec<Target> {
  readonly name: string;
  readonly properties?: Readonly<Record<string, PropertySpec<Target>>>;
  readonly links?: Readonly<Record<string, LinkSpec<Target>>>;
  readonly methods?: Readonly<Record<string, MethodSpec<Target>>>;
  readonly item?: (target: Target, key: unknown, session: Session) => ModelNode;
  readonly items?: (target: Target, session: Session) => readonly ModelNode[];
  readonly identity?: (target: Target, session: Session) => Readonly<Record<string, unknown>>;
}

/** Makes an object of a class. */
export function makeNode<Target>(spec: TypeSpec<Target>, target: Target, session: Session): ModelNode {
  const found = <Member extends { readonly since?: string }>(
    members: Readonly<Record<string, Member>> | undefined,
    name: string,
  ): Member => {
    const member = members !== undefined && Object.hasOwn(members, name) ? members[name] : undefined;
    if (member === undefined) throw new ApiError("ApiNotFound", `${spec.name}.${name} is not known to this host.`);
    session.requireApi(`${spec.name}.${name}`, member.since);
    return member;
  };
  return {
    type: spec.name,
    target,
    isNull: false,
    scalars: Object.keys(spec.properties ?? {}),
    has: (name) => {
      if (spec.properties !== undefined && Object.hasOwn(spec.properties, name)) return "scalar";
      return spec.links !== undefined && Object.hasOwn(spec.links, name) ? "link" : undefined;
    },
    isAvailable: (name) => session.hasApi(spec.properties?.[name]?.since),
    read: (name) => found(spec.properties, name).get(target, session),
    write: (name, value) => {
      const property = found(spec.properties, name);
      if (property.set === undefined) throw invalidArgument(`${spec.name}.${name} is read-only`);
      property.set(target, value, session);
    },
    follow: (name) => found(spec.links, name).to(target, session),
    invoke: (name, args) => found(spec.methods, name).call(target, args, session),
    item: (key) => {
      if (spec.item === undefined) throw new ApiError("InvalidObjectPath", `${spec.name} has no items by key.`);
      return spec.item(target, key, session);
    },
    items: () => spec.items?.(target, session),
    identity: () => spec.identity?.(target, session) ?? {},
  };
}

/** What the ...OrNullObject methods give when there is nothing; whatever is asked of it is again nothing. */
export const NULL_NODE: ModelNode = {
  type: "null",
  target: undefined,
  isNull: true,
  scalars: [],
  has: () => undefined,
  isAvailable: () => false,
  read: () => null,
  write: () => {
    throw new ApiError("InvalidOperation", "A null object cannot be changed.");
  },
  follow: () => NULL_NODE,
  invoke: () => NULL_NODE,
  item: () => NULL_NODE,
  items: () => undefined,
  identity: () => ({}),
};

/** True for objects of the model, false for plain values. */
export function isModelNode(value: unknown): value is ModelNode {
  return typeof value === "object" && value !== null && "follow" in value && "isNull" in value;
}
