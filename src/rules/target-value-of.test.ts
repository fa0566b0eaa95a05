import { parseTargetValue } from "../text/target-value";
import { targetValueOf } from "./target-value-of";

describe("targetValueOf", () => {
  it("reads the text of a field, once", () => {
    const field = { cell: "E9", text: "≥95%", value: "≥95%" };
    expect(targetValueOf(field)).toEqual(parseTargetValue("≥95%"));
    expect(targetValueOf(field)).toBe(targetValueOf(field));
  });

  it("keeps two fields of one address apart", () => {
    expect(targetValueOf({ cell: "E9", text: "5次", value: "5次" })).toMatchObject({ kind: "number", value: 5 });
    expect(targetValueOf({ cell: "E9", text: "6次", value: "6次" })).toMatchObject({ kind: "number", value: 6 });
  });
});
