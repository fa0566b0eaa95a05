import type { Locale } from "../src/i18n/localized";
import type { SkipReason } from "../src/workbook/edit";
import { useSpeech } from "./language";

const list = (items: readonly string[]): string => items.join("、");
const number = new Intl.NumberFormat("en");
const plural = (n: number, one: string, many: string): string => `${number.format(n)} ${n === 1 ? one : many}`;
const conjunction = new Intl.ListFormat("en", { type: "conjunction" });

/** What the parts that mend and ignore say; they bring it along, for they are loaded on demand. */
export interface MendingTexts {
  readonly blank: string;
  readonly becomes: string;
  /** A button: mends so many findings without a change of meaning. */
  readonly fixSafe: (findings: number) => string;
  readonly undo: string;
  /** Names what a button takes back. */
  readonly undoOf: (label: string) => string;
  /** Cells that were left as they are, and why. */
  readonly skipped: Readonly<Record<SkipReason, (cells: readonly string[]) => string>>;
  /** Heads the findings that a person decided to leave. */
  readonly ignored: (findings: number) => string;
  /** The settings of the workbook could not be read, the check went by the defaults. */
  readonly settings: {
    readonly newer: string;
    /** `path` names the first entry that is wrong; "" when the record as a whole is. */
    readonly damaged: (path: string) => string;
  };
  readonly fix: string;
  readonly fixAsShown: string;
  readonly fixRule: (findings: number) => string;
  readonly ignore: string;
  readonly reason: string;
  readonly reasonMissing: string;
  readonly place: string;
  readonly rule: string;
  readonly cancel: string;
  readonly takeBack: string;
  /** Names the button that takes a decision back. */
  readonly takeBackOf: (message: string) => string;
  readonly because: (reason: string) => string;
  /** Stands after the first of several findings that one decision leaves. */
  readonly andMore: (others: number) => string;
}

const TEXTS: Readonly<Record<Locale, MendingTexts>> = {
  "zh-CN": {
    blank: "（空）",
    becomes: "改为",
    fixSafe: (findings) => `修复 ${findings} 处可安全修复的问题`,
    undo: "撤销",
    undoOf: (label) => `撤销：${label}`,
    skipped: {
      changed: (cells) => `${list(cells)}没有改：内容在检查之后变了。请看新的结果再决定。`,
      formula: (cells) => `${list(cells)}没有改：里面是公式，公式从不改写。请自己核对公式。`,
      protected: (cells) => `${list(cells)}没有改：工作表受保护。请先撤消工作表保护，再修改。`,
      "no-such-sheet": (cells) => `${list(cells)}没有改：工作表已被删除或改名。请重新检查。`,
    },
    ignored: (findings) => `已忽略（${findings}）`,
    settings: {
      newer: "工作簿里的绩标设置由更新的版本写入，已原样保留；这次按默认设置检查。请更新绩标后再查。",
      damaged: (path) =>
        `工作簿里的绩标设置已损坏${path === "" ? "" : `（${path}）`}，已原样保留；这次按默认设置检查。请联系单位的管理员。`,
    },
    fix: "修复",
    fixAsShown: "按此修改",
    fixRule: (findings) => `本规则全部修改（${findings} 处）`,
    ignore: "忽略",
    reason: "忽略的原因（必填）",
    reasonMissing: "请写一句忽略的原因，方便以后核对。",
    place: "只此一处",
    rule: "这条规则",
    cancel: "取消",
    takeBack: "取消忽略",
    takeBackOf: (message) => `取消忽略：${message}`,
    because: (reason) => `原因：${reason}`,
    andMore: (others) => `这条规则的另外 ${others} 处也已忽略。`,
  },
  en: {
    blank: "(blank)",
    becomes: "becomes",
    fixSafe: (findings) => `Fix ${plural(findings, "finding", "findings")} that can be fixed safely`,
    undo: "Undo",
    undoOf: (what) => `Undo: ${what}`,
    skipped: {
      changed: (cells) => `${conjunction.format(cells)}: left alone, edited since the check. Look at the new results.`,
      formula: (cells) =>
        `${conjunction.format(cells)}: left alone, formulas are never overwritten. Check the formula yourself.`,
      protected: (cells) => `${conjunction.format(cells)}: left alone, the sheet is protected. Unprotect it first.`,
      "no-such-sheet": (cells) =>
        `${conjunction.format(cells)}: left alone, the sheet was deleted or renamed. Check again.`,
    },
    ignored: (findings) => `Ignored (${number.format(findings)})`,
    settings: {
      newer:
        "Jibiao's settings in this workbook are from a newer version. They were kept as they are, and defaults were used. Update Jibiao, then check again.",
      damaged: (path) =>
        `Jibiao's settings in this workbook are damaged${path === "" ? "" : ` (${path})`}. They were kept as they are, and defaults were used. Ask your administrator.`,
    },
    fix: "Fix",
    fixAsShown: "Change like this",
    fixRule: (findings) => `Change all of this rule (${findings})`,
    ignore: "Ignore",
    reason: "Reason for ignoring (required)",
    reasonMissing: "Write a short reason, so that it can be looked up later.",
    place: "Only here",
    rule: "This rule",
    cancel: "Cancel",
    takeBack: "Stop ignoring",
    takeBackOf: (message) => `Stop ignoring: ${message}`,
    because: (reason) => `Reason: ${reason}`,
    andMore: (others) => `${others} more of this rule ${others === 1 ? "is" : "are"} ignored too.`,
  },
};

export function useMendingTexts(): MendingTexts {
  return TEXTS[useSpeech().locale];
}
