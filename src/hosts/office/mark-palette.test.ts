import { SEVERITIES } from "../../model/severity";
import { MARK_PALETTE } from "./mark-palette";

/** Relative luminance of `#RRGGBB` (WCAG 2.2). */
function luminance(color: string): number {
  const channel = (at: number): number => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

describe("the palette of marks", () => {
  it.each(SEVERITIES)("keeps 7 to 1 between the letters and the fill of %s", (severity) => {
    const { fill, font } = MARK_PALETTE[severity];
    expect((luminance(fill) + 0.05) / (luminance(font) + 0.05)).toBeGreaterThanOrEqual(7);
  });

  it("gives every severity a sign of its own besides colour", () => {
    expect(new Set(SEVERITIES.map((severity) => MARK_PALETTE[severity].sign)).size).toBe(SEVERITIES.length);
  });
});
