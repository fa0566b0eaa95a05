import { DEFAULT_SETTINGS } from "../../../src/check/settings";
import { NUMBER_SETTINGS, numberField, parseNumber, wordField, wordsOf } from "./fields";

describe("a number that a person wrote", () => {
  it.each([
    ["30", 30],
    [" 30 % ", 30],
    ["３０％", 30],
    ["2025年", 2025],
    ["0.005万元", 0.005],
    ["20字", 20],
  ])("is read from %j", (text, number) => {
    expect(parseNumber(text)).toBe(number);
  });

  it.each(["三十", "-1", "1e3", "1,000", "30%%", "."])("is not read from %j", (text) => {
    expect(parseNumber(text)).toBeNaN();
  });
});

describe("a number setting", () => {
  it.each(NUMBER_SETTINGS)("%s shows what was written to it", (name) => {
    const field = numberField(name);
    const written = field.write(DEFAULT_SETTINGS, "42");
    expect(written && field.format(written)).toBe("42");
  });

  it.each(NUMBER_SETTINGS)("%s has its default again when it is left blank", (name) => {
    const field = numberField(name);
    const written = field.write(DEFAULT_SETTINGS, "42");
    expect(written && field.write(written, "  ")).toEqual(DEFAULT_SETTINGS);
  });

  it("does not take what is no number", () => {
    expect(numberField("march").write(DEFAULT_SETTINGS, "多一点")).toBeUndefined();
  });

  it("leaves the other floors alone", () => {
    const settings = { ...DEFAULT_SETTINGS, planFloors: { march: 10, june: 30 } };
    expect(numberField("june").write(settings, "")?.planFloors).toEqual({ march: 10 });
  });
});

describe("a list of words", () => {
  it("is a word a line, 、 or comma, each once", () => {
    expect(wordsOf("基本达到、较好\n基本达到, 明显改善；\n\n")).toEqual(["基本达到", "较好", "明显改善"]);
  });

  it("is shown as it was written, one a line", () => {
    const field = wordField("goal");
    const written = field.write(DEFAULT_SETTINGS, "做好工作，稳步推进");
    expect(written?.vagueWords).toEqual({ value: [], basis: [], goal: ["做好工作", "稳步推进"] });
    expect(written && field.format(written)).toBe("做好工作\n稳步推进");
  });
});
