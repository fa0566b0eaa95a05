import { groupBy } from "../model/group-by";
import { largestGroup, minority } from "./usual-key";

describe("largestGroup", () => {
  it("gives the group with the most items, the first of equally large ones", () => {
    expect(largestGroup(groupBy(["a1", "b1", "b2"], (item) => item.charAt(0)))).toEqual(["b", ["b1", "b2"]]);
    expect(largestGroup(groupBy(["b1", "a1"], (item) => item.charAt(0)))).toEqual(["b", ["b1"]]);
  });

  it("gives nothing when there are no groups", () => {
    expect(largestGroup(new Map())).toBeUndefined();
  });
});

describe("minority", () => {
  const first = (item: string): string | undefined => item.charAt(0) || undefined;

  it("gives the items beside the usual key, in order, without those that have none", () => {
    expect(minority(["a1", "b1", "a2", "", "a3", "a4"], first)).toEqual({ usual: "a", others: [["b1", "b"]] });
    expect(minority(["a1", "b1", "a2"], first)).toEqual({ usual: "a", others: [["b1", "b"]] });
  });

  it.each([
    ["nothing at all", []],
    ["too few of them", ["a1", "a2"]],
    ["no clear majority", ["a1", "a2", "a3", "b1", "b2"]],
  ])("says nothing of %s", (_case, items) => {
    expect(minority(items, first)).toBeUndefined();
  });
});
