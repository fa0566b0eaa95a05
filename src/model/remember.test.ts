import { rememberByObject } from "./remember";

describe("rememberByObject", () => {
  it("reads an object once, whatever is asked in between, and mixes no two functions", () => {
    const count = jest.fn((object: { readonly text: string }) => ({ count: object.text.length }));
    const double = jest.fn((object: { readonly text: string }) => ({ double: object.text + object.text }));
    const [counted, doubled] = [rememberByObject(count), rememberByObject(double)];
    const [first, second] = [{ text: "甲" }, { text: "甲" }];
    const known = counted(first);
    expect([known, doubled(first), counted(second), doubled(second)]).toEqual([
      { count: 1 },
      { double: "甲甲" },
      { count: 1 },
      { double: "甲甲" },
    ]);
    expect(counted(first)).toBe(known);
    expect(doubled(second)).toEqual({ double: "甲甲" });
    expect([count.mock.calls, double.mock.calls]).toEqual([
      [[first], [second]],
      [[first], [second]],
    ]);
    expect(count.mock.calls[1]?.[0]).toBe(second);
  });

  it("reads each object once for each function, whatever was asked in between", () => {
    const read = jest.fn((object: { readonly name: string }) => [object.name]);
    const [names, lengths] = [rememberByObject(read), rememberByObject(({ name }: { name: string }) => [name.length])];
    const [first, second] = [{ name: "甲" }, { name: "乙乙" }];
    const found = [names(first), lengths(first), names(second), lengths(second), names(first), lengths(first)];
    expect(found).toEqual([["甲"], [1], ["乙乙"], [2], ["甲"], [1]]);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it("serves a function that asks another one for the same object", () => {
    const inner = rememberByObject((object: { readonly name: string }) => [object.name]);
    const outer = rememberByObject((object: { readonly name: string }) => [...inner({ name: "丙" }), ...inner(object)]);
    const object = { name: "甲" };
    expect([outer(object), outer(object), inner(object)]).toEqual([["丙", "甲"], ["丙", "甲"], ["甲"]]);
  });
});
