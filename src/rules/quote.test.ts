import { quote } from "./quote";

describe("quote", () => {
  it("puts the text of a cell on one line between quotation marks", () => {
    expect(quote(" 产出\n\n指标 ")).toEqual({ "zh-CN": "“产出 指标”", en: "“产出 指标”" });
  });

  it("shortens a text of more than 30 characters and never cuts a character in two", () => {
    expect(quote("𠮷".repeat(31))["zh-CN"]).toBe(`“${"𠮷".repeat(30)}…”`);
    expect(quote("长".repeat(30))["zh-CN"]).toBe(`“${"长".repeat(30)}”`);
  });
});
