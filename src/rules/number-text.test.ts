import { table } from "../../tests/support/table-builder";
import { amountText, numberText, percentText } from "./number-text";

describe("numberText", () => {
  it.each([
    [30, "30"],
    [189.8, "189.8"],
    [0.1 + 0.2, "0.3"],
    [-5, "-5"],
  ])("%d is written %s", (value, text) => {
    expect(numberText(value)).toBe(text);
  });
});

describe("percentText", () => {
  it("adds the sign", () => {
    expect(percentText(37.5)).toBe("37.5%");
  });
});

describe("amountText", () => {
  it("counts in 万元 unless the table counts in 元", () => {
    expect(amountText(1.2, table())).toEqual({ "zh-CN": "1.2万元", en: "1.2 万元" });
    expect(amountText(1.2, table({ moneyUnit: "元" }))).toEqual({ "zh-CN": "12000元", en: "12000 元" });
  });
});
