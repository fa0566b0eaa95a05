import { decimalPlaces, isBareZero, isPadded } from "./number-style";

describe("decimalPlaces", () => {
  it.each([
    ["30.00", 2],
    ["３０．５万元", 1],
    ["1,234.500", 3],
    ["30", 0],
    ["50%", 0],
    ["", 0],
  ])("counts those of %j: %i", (text, places) => {
    expect(decimalPlaces(text)).toBe(places);
  });
});

describe("isPadded", () => {
  it.each([
    ["30.00", true],
    ["12.50%", true],
    ["12.05", false],
    ["12.5", false],
    ["100", false],
  ])("says of %j: %s", (text, padded) => {
    expect(isPadded(text)).toBe(padded);
  });
});

describe("isBareZero", () => {
  it.each([
    ["0", true],
    [" 0万元", true],
    ["0%", true],
    ["0.00", false],
    ["05", false],
    ["10", false],
  ])("says of %j: %s", (text, bare) => {
    expect(isBareZero(text)).toBe(bare);
  });
});
