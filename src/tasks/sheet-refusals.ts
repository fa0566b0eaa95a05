import type { Localized } from "../i18n/localized";
import type { SheetOutcome } from "../workbook/sheet-editor";

/** Why nothing was done, in words for the person. */
export interface Refused {
  readonly kind: "refused";
  readonly message: Localized;
  /** Set where something was left half done, which can be taken back from the journal; and by which error. */
  readonly halfDone?: { readonly error: unknown };
}

/** The sentence for a refusal of the host. */
export function refusalOf({ reason, sheet = "" }: Extract<SheetOutcome, { readonly kind: "refused" }>): Refused {
  switch (reason) {
    case "structure-protected":
      return refused(
        "工作簿的结构受保护，不能增加或删除工作表。请在“审阅”里取消“保护工作簿”，再试一次。",
        "The structure of the workbook is protected, so no sheet can be added or removed. Switch “Protect Workbook” off under Review and try again.",
      );
    case "protected":
      return refused(
        `工作表“${sheet}”受保护，没有改动。请在“审阅”里撤消工作表保护，再试一次。`,
        `The sheet “${sheet}” is protected and was left as it is. Unprotect it under Review and try again.`,
      );
    case "changed":
      return refused(
        `工作表“${sheet}”刚刚被人改过，没有改动。请再试一次。`,
        `The sheet “${sheet}” was changed by somebody just now; it was left as it is. Try again.`,
      );
    case "no-such-sheet":
      return refused(
        `工作表“${sheet}”已经不在了，没有改动。请再试一次。`,
        `The sheet “${sheet}” is no longer there; nothing was changed. Try again.`,
      );
    case "name-taken":
      return refused(
        `已经有名为“${sheet}”的工作表，没有改动。请再试一次。`,
        `There is a sheet “${sheet}” already; nothing was changed. Try again.`,
      );
    case "last-sheet":
      return refused(
        "工作簿里至少要留一张看得见的工作表，没有删除。请先新建一张工作表，再试一次。",
        "A workbook needs at least one visible sheet; nothing was removed. Add a sheet first and try again.",
      );
  }
}

/** A refusal with its sentence. */
export function refused(chinese: string, english: string): Refused {
  return { kind: "refused", message: { "zh-CN": chinese, en: english } };
}
