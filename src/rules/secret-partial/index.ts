import type { Field, FieldPath } from "../../model/field";
import { indicatorPath } from "../../model/field-path";
import type { Severity } from "../../model/severity";
import type { TargetTable } from "../../model/target-table";
import { isSecret } from "../../text/secret";
import { splitSentences } from "../../text/sentence";
import { CONTENT_COLUMNS } from "../indicator-row";
import { purposeCells } from "../purpose-text";
import { quote } from "../quote";
import type { TableRule } from "../rule";
import { saysNothing } from "../says-nothing";

export const rule: TableRule = {
  id: "secret-partial",
  group: "structure",
  scope: "table",
  severity: "warning",
  title: { "zh-CN": "涉密内容没有遮全", en: "Classified content only half withheld" },
  why: {
    "zh-CN":
      "同一个项目有的地方写“涉密”，有的地方又把内容写出来，要么泄密，要么不该遮。来源：财预〔2016〕143号（除涉密内容外均应公开）。",
    en: "Where one cell says 涉密 and another tells the content, either a secret is out or nothing had to be withheld. Source: 财预〔2016〕143号.",
  },
  how: {
    "zh-CN": "确实涉密的，用途、目标、指标都写“涉密”；不涉密的，把内容写全。",
    en: "Write 涉密 for use, goals and indicators when they are classified; else fill in everything.",
  },
  *check(table) {
    if (!mentionsSecrecy(table)) return;
    const blocks = [purposeBlock(table), goalsBlock(table), indicatorsBlock(table)];
    const shown = blocks.flatMap((block) => block.shown);
    const [first] = shown;
    const hidesName = isSecret(table.name?.text ?? "");
    if (first === undefined || !(hidesName || blocks.some((block) => block.masked))) return;
    const text = quote(first.text);
    yield {
      field: first.path,
      covers: shown.map(({ path }) => path),
      severity: hidesName ? "warning" : severityOf(blocks),
      message: {
        "zh-CN": `这个项目有的内容写了“涉密”，这里却公开了${text["zh-CN"]}。`,
        en: `Parts of this project are 涉密, but ${text.en} is told here.`,
      },
    };
  },
};

/** Few tables do; the others are left at once. */
function mentionsSecrecy({ name, purpose, morePurpose = [], goals = [], indicators }: TargetTable): boolean {
  const withheld = (field: Field | undefined): boolean => field?.text.includes("密") === true;
  return (
    withheld(name) ||
    withheld(purpose) ||
    [...morePurpose, ...goals].some(withheld) ||
    indicators.some((indicator) => CONTENT_COLUMNS.some((column) => withheld(indicator[column])))
  );
}

interface Shown {
  readonly path: FieldPath;
  readonly text: string;
}

/** One part of the content: whether any of it is withheld, and what is told all the same. */
interface Block {
  readonly masked: boolean;
  readonly shown: readonly Shown[];
}

/** A single indicator may be classified for itself; a use or all goals withheld beside open indicators may not. */
function severityOf(blocks: readonly Block[]): Severity {
  return blocks.some(({ masked, shown }) => masked && shown.length === 0) ? "warning" : "hint";
}

function purposeBlock(table: TargetTable): Block {
  const cells = purposeCells(table);
  // 预算数20万元。内容涉密。
  const masked = cells.some(
    ([, { text }]) => isSecret(text) || splitSentences(text).some((part) => isSecret(part.text)),
  );
  return { masked, shown: masked ? [] : cells.map(([path, { text }]) => ({ path, text })) };
}

function goalsBlock({ goals = [] }: TargetTable): Block {
  const filled = goals.flatMap((field, index) =>
    saysNothing(field) ? [] : [{ path: `goals[${index}]`, text: field.text }],
  );
  return blockOf(filled);
}

function indicatorsBlock({ indicators }: TargetTable): Block {
  const filled = indicators.flatMap((indicator, index) =>
    CONTENT_COLUMNS.flatMap((column) => {
      const field = indicator[column];
      // A basis is a document or a plan: it tells nothing of the project.
      if (field === undefined || column === "basis" || saysNothing(field)) return [];
      return [{ path: indicatorPath(index, column), text: field.text }];
    }),
  );
  return blockOf(filled);
}

function blockOf(filled: readonly Shown[]): Block {
  return { masked: filled.some(({ text }) => isSecret(text)), shown: filled.filter(({ text }) => !isSecret(text)) };
}
