import { isDark } from "./theme";

test.each([
  ["#ffffff", false],
  ["#f3f2f1", false],
  ["#b2b2b2", false],
  ["#666666", true],
  ["#262626", true],
  ["#000000", true],
  ["white", false],
])("a background of %s wants light text: %s", (background, dark) => {
  expect(isDark(background)).toBe(dark);
});
