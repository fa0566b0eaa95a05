import type { Bridge } from "../../../workbench/bridge/bridge";
import { isSetSupported } from "../../../workbench/bridge/requirement-sets";

/**
 * Office.context as far as an add-in of ours uses it. In a page, Office.js fills it from the host's app context;
 * the file for Node has no part that does so, hence this stub over the same settings and requirement sets.
 */
export function makeOfficeContext(bridge: Bridge, locale: string): object {
  return {
    displayLanguage: locale,
    contentLanguage: locale,
    host: "Excel",
    platform: "OfficeOnline",
    partitionKey: "",
    requirements: {
      isSetSupported: (name: string, version: string | number = "0") =>
        isSetSupported(bridge.requirementSets, name, String(version)),
    },
    document: { mode: "readWrite", url: "https://localhost/workbook.xlsx", settings: makeSettings(bridge) },
  };
}

type Callback = (result: object) => void;

/** A copy of the settings that reaches the workbook with `saveAsync` only, as in Excel. */
function makeSettings(bridge: Bridge): object {
  let copy = new Map(bridge.settings.entries());
  const settings = {
    get: (name: string): unknown => {
      const json = copy.get(name);
      return json === undefined ? null : JSON.parse(json);
    },
    set: (name: string, value: unknown): void => {
      copy.set(name, JSON.stringify(value));
    },
    remove: (name: string): void => {
      copy.delete(name);
    },
    saveAsync: (first?: unknown, second?: unknown): void => {
      const refusal = bridge.settings.takeRefusal();
      if (refusal === undefined) {
        bridge.settings.replaceAll(copy);
        succeed(undefined, first, second);
      } else answer({ status: "failed", error: { code: refusal, message: "Refused." } }, first, second);
    },
    refreshAsync: (callback?: unknown): void => {
      copy = new Map(bridge.settings.entries());
      succeed(settings, callback);
    },
  };
  return settings;
}

function succeed(value: unknown, ...candidates: readonly unknown[]): void {
  answer({ status: "succeeded", value }, ...candidates);
}

/** Calls the last argument that is a function, in a later turn. */
function answer(result: object, ...candidates: readonly unknown[]): void {
  const callback = candidates.findLast(isCallback);
  if (callback !== undefined) setTimeout(() => callback(result), 0);
}

function isCallback(value: unknown): value is Callback {
  return typeof value === "function";
}
