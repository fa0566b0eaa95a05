import type { Finding } from "../../../src/model/finding";

/** Tells findings apart, also across checks. */
export function findingKey({ rule, table, cell, message }: Finding): string {
  return `${rule} ${table} ${cell} ${message}`;
}
