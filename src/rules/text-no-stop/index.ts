import type { Field, FieldPath } from "../../model/field";
import type { NamedField } from "../../model/field-path";
import type { TargetTable } from "../../model/target-table";
import { countChineseCharacters, splitItems, type TextPiece } from "../../text/sentence";
import { cellFix } from "../cell-fix";
import { proseFields } from "../prose-fields";
import { quote } from "../quote";
import type { Problem, TableRule } from "../rule";

export const rule: TableRule = {
  id: "text-no-stop",
  group: "goal",
  scope: "table",
  severity: "hint",
  fixable: "safe",
  title: { "zh-CN": "句末没有句号", en: "Sentence without a full stop" },
  why: {
    "zh-CN":
      "用途和绩效目标是成句的话，末尾没有句号，看不出是写完了还是被截断了。来源：GB/T 15834—2011《标点符号用法》，实践。",
    en: "Use and goals are sentences; without a full stop it is unclear whether the text was cut off. Source: GB/T 15834—2011, practice.",
  },
  how: { "zh-CN": "在句末加上句号。", en: "Add the full stop." },
  *check(table) {
    const fields = proseFields(table);
    // A use in several rows may go on from one to the next.
    yield* openTexts(table, fields.filter(([path]) => /purpose/i.test(path)).slice(-1));
    yield* openTexts(
      table,
      fields.filter(([path]) => path.startsWith("goals[")),
    );
  },
};

/** Marks that end a sentence, or an item of a list. */
const ENDED = /[。！？!?….；;][”’"』」）)]?$/;
const CUT_OFF = /[，、：,:]$/;

/** Cells that belong together: where some items end in a stop, the others should too. */
function* openTexts(table: TargetTable, fields: readonly NamedField[]): Generator<Problem> {
  const cells = fields.map(([path, field]) => ({ path, field, items: splitItems(field.text) }));
  const someEnded = cells.some(({ items }) => items.some((item) => ENDED.test(item.text)));
  for (const { path, field, items } of cells) {
    const open = items.filter(
      (item, place) => !ENDED.test(item.text) && (someEnded || (place === items.length - 1 && isSentence(item.text))),
    );
    const last = open.at(-1);
    if (last !== undefined) yield problemOf(table, path, field, open, last);
  }
}

const SHORTEST_SENTENCE = 12;

/** A phrase needs no stop: what has a comma or a stop inside is a sentence. */
function isSentence(text: string): boolean {
  return CUT_OFF.test(text) || (/[，。；,;]/.test(text) && countChineseCharacters(text) >= SHORTEST_SENTENCE);
}

function problemOf(
  table: TargetTable,
  path: FieldPath,
  field: Field,
  open: readonly TextPiece[],
  last: TextPiece,
): Problem {
  const text = quote(last.text);
  if (open.some((item) => CUT_OFF.test(item.text))) {
    return {
      field: path,
      message: {
        "zh-CN": `${text["zh-CN"]}末尾不是句号，可能没有写完。`,
        en: `${text.en} does not end in a full stop and may be cut off.`,
      },
    };
  }
  const fix = cellFix(table, field, withStops(field.text, open), "safe");
  return {
    field: path,
    message: { "zh-CN": `${text["zh-CN"]}末尾没有句号。`, en: `${text.en} has no full stop at its end.` },
    ...(fix && { fix }),
  };
}

function withStops(text: string, items: readonly TextPiece[]): string {
  return items.reduceRight((done, item) => `${done.slice(0, item.end)}。${done.slice(item.end)}`, text);
}
