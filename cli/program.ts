import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import pc from "picocolors";
import { LOCALES, type Locale, localeOf } from "../src/i18n/localized";
import type { RuleFailure } from "../src/check/run-rules";
import { SEVERITIES, type Severity } from "../src/model/severity";
import { RULES } from "../src/rules";
import type { Rule } from "../src/rules/rule";
import { checkFile, checkJson, checkText, type CheckedFile, summaryJson, totalsOf, totalsText } from "./check";
import { ConfigError, loadConfig } from "./config";
import { fixFile, fixJson, fixText } from "./fix";
import { inspectJson, inspectText } from "./inspect";
import { cliMessages } from "./messages";
import { readWorkbook } from "./read-workbook";
import type { Style } from "./style";
import { usageError } from "./usage-error";

/** Where the command line writes to and what it knows of its surroundings. */
export interface Surroundings {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly version: string;
  /** Language tag of the system, such as zh_CN.UTF-8. */
  readonly language: string;
  readonly isColourful: boolean;
}

/** 0: nothing of severity error; 1: there is; 2: wrong usage, or a file could not be read. */
export type ExitStatus = 0 | 1 | 2;

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
  readonly dryRun?: true;
};

type CheckOptions = CommonOptions & {
  readonly config?: string;
  readonly format: "text" | "json" | "ndjson";
  readonly rule?: Rule[];
  readonly severity: Severity;
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
    .argument("<files...>", said.files)
    .addOption(new Option("--format <name>", said.format).choices(["text", "json", "ndjson"]).default("text"))
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
    .addOption(new Option("--dry-run", said.dryRun))
    .addOption(new Option("--config <file>", said.config))
    .addOption(new Option("--format <name>", said.format).choices(["text", "json"]).default("text"))
    .addOption(language)
    .option("--no-color", said.noColour)
    .helpOption("-h, --help", said.help)
    .action(async (files: string[], options: FixOptions) => done(await fix(files, options, surroundings)));
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
  const request = {
    settings: await loadConfig(options.config),
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

async function check(files: readonly string[], options: CheckOptions, surroundings: Surroundings): Promise<ExitStatus> {
  const style = styleFor(options, surroundings);
  const onFailure = ({ rule }: RuleFailure): void =>
    surroundings.err(`${cliMessages(style.locale).ruleFailed(rule)}\n`);
  const settings = await loadConfig(options.config);
  const request = { settings, ...(options.rule && { rules: options.rule }), severity: options.severity, onFailure };
  const checked: CheckedFile[] = [];
  for (const file of files) {
    const result = checkFile(await readWorkbook(file), request, style);
    checked.push(result);
    if (options.format === "text") surroundings.out(checkText(result, style));
    if (options.format === "ndjson") surroundings.out(`${JSON.stringify(checkJson(result, style))}\n`);
  }
  const totals = totalsOf(checked);
  if (options.format === "text") surroundings.out(totalsText(totals, style));
  if (options.format === "ndjson")
    surroundings.out(`${JSON.stringify({ version: 1, summary: summaryJson(totals) })}\n`);
  if (options.format === "json") {
    surroundings.out(
      `${JSON.stringify({ version: 1, workbooks: checked.map((file) => checkJson(file, style)), summary: summaryJson(totals) })}\n`,
    );
  }
  if (totals.unread > 0) return 2;
  return totals.error > 0 ? 1 : 0;
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
