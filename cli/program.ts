import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import pc from "picocolors";
import { LOCALES, type Locale } from "../src/i18n/localized";
import { SEVERITIES, type Severity } from "../src/model/severity";
import { RULES } from "../src/rules";
import type { Rule } from "../src/rules/rule";
import { runCheck } from "./check/command";
import { CHECK_FORMATS, type CheckFormat } from "./check/formats";
import { ConfigError, loadConfig } from "./config";
import { addDestinationOptions, destinationOf, type DestinationOptions } from "./destination";
import { fileOption, filesArgument, namedFiles } from "./file-arguments";
import { addFillCommand } from "./fill/command";
import { type FixedFile, fixFile, fixJson, fixText } from "./fix";
import { inspectJson, inspectText } from "./inspect";
import { helpIn } from "./help";
import { cliMessages } from "./messages";
import { addNewCommand } from "./new-command";
import { type FileReading, readWorkbook } from "./read-workbook";
import { resultPrinter } from "./result-printer";
import type { Style } from "./style";
import { type ExitStatus, type Surroundings, systemLocale } from "./surroundings";
import { printable } from "./text";
import { usageError } from "./usage-error";

interface CommonOptions {
  readonly lang?: Locale;
  readonly color: boolean;
}

type InspectOptions = CommonOptions & { readonly format: "text" | "json" };
type FixOptions = CommonOptions &
  DestinationOptions & {
    readonly format: "text" | "json";
    readonly config?: string;
    readonly rule?: Rule[];
    readonly safe?: true;
  };

type CheckOptions = CommonOptions & {
  readonly config?: string;
  readonly format: CheckFormat;
  readonly rule?: Rule[];
  readonly severity: Severity;
  readonly out?: string;
  readonly since?: string;
  readonly jobs?: number;
};

/** Runs the command line `jibiao` with its arguments (without node and script) and tells the exit status. */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  const program = build(surroundings, (ended) => {
    status = ended;
  });
  try {
    await program.parseAsync([...args], { from: "user" });
  } catch (error) {
    if (error instanceof ConfigError) {
      surroundings.err(
        `${cliMessages(systemLocale(surroundings.language)).badConfig(printable(error.file), error.problem)}\n`,
      );
      return 2;
    }
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    surroundings.err(`${cliMessages(systemLocale(surroundings.language)).internal}\n`);
    return 2;
  }
  return status;
}

function build(surroundings: Surroundings, done: (status: ExitStatus) => void): Command {
  const { out, err, drained, version } = surroundings;
  const locale = systemLocale(surroundings.language);
  const said = cliMessages(locale);
  const program = new Command("jibiao")
    .description(said.description)
    .version(version, "-V, --version", said.version)
    .helpOption("-h, --help", said.help)
    .helpCommand(false)
    .configureHelp(helpIn(locale))
    .configureOutput({ writeOut: out, writeErr: err, outputError: (text, write) => write(usageError(text, locale)) })
    .exitOverride();
  const language = new Option("--lang <tag>", said.language).choices(LOCALES);
  program
    .command("inspect")
    .description(said.inspect)
    .addArgument(filesArgument(locale))
    .addOption(new Option("--format <name>", said.format).choices(["text", "json"]).default("text"))
    .addOption(language)
    .option("--no-color", said.noColour)
    .helpOption("-h, --help", said.help)
    .action(async (files: string[], options: InspectOptions) => done(await inspect(files, options, surroundings)));
  program
    .command("check")
    .description(said.check)
    .addArgument(filesArgument(locale))
    .addOption(new Option("--format <name>", said.checkFormat).choices(CHECK_FORMATS).default("text"))
    .addOption(fileOption("--out <file>", said.reportFile, locale))
    .addOption(fileOption("--since <report>", said.since, locale))
    .addOption(new Option("--jobs <n>", said.jobs).argParser((text: string) => jobsNamed(text, locale)))
    .addOption(ruleOption(said.rule, locale))
    .addOption(fileOption("--config <file>", said.config, locale))
    .addOption(new Option("--severity <name>", said.severity).choices(SEVERITIES).default("hint"))
    .addOption(language)
    .option("--no-color", said.noColour)
    .helpOption("-h, --help", said.help)
    .action(async (files: string[], options: CheckOptions) => done(await check(files, options, surroundings)));
  const fixCommand = program.command("fix").description(said.fix).addArgument(filesArgument(locale));
  addDestinationOptions(fixCommand, locale)
    .addOption(new Option("--safe", said.safe))
    .addOption(ruleOption(said.fixRule, locale).conflicts("safe"))
    .addOption(fileOption("--config <file>", said.config, locale))
    .addOption(new Option("--format <name>", said.format).choices(["text", "json"]).default("text"))
    .addOption(language)
    .option("--no-color", said.noColour)
    .helpOption("-h, --help", said.help)
    .action(async (files: string[], options: FixOptions) => done(await fix(files, options, surroundings)));
  const around = {
    out,
    err,
    ...(drained && { drained }),
    styleFor: (options: CommonOptions) => styleFor(options, surroundings),
    done,
  };
  addFillCommand(program, locale, around);
  addNewCommand(program, locale, around);
  return program;
}

