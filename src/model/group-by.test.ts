import { groupBy } from "./group-by";

test("groups keep the order of keys and items, and what has no key is left out", () => {
  expect([...groupBy(["b1", "a1", "b2", "", "a2"], (item) => item.charAt(0) || undefined)]).toEqual([
    ["b", ["b1", "b2"]],
    ["a", ["a1", "a2"]],
  ]);
});

test("keys are what they are, also numbers", () => {
  expect([...groupBy([3, 1, 2], (item) => item % 2)]).toEqual([
    [1, [3, 1]],
    [0, [2]],
  ]);
});
