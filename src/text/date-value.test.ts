import { parseTargetValue } from "./target-value";

function dateOf(text: string): unknown {
  const value = parseTargetValue(text);
  if (value.kind !== "date") return value.kind;
  const { text: _, kind: __, ...date } = value;
  return date;
}

describe("a value that is a date", () => {
  it.each([
    [
      "2023年12月31日",
      { year: 2023, month: 12, day: 31, dateText: "2023年12月31日", before: false, impossible: false },
    ],
    [
      "≤2023年12月",
      {
        year: 2023,
        month: 12,
        dateText: "2023年12月",
        comparator: "≤",
        comparatorText: "≤",
        before: true,
        impossible: false,
      },
    ],
    [
      "<2023年12月",
      {
        year: 2023,
        month: 12,
        dateText: "2023年12月",
        comparator: "<",
        comparatorText: "<",
        before: true,
        impossible: false,
      },
    ],
    [
      "≥2023年12月",
      {
        year: 2023,
        month: 12,
        dateText: "2023年12月",
        comparator: "≥",
        comparatorText: "≥",
        before: false,
        impossible: false,
      },
    ],
    ["截至6月底", { month: 6, phase: "end", dateText: "6月底", before: true, impossible: false }],
    ["于6月底", { month: 6, phase: "end", dateText: "6月底", before: false, impossible: false }],
    ["6月30日（含）前", { month: 6, day: 30, dateText: "6月30日", before: true, impossible: false }],
    ["10日前", { day: 10, dateText: "10日", before: true, impossible: false }],
    ["31号之前", { day: 31, dateText: "31号", before: true, impossible: false }],
    ["32日前", { day: 32, dateText: "32日", before: true, impossible: true }],
    [
      "完成时间：2023年12月",
      { year: 2023, month: 12, dateText: "2023年12月", lead: "完成时间", before: false, impossible: false },
    ],
    ["6月底前完成。", { month: 6, phase: "end", dateText: "6月底", before: true, rest: "完成", impossible: false }],
  ])("%s", (text, date) => {
    expect(dateOf(text)).toEqual(date);
  });

  it.each([
    ["2024年1-12月", { year: 2024, month: 1 }, { year: 2024, month: 12 }],
    ["1-12月", { month: 1 }, { month: 12 }],
    ["1月-6月", { month: 1 }, { month: 6 }],
    ["2022-2023年", { year: 2022 }, { year: 2023 }],
    ["2024年1月〜12月", { year: 2024, month: 1 }, { year: 2024, month: 12 }],
    ["2024年1～12月", { year: 2024, month: 1 }, { year: 2024, month: 12 }],
    ["2024年1月‐12月", { year: 2024, month: 1 }, { year: 2024, month: 12 }],
    ["1―6月", { month: 1 }, { month: 6 }],
    ["2022〜2023年", { year: 2022 }, { year: 2023 }],
    ["2024年3月至5月", { year: 2024, month: 3 }, { year: 2024, month: 5 }],
    ["2024年3月到2025年5月", { year: 2024, month: 3 }, { year: 2025, month: 5 }],
    ["13-15月", { month: 13, impossible: true }, { month: 15, impossible: true }],
    ["0-12月", { month: 0, impossible: true }, { month: 12, impossible: false }],
  ])("%s is a period", (text, from, to) => {
    const date = dateOf(text);
    expect(date).toMatchObject({ impossible: false, ...to, from: { impossible: false, ...from } });
    expect(Object.keys((date as { from: object }).from).sort()).toEqual(
      ["text", "impossible", ...Object.keys(from).filter((key) => key !== "impossible")].sort(),
    );
  });

  it.each([
    ["2023年12月完成3项", "number"],
    ["全年无事故", "qualitative"],
    ["12月底前完成全部六条河道的清淤并且通过县水务局的验收", "qualitative"],
    ["10日内", "number"],
  ])("%s is none", (text, kind) => {
    expect(dateOf(text)).toBe(kind);
  });
});
