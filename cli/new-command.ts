import { type Command, InvalidArgumentError, Option } from "commander";
import { type KindId, PROJECT_KINDS } from "../src/fill/library";
import { LOCALES, type Locale } from "../src/i18n/localized";
import { MOST_PROJECTS } from "../src/templates/listed-project";
import { TEMPLATES, type TemplateId } from "../src/templates/template";
import { fileOption } from "./file-arguments";
import { cliMessages } from "./messages";
import { newText, newWorkbook, type NewRequest } from "./new";
import { newMessages } from "./new-messages";
import type { CommandSurroundings } from "./surroundings";

interface NewOptions {
  readonly template: TemplateId;
  readonly kind?: KindId;
  readonly list?: string;
  readonly sheet?: string;
  readonly count: number;
  readonly name?: string;
  readonly code?: string;
  readonly unit?: string;
  readonly budget?: number;
  readonly purpose?: string;
  readonly year?: number;
  readonly from: number;
  readonly catalogue?: true;
  readonly out: string;
  readonly force?: true;
  readonly lang?: Locale;
  readonly color: boolean;
}

/** Adds `new` to the program; its help is in the language of the system. */
export function addNewCommand(program: Command, locale: Locale, surroundings: CommandSurroundings): void {
  const said = newMessages(locale);
  const common = cliMessages(locale);
  const whole = (text: string): number => wholeNumber(text, locale);
  program
    .command("new")
    .description(said.command)
    .addOption(
      new Option("--template <id>", said.template).choices(TEMPLATES.map(({ id }) => id)).makeOptionMandatory(),
    )
    .addOption(new Option("--kind <kind>", said.kind).choices(PROJECT_KINDS.map(({ id }) => id)))
    .addOption(fileOption("--list <file>", said.list, locale))
    .addOption(new Option("--sheet <name>", said.sheet))
    .addOption(new Option("--count <n>", said.count).argParser(whole).default(1).conflicts("list"))
    .addOption(new Option("--name <text>", said.name).conflicts("list"))
    .addOption(new Option("--code <text>", said.code).conflicts("list"))
    .addOption(new Option("--unit <text>", said.unit))
    .addOption(new Option("--budget <amount>", said.budget).argParser((text) => amount(text, locale)).conflicts("list"))
    .addOption(new Option("--purpose <text>", said.purpose).conflicts("list"))
    .addOption(new Option("--year <year>", said.year).argParser((text) => yearIn(text, locale)))
    .addOption(new Option("--from <n>", said.from).argParser(whole).default(1))
    .addOption(new Option("--catalogue", said.catalogue))
    .addOption(fileOption("--out <file>", said.out, locale).makeOptionMandatory())
    .addOption(new Option("--force", said.force))
    .addOption(new Option("--lang <tag>", common.language).choices(LOCALES))
    .option("--no-color", common.noColour)
    .helpOption("-h, --help", common.help)
    .action(async (options: NewOptions) => {
      const request = requestOf(options);
      const outcome = await newWorkbook(request);
      const { out, err } = newText(outcome, request, surroundings.styleFor(options));
      if (err !== "") surroundings.err(err);
      if (out !== "") surroundings.out(out);
      surroundings.done(outcome.kind === "made" ? 0 : 2);
    });
}

function requestOf(options: NewOptions): NewRequest {
  const { template, out, count, from, list, sheet, kind, name, code, unit, budget, purpose, year } = options;
  return {
    template,
    out,
    force: options.force === true,
    catalogue: options.catalogue === true,
    count,
    from,
    ...(list !== undefined && { list }),
    ...(sheet !== undefined && { sheet }),
    ...(kind !== undefined && { kind }),
    project: {
      ...(name !== undefined && { name }),
      ...(code !== undefined && { code }),
      ...(unit !== undefined && { unit }),
      ...(budget !== undefined && { budget: { total: budget } }),
      ...(purpose !== undefined && { purpose }),
      ...(year !== undefined && { year }),
    },
  };
}

function wholeNumber(text: string, locale: Locale): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= 1 && number <= MOST_PROJECTS) return number;
  throw new InvalidArgumentError(newMessages(locale).notWhole(text));
}

function yearIn(text: string, locale: Locale): number {
  if (/^20\d\d$/.test(text)) return Number(text);
  throw new InvalidArgumentError(newMessages(locale).notYear(text));
}

function amount(text: string, locale: Locale): number {
  if (/^\d{1,9}(?:\.\d{1,6})?$/.test(text)) return Number(text);
  throw new InvalidArgumentError(newMessages(locale).notAmount(text));
}
