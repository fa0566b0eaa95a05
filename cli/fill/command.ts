import { type Command, Option } from "commander";
import { PLAN_PRESETS, type PlanPresetId } from "../../src/fill/spend-plan";
import { LOCALES, type Locale } from "../../src/i18n/localized";
import { loadConfig } from "../config";
import { addDestinationOptions, destinationOf, type DestinationOptions } from "../destination";
import { fileOption, filesArgument, namedFiles } from "../file-arguments";
import { cliMessages } from "../messages";
import type { CommandSurroundings, ExitStatus } from "../surroundings";
import { printable } from "../text";
import { resultPrinter } from "../result-printer";
import type { FilledFile } from "./fill-file";
import { fillMessages } from "./messages";

interface FillOptions extends DestinationOptions {
  readonly rows?: true;
  readonly plan?: PlanPresetId;
  readonly config?: string;
  readonly format: "text" | "json";
  readonly lang?: Locale;
  readonly color: boolean;
}

/** Adds `fill` to the program; its help is in the language of the system. */
export function addFillCommand(program: Command, locale: Locale, surroundings: CommandSurroundings): void {
  const said = fillMessages(locale);
  const common = cliMessages(locale);
  const command = program.command("fill").description(said.command).addArgument(filesArgument(locale));
  addDestinationOptions(command, locale)
    .addOption(new Option("--rows", said.rows))
    .addOption(new Option("--plan <course>", said.plan).choices(PLAN_PRESETS.map(({ id }) => id)))
    .addOption(fileOption("--config <file>", common.config, locale))
    .addOption(new Option("--format <name>", common.format).choices(["text", "json"]).default("text"))
    .addOption(new Option("--lang <tag>", common.language).choices(LOCALES))
    .option("--no-color", common.noColour)
    .helpOption("-h, --help", common.help)
    .action(async (files: string[], options: FillOptions) =>
      surroundings.done(await fill(files, options, surroundings)),
    );
}

async function fill(
  paths: readonly string[],
  options: FillOptions,
  surroundings: CommandSurroundings,
): Promise<ExitStatus> {
  const { err, styleFor } = surroundings;
  const style = styleFor(options);
  const found = await namedFiles(paths, err, style.locale, options.out);
  if (found === undefined) return 2;
  const { files } = found;
  const destination = await destinationOf(files, options, style.locale);
  if ("refusal" in destination) {
    err(`${destination.refusal}\n`);
    return 2;
  }
  const settings = await loadConfig(options.config);
  const request = {
    settings,
    rows: options.rows === true,
    ...(options.plan !== undefined && { plan: options.plan }),
  };
  // Whoever checks does not wait for what fills in.
  const { fillFile, fillJson, fillText, readLibraryRecord } = await import(/* webpackChunkName: "fill" */ "./fill");
  for (const { message } of readLibraryRecord(settings.library).problems)
    err(`${fillMessages(style.locale).libraryProblem(printable(message[style.locale]))}\n`);
  const views = {
    text: (result: FilledFile) => fillText(result, destination.dryRun, style),
    json: (result: FilledFile) => fillJson(result, style),
  };
  const printer = resultPrinter(options.format, views, surroundings);
  let status: ExitStatus = 0;
  for (const file of files) {
    const result = await fillFile(file, request, destination);
    if ("error" in result) status = 2;
    await printer.add(result);
  }
  printer.end();
  return status;
}
