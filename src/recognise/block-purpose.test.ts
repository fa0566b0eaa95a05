import { type Rows, BESIDE, FORM, found, linesOf, expectChange } from "../../tests/support/drawn-block";

describe("the purpose", () => {
  const AMOUNTS = ["120", "其中：财政资金", "100", "其他资金", "20", "<"];
  const LABEL = "labels.purpose A4 预算规模及资金用途";

  it.each<[string, Rows, readonly string[]]>([
    [
      "has a label of its own",
      [
        ["预算数", "<", ...AMOUNTS],
        ["资金用途", "用于清淤。", ...BESIDE],
      ],
      ["purpose B5 用于清淤。", "labels.purpose A5 资金用途"],
    ],
    [
      "stands below the amounts without a label",
      [
        ["预算数", "<", ...AMOUNTS],
        ["用于清淤。", "<", ...BESIDE],
      ],
      ["purpose A5 用于清淤。"],
    ],
    ["is not there without label and text", [["预算数", "<", ...AMOUNTS]], []],
    ["has no place where the plan follows right below", [["预算规模及资金用途", "预算数", ...AMOUNTS]], [LABEL]],
    [
      "has its place in the first merged cell below, past a blank row",
      [
        ["预算规模及资金用途", "预算数", ...AMOUNTS],
        ["^", "", "", "", "", "", "", ""],
        ["^", "", ...BESIDE],
      ],
      ["purpose B6 ", LABEL],
    ],
    [
      "stands past a blank row",
      [
        ["预算规模及资金用途", "预算数", ...AMOUNTS],
        ["^", "", "", "", "", "", "", ""],
        ["^", "用于清淤。", ...BESIDE],
      ],
      ["purpose B6 用于清淤。", LABEL],
    ],
  ])("%s", (_, budget, lines) => {
    const change = { ...FORM, budget };
    expect(linesOf(found(change), ["purpose"]).sort()).toEqual([...lines].sort());
    expect(linesOf(found(change), ["budget.total", "plan.3", "goals"])).toHaveLength(5);
  });

  it.each(["120万元，用于清淤。", ""])("stands beside a label without amounts: %p", (text) => {
    const budget = [["预算规模及资金用途", text, ...BESIDE]];
    expectChange({ budget }, ["budget", "purpose"], [`purpose B4 ${text}`, LABEL]);
  });

  const USE_LABEL = "labels.purpose A5 资金用途";
  const OWN = ["预算数", "<", ...AMOUNTS];
  const TWO = ["purpose B5 用于清淤。", "morePurpose.0 B6 用于护坡。"];

  it.each<[string, Rows, readonly string[]]>([
    [
      "beside a label merged over them",
      [OWN, ["资金用途", "用于清淤。", ...BESIDE], ["^", "用于护坡。", ...BESIDE]],
      [...TWO, USE_LABEL],
    ],
    [
      "beside a label above a blank cell",
      [OWN, ["资金用途", "用于清淤。", ...BESIDE], ["", "用于护坡。", ...BESIDE]],
      [...TWO, USE_LABEL],
    ],
    [
      "below the amounts",
      [
        ["预算规模及资金用途", "预算数", ...AMOUNTS],
        ["^", "用于清淤。", ...BESIDE],
        ["^", "用于护坡。", ...BESIDE],
      ],
      [...TWO, LABEL],
    ],
    [
      "behind a label in its own cell, with numbers",
      [OWN, ["资金用途：1.用于清淤。", "<", ...BESIDE], ["2.用于护坡。", "<", ...BESIDE]],
      ["purpose A5 1.用于清淤。", "morePurpose.0 A6 2.用于护坡。", "labels.purpose A5 资金用途："],
    ],
    [
      "with the first one blank",
      [OWN, ["资金用途", "", ...BESIDE], ["^", "用于护坡。", ...BESIDE]],
      ["purpose B6 用于护坡。", USE_LABEL],
    ],
    [
      "merged into one cell",
      [OWN, ["资金用途", "用于清淤。", ...BESIDE], ["^", "^", ...BESIDE]],
      ["purpose B5 用于清淤。", USE_LABEL],
    ],
    [
      "up to a row with words of another form at its left",
      [OWN, ["资金用途", "用于清淤。", ...BESIDE], ["政府采购", "否", ...BESIDE]],
      ["purpose B5 用于清淤。", USE_LABEL],
    ],
  ])("may stand in two rows %s", (_, budget, lines) => {
    const all = found({ ...FORM, budget }).filter((line) => /purpose/i.test(line));
    expect(all.sort()).toEqual([...lines].sort());
  });
});
