import { stripRemnants, tocEntryOf } from "./remnants";

describe("stripRemnants", () => {
  it.each([
    ["[bookmark: _Toc_4_4_0000000001]1.校舍维修", "1.校舍维修"],
    ["1、校舍 TC 1、校舍 \\f C \\l 1 ", "1、校舍 "],
    ["校舍（TCL 电视）", "校舍（TCL 电视）"],
  ])("leaves of %j: %j", (text, left) => {
    expect(stripRemnants(text)).toBe(left);
  });
});

describe("tocEntryOf", () => {
  it.each([
    ["1、校舍 TC 2、校车 \\f C \\l 1 ", "2、校车"],
    ['校舍TC "校车" \\f B', "校车"],
    ["TC 甲 \\f B \\l 1 乙 TC 丙 \\f B", "甲"],
    ["1、校舍", undefined],
    ["TC 没有结尾", undefined],
  ])("reads in %j: %j", (text, entry) => {
    expect(tocEntryOf(text)).toBe(entry);
  });
});
