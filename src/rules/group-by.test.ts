import { groupBy, largestGroup } from "./group-by";

describe("groupBy", () => {
  it("keeps the order of keys and items and leaves out what has no key", () => {
    const groups = groupBy(["b1", "a1", "b2", "", "a2"], (item) => item.charAt(0) || undefined);
    expect([...groups]).toEqual([
      ["b", ["b1", "b2"]],
      ["a", ["a1", "a2"]],
    ]);
  });
});

describe("largestGroup", () => {
  it("gives the group with the most items, the first of equally large ones", () => {
    expect(largestGroup(groupBy(["a1", "b1", "b2"], (item) => item.charAt(0)))).toEqual(["b", ["b1", "b2"]]);
    expect(largestGroup(groupBy(["b1", "a1"], (item) => item.charAt(0)))).toEqual(["b", ["b1"]]);
  });

  it("gives nothing when there are no groups", () => {
    expect(largestGroup(new Map())).toBeUndefined();
  });
});
