import { displayText, isDateFormat } from "./display";

describe("displayText", () => {
  it.each([
    ["189.80", "@", "189.80"],
    [true, "0.00", "TRUE"],
    [false, "General", "FALSE"],
  ])("shows what is no number as it is: %p", (value, format, text) => {
    expect(displayText(value, format)).toBe(text);
  });

  it.each([
    [0, "0"],
    [0.1 + 0.2, "0.3"],
    [-12.5, "-12.5"],
    [1234567890, "1234567890"],
    [12345678901, "12345678901"],
    [99999999999, "99999999999"],
    [123456.123456789, "123456.1235"],
    [0.000123, "0.000123"],
    [0.000000123, "0.000000123"],
    [-0.0000001, "-0.0000001"],
    [1e-9, "0.000000001"],
    [1 / 3, "0.333333333"],
    [123456789012, "1.23457E+11"],
    [1e11, "1E+11"],
    [0.00000000012, "1.2E-10"],
    [-2.5e120, "-2.5E+120"],
    [Number.POSITIVE_INFINITY, "Infinity"],
  ])("shows %p in eleven characters as General does: %s", (value, text) => {
    expect(displayText(value)).toBe(text);
    expect(displayText(value, "general")).toBe(text);
  });

  it.each([
    [0.5, "0%", "50%"],
    [0.5, "0.00%", "50.00%"],
    [0.125, "0.0%", "12.5%"],
    [1.005, "0.00", "1.01"],
    [2.5, "0", "3"],
    [-2.5, "0", "-3"],
    [-0.4, "0", "0"],
    [30, "0.00", "30.00"],
    [30.5, "0.0#", "30.5"],
    [30, "0.0#", "30.0"],
    [30.25, "0.##", "30.25"],
    [30, "0.##", "30"],
    [0.5, "#.0", ".5"],
    [0, "#.0", ".0"],
    [1.5, "#.0", "1.5"],
    [7, "000", "007"],
    [1234567.891, "#,##0.00", "1,234,567.89"],
    [123, "#,##0", "123"],
    [1000, "#,##0", "1,000"],
    [12345678, "#,##0,", "12,346"],
    [12345678, "0.0,,", "12.3"],
    [1234.5, "0.00_ ", "1234.50 "],
    [12, '0"万元"', "12万元"],
    [12, '"共"0"项"', "共12项"],
    [12, "0\\次", "12次"],
    [12, "0.00_);(0.00)", "12.00 "],
    [-12, "0.00_);(0.00)", "(12.00)"],
    [-12, "0.00", "-12.00"],
    [-12, "0.00;-0.00", "-12.00"],
    [-12, "[Red]0.00", "-12.00"],
    [12, "¥#,##0.00", "¥12.00"],
    [1234.5, '_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* "-"??_ ;_ @_ ', " ¥1,234.50 "],
    [0, '0.00;-0.00;"-"', "-"],
    [0, "0.00;-0.00", "0.00"],
    [5, '"无"', "无"],
    [5, "_x\\无*-", " 无"],
    [5, "@", "5"],
    [5, "", ""],
    [0.5, "# ?/?", "0.5"],
    [12345, "0.00E+00", "12345"],
    [1e20, "0.00", "100000000000000000000.00"],
  ])("shows %p with the format %s as Excel does: %s", (value, format, text) => {
    const shown = displayText(value, format);
    expect(shown).toBe(format === "" ? displayText(value) : text);
  });

  // 45383.5625 is 2024-04-01 13:30, a Monday.
  it.each([
    [45383, "yyyy-mm-dd", "2024-04-01"],
    [45383, "yyyy/m/d", "2024/4/1"],
    [45383, "yy.mm.dd", "24.04.01"],
    [45383, 'yyyy"年"m"月"d"日"', "2024年4月1日"],
    [45383, "yyyy\\年m\\月", "2024年4月"],
    [45383, "[$-804]yyyy年m月d日", "2024年4月1日"],
    [45383, "d-mmm-yy", "1-Apr-24"],
    [45383, "mmmm yyyy", "April 2024"],
    [45383, "yyyy-m-d aaaa", "2024-4-1 星期一"],
    [45384, "dddd", "星期二"],
    [45383.5625, "h:mm", "13:30"],
    [45383.5625, "hh:mm:ss", "13:30:00"],
    [45383.5625, "yyyy-m-d h:mm", "2024-4-1 13:30"],
    [45383.5625, "h:mm AM/PM", "1:30 下午"],
    [45383.25, "上午/下午h:mm", "上午6:00"],
    [45383, "h AM/PM", "12 上午"],
    [45383.000694444, "mm:ss", "01:00"],
    [45383.5625, "h:mm d/m", "13:30 1/4"],
    [59, "yyyy-mm-dd", "1900-02-28"],
    [61, "yyyy-mm-dd", "1900-03-01"],
    [1, "yyyy-mm-dd", "1900-01-01"],
    [-1, "yyyy-mm-dd", "-1"],
    [2958466.5, "yyyy-mm-dd", "2958466.5"],
  ])("shows the day %p with the format %s as Excel does: %s", (value, format, text) => {
    expect(displayText(value, format)).toBe(text);
  });

  it("counts days from 1904 where the workbook does", () => {
    expect(displayText(0, "yyyy-mm-dd", true)).toBe("1904-01-01");
    expect(displayText(59, "yyyy-mm-dd", true)).toBe("1904-02-29");
    expect(displayText(43921, "yyyy-mm-dd", true)).toBe("2024-04-01");
  });
});

describe("isDateFormat", () => {
  it.each(["yyyy-mm-dd", "h:mm", "mm:ss.00", 'yyyy"年"', "[$-804]m月d日", "D"])("takes %s for a date", (format) => {
    expect(isDateFormat(format)).toBe(true);
  });

  it.each(["0.00", "General", '0"day"', "[Red]0", "0_d", "0.0%;yyyy", "@", "", "\\d0"])(
    "takes %s for no date",
    (format) => {
      expect(isDateFormat(format)).toBe(false);
    },
  );
});
