import fc from "fast-check";
import { findYears, scanDate } from "./date";
import type { CalendarDate } from "./date";
import { fold } from "./fold";

/** The date that the whole text is. */
function wholeDate(text: string): CalendarDate | undefined {
  const folded = fold(text).trim();
  const found = scanDate(folded, 0);
  return found?.end === folded.length ? found.date : undefined;
}

describe("scanDate", () => {
  it.each([
    ["2023年12月31日", { year: 2023, month: 12, day: 31 }],
    ["2023 年 12 月 31 日", { year: 2023, month: 12, day: 31 }],
    ["２０２３年１２月３１日", { year: 2023, month: 12, day: 31 }],
    ["2023年12月31号", { year: 2023, month: 12, day: 31 }],
    ["二〇二三年十二月三十一日", { year: 2023, month: 12, day: 31 }],
    ["2023-12-31", { year: 2023, month: 12, day: 31 }],
    ["2023/12/31", { year: 2023, month: 12, day: 31 }],
    ["2023.12.31", { year: 2023, month: 12, day: 31 }],
    ["2023-12-31 08:30:00", { year: 2023, month: 12, day: 31 }],
    ["20231231", { year: 2023, month: 12, day: 31 }],
    ["2023/12", { year: 2023, month: 12 }],
    ["2023.6", { year: 2023, month: 6 }],
    ["23年6月", { year: 2023, month: 6 }],
    ["2023年12月底", { year: 2023, month: 12, phase: "end" }],
    ["2023年年底", { year: 2023, phase: "end" }],
    ["2023年度", { year: 2023 }],
    ["12月31日", { month: 12, day: 31 }],
    ["五月下旬", { month: 5, phase: "late" }],
    ["6月份", { month: 6 }],
    ["第三季度末", { quarter: 3, phase: "end" }],
    ["一季度", { quarter: 1 }],
    ["2023年上半年", { year: 2023, half: 1 }],
    ["下半年", { half: 2 }],
    ["年底", { phase: "end" }],
    ["年内", { phase: "within" }],
    ["每月10日", { every: "month", day: 10 }],
    ["每年12月31日", { every: "year", month: 12, day: 31 }],
    ["每季度末", { every: "quarter", phase: "end" }],
    ["当年12月31日", { relative: "当年", month: 12, day: 31 }],
    ["次年3月", { relative: "次年", month: 3 }],
  ])("reads %s", (text, expected) => {
    const { text: _, ...date } = wholeDate(text) ?? { text: "" };
    expect(date).toEqual({ impossible: false, ...expected });
  });

  it.each(["2月30日", "2023年2月29日", "2023年13月", "4月31日", "2023-13-40", "2023年0月5日", "6月0日", "三十月"])(
    "reads %s as a date that no calendar has",
    (text) => {
      expect(wholeDate(text)).toMatchObject({ impossible: true });
    },
  );

  it.each(["2月29日", "2024年2月29日", "2000年2月29日"])("allows %s", (text) => {
    expect(wholeDate(text)).toMatchObject({ impossible: false });
  });

  it.each([
    "",
    "10日",
    "5年",
    "2023",
    "12.31",
    "全面",
    "上级",
    "第3名",
    "1002023年12月31日",
    "2023年12月31日前",
    "每次",
  ])("takes %p for no date alone", (text) => {
    expect(wholeDate(text)).toBeUndefined();
  });

  it("reads any day of the calendar back from each way of writing it", () => {
    const day = fc.date({
      min: new Date(Date.UTC(2000, 0, 1)),
      max: new Date(Date.UTC(2099, 11, 31)),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, (date) => {
        const [year, month, dayOfMonth] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
        const ways = [
          `${year}年${month}月${dayOfMonth}日`,
          `${year}-${month}-${dayOfMonth}`,
          `${year}/${month}/${dayOfMonth}`,
          `${year}.${month}.${dayOfMonth}`,
          date.toISOString().slice(0, 10),
          date.toISOString().slice(0, 10).replaceAll("-", ""),
        ];
        for (const way of ways)
          expect(wholeDate(way)).toMatchObject({ year, month, day: dayOfMonth, impossible: false });
      }),
    );
  });
});

it("tells where a date stands", () => {
  const text = "到6月底，每月10日前报送";
  expect(scanDate(text, 1)).toMatchObject({ date: { text: "6月底" }, start: 1, end: 4 });
  expect(scanDate(text, 5)).toMatchObject({ date: { text: "每月10日" }, start: 5, end: 10 });
  expect(scanDate(text, 0)).toBeUndefined();
});

describe("findYears", () => {
  it.each([
    ["2023年12月31日前完成2024年准备", [2023, 2024]],
    ["（2021-2022）年运行费", [2021, 2022]],
    ["2021至2022年", [2021, 2022]],
    ["2019、2020年", [2019, 2020]],
    ["二〇二四年工作", [2024]],
    ["2023-12-31", [2023]],
    ["某财〔2015〕8号，2000人，12月底，编号20230", []],
  ])("finds the years of %s", (text, years) => {
    expect(findYears(text)).toEqual(years);
  });
});
