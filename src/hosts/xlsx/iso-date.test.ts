import { serialOfIsoDate } from "./iso-date";

test.each([
  ["2024-01-02", false, 45293],
  ["2024-01-02T12:00:00", false, 45293.5],
  ["2024-01-02T06:00:00Z", false, 45293.25],
  ["2024-01-02T12:00:00.000+08:00", false, 45293.5],
  ["1900-01-01", false, 1],
  ["1900-02-28", false, 59],
  ["1900-03-01", false, 61],
  ["1904-01-02", true, 1],
  ["2024-01-02", true, 43831],
  ["18:00:00", false, 0.75],
])("%s with the epoch of 1904 %s is %d", (text, date1904, expected) => {
  expect(serialOfIsoDate(text, date1904)).toBeCloseTo(expected, 9);
});

test.each(["", " ", "2024", "2024年1月2日", "T", "2024-1-2"])("%j is no date", (text) => {
  expect(serialOfIsoDate(text, false)).toBeUndefined();
});
