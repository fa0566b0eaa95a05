import { readFile } from "node:fs/promises";
import { DEFAULT_SETTINGS, readSettings, type Settings } from "../src/check/settings";

/** Why a configuration file cannot be used. */
export type ConfigProblem =
  | { readonly kind: "unreadable" }
  | { readonly kind: "not-json" }
  | { readonly kind: "newer" }
  /** `path` names the first entry that is wrong. */
  | { readonly kind: "damaged"; readonly path: string };

/** Thrown for a configuration file that cannot be used. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";

  constructor(
    readonly file: string,
    readonly problem: ConfigProblem,
  ) {
    super(`${file}: ${problem.kind}`);
  }
}

/** The settings of a configuration file; the defaults without one. Throws ConfigError. */
export async function loadConfig(file: string | undefined): Promise<Settings> {
  if (file === undefined) return DEFAULT_SETTINGS;
  const reading = await readSettings(parseJson(file, await readText(file)) ?? "null");
  switch (reading.kind) {
    case "ok":
      return reading.settings;
    case "newer":
      throw new ConfigError(file, { kind: "newer" });
    case "damaged":
      throw new ConfigError(file, { kind: "damaged", path: reading.path });
  }
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch {
    throw new ConfigError(file, { kind: "unreadable" });
  }
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    throw new ConfigError(file, { kind: "not-json" });
  }
}
