import type { SheetInfo } from "../../engine/engine";
import { ApiError, invalidArgument } from "../api-error";

/** The name as Excel takes it; throws InvalidArgument for a bad one and ItemAlreadyExists for one that is taken. */
export function checkedSheetName(value: unknown, others: readonly SheetInfo[]): string {
  if (typeof value !== "string" || value === "" || value.length > 31) throw invalidArgument("sheet name");
  if (/[\\/?*:[\]]/.test(value) || value.startsWith("'") || value.endsWith("'")) throw invalidArgument("sheet name");
  if (value.toLowerCase() === "history") throw invalidArgument("sheet name");
  if (others.some(({ name }) => name.toLowerCase() === value.toLowerCase())) {
    throw new ApiError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
  }
  return value;
}

/** "培训费 (2)" or the next number that is free, cut so that it is no longer than a name may be. */
export function copiedSheetName(name: string, others: readonly SheetInfo[]): string {
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const copy = name.slice(0, 31 - suffix.length) + suffix;
    if (!others.some((other) => other.name.toLowerCase() === copy.toLowerCase())) return copy;
  }
}

/** "Sheet2" or the next number that is free. */
export function freeSheetName(others: readonly SheetInfo[]): string {
  for (let number = others.length + 1; ; number += 1) {
    const name = `Sheet${number}`;
    if (!others.some((other) => other.name.toLowerCase() === name.toLowerCase())) return name;
  }
}
