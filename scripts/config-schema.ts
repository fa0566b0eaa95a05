import { readFileSync, writeFileSync } from "node:fs";
import { toJsonSchema } from "@valibot/to-json-schema";
import { SettingsSchema } from "../src/check/settings-schema";

export const CONFIG_SCHEMA_FILE = "docs/config.schema.json";

/** The JSON schema of settings records and configuration files, as text. */
export function configSchema(): string {
  const schema = toJsonSchema(SettingsSchema, { typeMode: "input" });
  return `${JSON.stringify({ ...schema, title: "Jibiao 绩标: settings of a workbook, or --config of the command line" }, null, 2)}\n`;
}

/** True when the file in docs says what the code says. */
export function isConfigSchemaCurrent(): boolean {
  return readFileSync(CONFIG_SCHEMA_FILE, "utf8") === configSchema();
}

if (process.argv.includes("--write")) writeFileSync(CONFIG_SCHEMA_FILE, configSchema());
