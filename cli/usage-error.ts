import type { Locale } from "../src/i18n/localized";

/** The parser's own English messages, and what a Chinese reader sees in their place. */
const CHINESE: readonly (readonly [pattern: RegExp, sentence: string])[] = [
  [/^missing required argument.*/, "没有写要处理的文件。"],
  [/^required option '([^ ']*).*' not specified/, "缺少选项 $1。"],
  [/^option '([^ ']*).*' cannot be used with option '([^ ']*).*'/, "选项 $1 和 $2 不能一起用。"],
  [/^unknown option '([^']*)'/, "没有“$1”这个选项。"],
  [/^unknown command '([^']*)'/, "没有“$1”这个命令。"],
  [/^option '([^ ']*).*argument missing/, "选项 $1 后面缺少内容。"],
  [/^option '([^ ']*).*argument '([^']*)' is invalid\. Allowed choices are (.*)\.$/, "选项 $1 不能写“$2”，只能写 $3。"],
  [/^option '[^']*' argument '[^']*' is invalid\. (.*)$/, "$1"],
  [/^command-argument value '[^']*' is invalid for argument '[^']*'\. (.*)$/, "$1"],
];

/** What was wrong with the arguments, and where help is, in the user's language. */
export function usageError(message: string, locale: Locale): string {
  const detail = message.replace(/^error: /, "").trim();
  if (locale === "en") return `${detail}\nRun “jibiao --help” for the usage.\n`;
  const [pattern, sentence] = CHINESE.find(([candidate]) => candidate.test(detail)) ?? [/^.*$/s, "参数写得不对：$&"];
  return `${detail.replace(pattern, sentence)}\n运行 jibiao --help 查看用法。\n`;
}
