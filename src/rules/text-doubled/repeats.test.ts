import fc from "fast-check";
import { findRepeat } from "./repeats";

function repeats(text: string, longest = 60): [start: number, distance: number, length: number][] {
  const seen: [number, number, number][] = [];
  findRepeat(text, longest, ({ start, distance, length }) => {
    seen.push([start, distance, length]);
    return undefined;
  });
  return seen;
}

describe("findRepeat", () => {
  it.each<[text: string, expected: [number, number, number][]]>([
    ["领取补贴情况情况", [[4, 2, 2]]],
    ["情况情况情况", [[0, 2, 4]]],
    ["加强分析，加强分析", [[0, 5, 4]]],
    ["培训干部", []],
    ["", []],
  ])("in %j", (text, expected) => {
    expect(repeats(text)).toEqual(expected);
  });

  it("stops at the first that is accepted", () => {
    const judged: number[] = [];
    const judge = ({ start }: { readonly start: number }): string | undefined => {
      judged.push(start);
      return "accepted";
    };
    expect(findRepeat("情况情况，补贴补贴", 60, judge)).toBe("accepted");
    expect(judged).toEqual([0]);
  });

  it("looks back no further than it is told", () => {
    expect(repeats("加强分析，加强分析", 4)).toEqual([]);
  });

  it("finds a piece that stands twice in a row, wherever", () => {
    const word = fc.string({
      unit: fc.constantFrom("甲", "乙", "丙", "丁", "戊", "己", "庚", "辛"),
      minLength: 2,
      maxLength: 8,
    });
    const distinct = word.filter((text) => new Set(text).size === text.length);
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("子", "丑", "寅", "卯"), maxLength: 6 }),
        distinct,
        (before, piece) => {
          expect(repeats(`${before}${piece}${piece}`)).toContainEqual([before.length, piece.length, piece.length]);
        },
      ),
    );
  });

  it("says only what is so", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("甲", "乙", "丙", "，"), maxLength: 40 }), (text) => {
        for (const [start, distance, length] of repeats(text)) {
          expect(text.slice(start, start + length)).toBe(text.slice(start + distance, start + distance + length));
        }
      }),
    );
  });
});
