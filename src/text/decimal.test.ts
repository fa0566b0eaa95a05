import fc from "fast-check";
import { toDecimal } from "./decimal";

describe("toDecimal", () => {
  it.each([
    [0.07 * 100, 7],
    [1.1 * 10000, 11000],
    [0.1 + 0.2, 0.3],
    [0, 0],
    [1e300, 1e300],
  ])("makes %p %p", (value, expected) => {
    expect(toDecimal(value)).toBe(expected);
  });

  it("leaves every amount in cents as it is, also after a change of unit and back", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
        expect(toDecimal(cents / 100)).toBe(cents / 100);
        expect(toDecimal(toDecimal(cents / 100 / 10000) * 10000)).toBe(cents / 100);
      }),
    );
  });
});
