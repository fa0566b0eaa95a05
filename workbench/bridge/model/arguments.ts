import { invalidArgument } from "../api-error";
import { CellsRef } from "../cells-ref";
import type { ArgumentInfo } from "../wire";
import type { ModelNode } from "./model-node";

/** Arguments of a method call, read with their types checked; a wrong one is an InvalidArgument error. */
export class Arguments {
  constructor(
    private readonly info: ArgumentInfo | undefined,
    private readonly resolve: (pathId: number) => ModelNode,
  ) {}

  raw(index: number): unknown {
    return this.info?.Arguments?.[index] ?? undefined;
  }

  text(index: number): string {
    const value = this.raw(index);
    if (typeof value !== "string") throw invalidArgument(`argument ${index + 1} must be a text`);
    return value;
  }

  optionalText(index: number): string | undefined {
    return this.raw(index) === undefined ? undefined : this.text(index);
  }

  integer(index: number, fallback?: number): number {
    const value = this.raw(index) ?? fallback;
    if (typeof value !== "number" || !Number.isInteger(value)) {
      throw invalidArgument(`argument ${index + 1} must be a whole number`);
    }
    return value;
  }

  flag(index: number): boolean {
    return this.raw(index) === true;
  }

  /** An object of a class. */
  object(index: number, type: string): ModelNode {
    const pathId = this.info?.ReferencedObjectPathIds?.[index];
    const node = typeof pathId === "number" && pathId !== 0 ? this.resolve(pathId) : undefined;
    if (node?.type !== type) throw invalidArgument(`argument ${index + 1} must be a ${type}`);
    return node;
  }

  /** A Range or RangeAreas object, or an address that `parse` reads. */
  cells(index: number, parse: (address: string) => CellsRef): CellsRef {
    const pathId = this.info?.ReferencedObjectPathIds?.[index];
    if (typeof pathId !== "number" || pathId === 0) return parse(this.text(index));
    const { target } = this.resolve(pathId);
    if (!(target instanceof CellsRef)) throw invalidArgument(`argument ${index + 1} must be a range`);
    return target;
  }
}

/** Arguments that do not come from the wire. */
export function argumentsOf(...values: readonly unknown[]): Arguments {
  return new Arguments({ Arguments: values }, () => {
    throw invalidArgument("no object can be referred to here");
  });
}
