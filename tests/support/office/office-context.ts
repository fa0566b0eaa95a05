import type { Bridge } from "../../../workbench/bridge/bridge";
import { isSetSupported } from "../../../workbench/bridge/requirement-sets";
import { OfficeError, property } from "../../../workbench/bridge/web-messages";

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
function makeSettings({ settings: store }: Bridge): object {
  let copy = new Map(store.entries());
  let seen = store.version;
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
      const saved = [...copy];
      const save = (): number | undefined => {
        if (keepsOthers(first) && store.version !== seen) return OfficeError.SettingsAreStale;
        store.replaceAll(saved);
        seen = store.version;
        return undefined;
      };
      void store.faults.pass(save).then((refusal) => answer(refusal, undefined, first, second));
    },
    refreshAsync: (callback?: unknown): void => {
      const refresh = (): undefined => {
        copy = new Map(store.entries());
        seen = store.version;
      };
      void store.faults.pass(refresh).then((refusal) => answer(refusal, settings, callback));
    },
  };
  return settings;
}

/** True when what somebody else saved meanwhile is not to be written over. */
function keepsOthers(options: unknown): boolean {
  return property(options, "overwriteIfStale") === false;
}

/** Calls the last argument that is a function, in a later turn. */
function answer(refusal: number | undefined, value: unknown, ...candidates: readonly unknown[]): void {
  const result =
    refusal === undefined
      ? { status: "succeeded", value }
      : { status: "failed", error: { code: refusal, message: "Refused." } };
  const callback = candidates.findLast(isCallback);
  if (callback !== undefined) setTimeout(() => callback(result), 0);
}

function isCallback(value: unknown): value is Callback {
  return typeof value === "function";
}
