import { literal } from "./literal";

describe("the literal of a value for Excel", () => {
  it.each([
    ["50%", "'50%"],
    ["3月1日", "'3月1日"],
    ["１２", "'１２"],
    ["≥95%", "'≥95%"],
    ["=SUM(A1)", "'=SUM(A1)"],
    ["+项目", "'+项目"],
    ["-", "'-"],
    ["@某单位", "'@某单位"],
    ["'引号", "''引号"],
    ["TRUE", "'TRUE"],
    [" false ", "' false "],
    ["#REF!", "'#REF!"],
  ])("keeps the text %s a text by an apostrophe", (text, expected) => {
    expect(literal(text, "General")).toBe(expected);
  });

  it.each(["按合同约定完成", "及时率", "", "trueness"])(
    "hands over %j as it is: Excel converts nothing in it",
    (text) => {
      expect(literal(text, "General")).toBe(text);
    },
  );

  it.each([0.5, 400, true, false])("hands over %s as it is", (value) => {
    expect(literal(value, "0.00%")).toBe(value);
  });

  it("leaves digits in a text cell alone, where Excel converts nothing", () => {
    expect(literal("50%", "@")).toBe("50%");
  });

  it("still keeps a formula out of a text cell", () => {
    expect(literal("=1+1", "@")).toBe("'=1+1");
  });
});
