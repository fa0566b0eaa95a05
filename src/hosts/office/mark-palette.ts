import type { Severity } from "../../model/severity";

/** How a marked cell looks: a sign besides the colours, for those who do not see them. */
export interface MarkLook {
  /** `#RRGGBB` */
  readonly fill: string;
  /** `#RRGGBB`; at least 7 to 1 against the fill. */
  readonly font: string;
  readonly sign: "underline" | "bold" | "italic";
}

/** Light fills with dark letters: they carry their own contrast, whatever the theme of the window. */
export const MARK_PALETTE: Readonly<Record<Severity, MarkLook>> = {
  error: { fill: "#FFD6D6", font: "#7A0010", sign: "underline" },
  warning: { fill: "#FFEBB8", font: "#5C3A00", sign: "bold" },
  hint: { fill: "#D9EAFB", font: "#123F70", sign: "italic" },
};
