import { parsePoints } from "./points";

test.each([
  ["10", 10],
  ["12.5分", 12.5],
  [" 20％ ", 20],
  ["0.1", 0.1],
  ["", undefined],
  ["较高", undefined],
  ["10+5", undefined],
  ["-5", undefined],
])("the points of %j are %s", (text, points) => {
  expect(parsePoints(text)).toBe(points);
});
