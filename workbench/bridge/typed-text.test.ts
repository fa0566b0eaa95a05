import type { CellWrite } from "../engine/engine";
import { readTypedText } from "./typed-text";

const type = (text: string, format = "General"): CellWrite => readTypedText(text, format, 2026);

describe("readTypedText", () => {
  it.each<[string, CellWrite]>([
    ["", { value: "" }],
    ["数量指标", { value: "数量指标" }],
    ["400个", { value: "400个" }],
    ["≥95%", { value: "≥95%" }],
    ["189.8万元", { value: "189.8万元" }],
    ["-", { value: "-" }],
    ["=", { value: "=" }],
    ["'50%", { value: "50%" }],
    ["12", { value: 12 }],
    [" 12.5 ", { value: 12.5 }],
    ["+12", { value: 12 }],
    ["-12", { value: -12 }],
    ["(12)", { value: -12 }],
    [".5", { value: 0.5 }],
    ["1e3", { value: 1000, numberFormat: "0.00E+00" }],
    ["123456789012345678", { value: 123456789012345680 }],
    ["1,234", { value: 1234, numberFormat: "#,##0" }],
    ["1,23", { value: "1,23" }],
    ["50%", { value: 0.5, numberFormat: "0%" }],
    ["33.33%", { value: 0.3333, numberFormat: "0.00%" }],
    ["-5%", { value: -0.05, numberFormat: "0%" }],
    ["50％", { value: "50％" }],
    ["$120", { value: 120, numberFormat: "$#,##0" }],
    ["¥1,200.50", { value: 1200.5, numberFormat: '"¥"#,##0.00' }],
    ["2026-1-5", { value: 46027, numberFormat: "yyyy/m/d" }],
    ["2026/01/05", { value: 46027, numberFormat: "yyyy/m/d" }],
    ["2026年1月5日", { value: 46027, numberFormat: 'yyyy"年"m"月"d"日"' }],
    ["2026年1月", { value: 46023, numberFormat: 'yyyy"年"m"月"' }],
    ["1-5", { value: 46027, numberFormat: 'm"月"d"日"' }],
    ["1900-1-1", { value: 1, numberFormat: "yyyy/m/d" }],
    ["1900-3-1", { value: 61, numberFormat: "yyyy/m/d" }],
    ["2026-2-30", { value: "2026-2-30" }],
    ["13/45", { value: "13/45" }],
    ["10:30", { value: 0.4375, numberFormat: "h:mm" }],
    ["25:00", { value: "25:00" }],
    ["TRUE", { value: true }],
    ["false", { value: false }],
    ["=SUM(A1:A2)", { formula: "=SUM(A1:A2)" }],
    ["-完成项目", { formula: "=-完成项目" }],
    ["+A1", { formula: "=+A1" }],
  ])("makes %p %j", (text, expected) => {
    expect(type(text)).toEqual(expected);
  });

  it.each<[string, string, CellWrite]>([
    ["50%", "0.00%", { value: 0.5 }],
    ["50%", "#,##0.00", { value: 0.5 }],
    ["50%", "@", { value: "50%" }],
    ["=A1", "@", { value: "=A1" }],
    ["'x", "@", { value: "x" }],
  ])("keeps what is there: %p in a cell of format %p makes %j", (text, format, expected) => {
    expect(type(text, format)).toEqual(expected);
  });
});