function ruleOption(description: string, locale: Locale): Option {
  return new Option("--rule <id>", description).argParser((id: string, before?: Rule[]) => [
    ...(before ?? []),
    ruleNamed(id, locale),
  ]);
}

async function fix(paths: readonly string[], options: FixOptions, surroundings: Surroundings): Promise<ExitStatus> {
  const style = styleFor(options, surroundings);
  const found = await namedFiles(paths, surroundings.err, style.locale, options.out);
  if (found === undefined) return 2;
  const { files } = found;
  const destination = await destinationOf(files, options, style.locale);
  if ("refusal" in destination) {
    surroundings.err(`${destination.refusal}\n`);
    return 2;
  }
  const request = {
    settings: await loadConfig(options.config),
    ...(options.rule && { rules: options.rule.map(({ id }) => id) }),
  };
  const views = {
    text: (fixed: FixedFile) => fixText(fixed, destination.dryRun, style),
    json: (fixed: FixedFile) => fixJson(fixed, style),
  };
  const printer = resultPrinter(options.format, views, surroundings);
  let status: ExitStatus = 0;
  for (const file of files) {
    const fixed = await fixFile(file, request, destination);
    if ("error" in fixed) status = 2;
    await printer.add(fixed);
  }
  printer.end();
  return status;
}

async function inspect(
  paths: readonly string[],
  options: InspectOptions,
  surroundings: Surroundings,
): Promise<ExitStatus> {
  const style = styleFor(options, surroundings);
  const found = await namedFiles(paths, surroundings.err, style.locale);
  if (found === undefined) return 2;
  const views = {
    text: (reading: FileReading) => inspectText(reading, style),
    json: (reading: FileReading) => inspectJson(reading, style),
  };
  const printer = resultPrinter(options.format, views, surroundings);
  let status: ExitStatus = 0;
  for (const file of found.files) {
    const reading = await readWorkbook(file);
    if ("error" in reading) status = 2;
    await printer.add(reading);
  }
  printer.end();
  return status;
}

async function check(paths: readonly string[], options: CheckOptions, surroundings: Surroundings): Promise<ExitStatus> {
  const { format, severity, out, since, jobs, rule } = options;
  const command = {
    paths,
    format,
    settings: await loadConfig(options.config),
    severity,
    ...(rule && { rules: rule.map(({ id }) => id) }),
    ...(out !== undefined && { out }),
    ...(since !== undefined && { since }),
    ...(jobs !== undefined && { jobs }),
  };
  return runCheck(command, styleFor(options, surroundings), surroundings);
}

function jobsNamed(text: string, locale: Locale): number {
  const jobs = Number(text);
  if (!/^\d+$/.test(text) || jobs < 1 || jobs > 64) throw new InvalidArgumentError(cliMessages(locale).badJobs);
  return jobs;
}

function ruleNamed(id: string, locale: Locale): Rule {
  const rule = RULES.find((candidate) => candidate.id === id);
  if (rule === undefined) throw new InvalidArgumentError(cliMessages(locale).unknownRule(id));
  return rule;
}

function styleFor(options: CommonOptions, surroundings: Surroundings): Style {
  return {
    locale: options.lang ?? systemLocale(surroundings.language),
    colours: pc.createColors(surroundings.isColourful && options.color),
  };
}
