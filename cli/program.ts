import { basename } from "node:path";
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import pc from "picocolors";
import { LOCALES, type Locale, localeOf } from "../src/i18n/localized";
import { SEVERITIES, type Severity } from "../src/model/severity";
import { RULES } from "../src/rules";
import type { Rule } from "../src/rules/rule";
import { runCheck } from "./check/command";
import { CHECK_FORMATS, type CheckFormat } from "./check/formats";
import { ConfigError, loadConfig } from "./config";
import { fixFile, fixJson, fixText } from "./fix";
import { inspectJson, inspectText } from "./inspect";
import { cliMessages } from "./messages";
import { addNewCommand } from "./new-command";
import { readWorkbook } from "./read-workbook";
import type { Style } from "./style";
import type { ExitStatus, Surroundings } from "./surroundings";
import { usageError } from "./usage-error";

interface CommonOptions {
  readonly lang?: Locale;
  readonly color: boolean;
}

type InspectOptions = CommonOptions & { readonly format: "text" | "json" };
type FixOptions = CommonOptions & {
  readonly format: "text" | "json";
  readonly config?: string;
  readonly rule?: Rule[];
  readonly safe?: true;
  readonly out?: string;
  readonly inPlace?: true;
  readonly backup?: true;
  readonly dryRun?: true;
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
      surroundings.err(`${cliMessages(localeFor(surroundings)).badConfig(error.file, error.problem)}\n`);
      return 2;
    }
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    surroundings.err(`${cliMessages(localeFor(surroundings)).internal}\n`);
    return 2;
  }
  return status;
}

function build(surroundings: Surroundings, done: (status: ExitStatus) => void): Command {
  const { out, err, version } = surroundings;
  const locale = localeFor(surroundings);
  const said = cliMessages(locale);
  const program = new Command("jibiao")
    .description(said.description)
    .version(version, "-V, --version", said.version)
    .helpOption("-h, --help", said.help)
    .helpCommand(false)
    .configureOutput({ writeOut: out, writeErr: err, outputError: (text, write) => write(usageError(text, locale)) })
    .exitOverride();
  const language = new Option("--lang <tag>", said.language).choices(LOCALES);
  program
    .command("inspect")
    .description(said.inspect)
    .argument("<files...>", said.files)
    .addOption(new Option("--format <name>", said.format).choices(["text", "json"]).default("text"))
    .addOption(language)
    .option("--no-color", said.noColour)
    .helpOption("-h, --help", said.help)
    .action(async (files: string[], options: InspectOptions) => done(await inspect(files, options, surroundings)));
  program
    .command("check")
    .description(said.check)
    .argument("<files...>", said.filesOrFolders)
    .addOption(new Option("--format <name>", said.checkFormat).choices(CHECK_FORMATS).default("text"))
    .addOption(new Option("--out <file>", said.reportFile))
    .addOption(new Option("--since <report>", said.since))
    .addOption(new Option("--jobs <n>", said.jobs).argParser((text: string) => jobsNamed(text, locale)))
    .addOption(ruleOption(said.rule, locale))
    .addOption(new Option("--config <file>", said.config))
    .addOption(new Option("--severity <name>", said.severity).choices(SEVERITIES).default("hint"))
    .addOption(language)
    .option("--no-color", said.noColour)
    .helpOption("-h, --help", said.help)
    .action(async (files: string[], options: CheckOptions) => done(await check(files, options, surroundings)));
  program
    .command("fix")
    .description(said.fix)
    .argument("<files...>", said.files)
    .addOption(new Option("--safe", said.safe))
    .addOption(ruleOption(said.fixRule, locale).conflicts("safe"))
    .addOption(new Option("--out <folder>", said.out))
    .addOption(new Option("--in-place", said.inPlace).conflicts("out"))
    .addOption(new Option("--backup", said.backup).conflicts("out"))
    .addOption(new Option("--dry-run", said.dryRun))
    .addOption(new Option("--config <file>", said.config))
    .addOption(new Option("--format <name>", said.format).choices(["text", "json"]).default("text"))
    .addOption(language)
    .option("--no-color", said.noColour)
    .helpOption("-h, --help", said.help)
    .action(async (files: string[], options: FixOptions) => done(await fix(files, options, surroundings)));
  addNewCommand(program, locale, { out, err, styleFor: (options) => styleFor(options, surroundings), done });
  return program;
}

function ruleOption(description: string, locale: Locale): Option {
  return new Option("--rule <id>", description).argParser((id: string, before?: Rule[]) => [
    ...(before ?? []),
    ruleNamed(id, locale),
  ]);
}

async function fix(files: readonly string[], options: FixOptions, surroundings: Surroundings): Promise<ExitStatus> {
  const style = styleFor(options, surroundings);
  const dryRun = options.dryRun === true;
  if (!dryRun && options.out === undefined && options.inPlace !== true) {
    surroundings.err(`${cliMessages(style.locale).fixTarget}\n`);
    return 2;
  }
  const double = options.out === undefined ? undefined : doubleName(files);
  if (double !== undefined) {
    surroundings.err(`${cliMessages(style.locale).doubleName(double)}\n`);
    return 2;
  }
  const request = {
    settings: await loadConfig(options.config),
    backup: options.backup === true,
    ...(options.rule && { rules: options.rule.map(({ id }) => id) }),
    ...(options.out === undefined ? {} : { folder: options.out }),
    dryRun,
  };
  const workbooks: object[] = [];
  let status: ExitStatus = 0;
  for (const file of files) {
    const fixed = await fixFile(file, request);
    if ("error" in fixed) status = 2;
    if (options.format === "json") workbooks.push(fixJson(fixed, style));
    else surroundings.out(fixText(fixed, style));
  }
  if (options.format === "json") surroundings.out(`${JSON.stringify({ version: 1, workbooks })}\n`);
  return status;
}

/** A name that two of the files have: in one folder the second would take the place of the first. */
function doubleName(files: readonly string[]): string | undefined {
  const names = files.map((file) => basename(file));
  return names.find((name, index) => names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) < index);
}

async function inspect(
  files: readonly string[],
  options: InspectOptions,
  surroundings: Surroundings,
): Promise<ExitStatus> {
  const style = styleFor(options, surroundings);
  const workbooks: object[] = [];
  let status: ExitStatus = 0;
  for (const file of files) {
    const reading = await readWorkbook(file);
    if ("error" in reading) status = 2;
    if (options.format === "json") workbooks.push(inspectJson(reading, style));
    else surroundings.out(inspectText(reading, style));
  }
  if (options.format === "json") surroundings.out(`${JSON.stringify({ version: 1, workbooks })}\n`);
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

function localeFor({ language }: Surroundings): Locale {
  return /^(?:C|POSIX)(?:\.|$)/.test(language) ? "zh-CN" : localeOf(language);
}

function styleFor(options: CommonOptions, surroundings: Surroundings): Style {
  return {
    locale: options.lang ?? localeFor(surroundings),
    colours: pc.createColors(surroundings.isColourful && options.color),
  };
}
