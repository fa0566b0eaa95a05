import type { Locale } from "../i18n/localized";
import type { FixChoice } from "./fix-workbook";

/** Names a batch of fixes for the button that takes it back. */
export function undoLabel(choice: FixChoice, locale: Locale): string {
  switch (choice.kind) {
    case "safe":
      return { "zh-CN": "安全修复", en: "safe fixes" }[locale];
    case "rule":
      return { "zh-CN": "一条规则的修改", en: "changes of one rule" }[locale];
    case "finding": {
      const { cell } = choice.finding;
      return { "zh-CN": `${cell} 的修改`, en: `change of ${cell}` }[locale];
    }
  }
}
