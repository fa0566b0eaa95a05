import type { Indicator } from "../model/target-table";
import { spreadCentredLevel1 } from "./centred-level1";

/** Rows of a form without merged cells: the level-1 name where it stands, and the level-2 name. */
function rows(...texts: readonly (readonly [level1: string, level2: string])[]): Indicator[] {
  return texts.map(([level1, level2], index) => ({
    level1: { cell: `A${index + 1}`, text: level1, value: level1 },
    level2: { cell: `B${index + 1}`, text: level2, value: level2 },
  }));
}

/** The same where a name is carried down, as the reader of the rows does it. */
function carried(indicators: readonly Indicator[]): Indicator[] {
  let last: Indicator["level1"];
  return indicators.map((row) => {
    if (row.level1?.text !== "") last = row.level1;
    const level1 = last ?? row.level1;
    return level1 === undefined ? row : { ...row, level1 };
  });
}

function namesAfter(indicators: readonly Indicator[]): (string | undefined)[] {
  return spreadCentredLevel1(indicators).map(({ level1 }) => level1?.text);
}

describe("a level-1 name in the middle of its block", () => {
  it("is given to the rows above it whose level-2 names belong under it", () => {
    const block = carried(
      rows(
        ["", "数量指标"],
        ["产出指标", "质量指标"],
        ["", "时效指标"],
        ["", "经济效益指标"],
        ["效益指标", "社会效益指标"],
        ["", "生态效益指标"],
      ),
    );
    expect(namesAfter(block)).toEqual(["产出指标", "产出指标", "产出指标", "效益指标", "效益指标", "效益指标"]);
    expect(spreadCentredLevel1(block)[3]?.level1?.cell).toBe("A5");
  });

  it("is given to the rows of three blocks, each its own", () => {
    const block = carried(
      rows(
        ["", "数量指标"],
        ["", "数量指标"],
        ["产出指标", "质量指标"],
        ["", "社会效益指标"],
        ["效益指标", "生态效益指标"],
        ["", "服务对象满意度指标"],
        ["满意度指标", "服务对象满意度指标"],
      ),
    );
    expect(namesAfter(block)).toEqual([
      ...["产出指标", "产出指标", "产出指标", "效益指标", "效益指标", "满意度指标", "满意度指标"],
    ]);
  });

  it("is not given to rows that belong under the name above, nor to rows before such a one", () => {
    const block = carried(
      rows(
        ["", "数量指标"],
        ["产出指标", "质量指标"],
        ["", "经济效益指标"],
        ["", "时效指标"],
        ["效益指标", "社会效益指标"],
      ),
    );
    expect(namesAfter(block)).toEqual(["产出指标", "产出指标", "产出指标", "产出指标", "效益指标"]);
  });

  it("is not given to rows whose level-2 name is of another block, unknown or blank", () => {
    for (const level2 of ["社会效益指标", "某某指标", ""])
      expect(namesAfter(carried(rows(["", level2], ["产出指标", "数量指标"])))).toEqual(["", "产出指标"]);
  });

  it("is not given by a name that no standard knows", () => {
    expect(namesAfter(carried(rows(["", "数量指标"], ["某某指标", "数量指标"])))).toEqual(["", "某某指标"]);
  });

  it("is given by 成本指标 too, which only one standard has", () => {
    expect(namesAfter(carried(rows(["", "经济成本指标"], ["成本指标", "社会成本指标"])))).toEqual([
      "成本指标",
      "成本指标",
    ]);
  });

  it("stays where the first row has a name or the form has no such column", () => {
    const named = rows(["产出指标", "数量指标"], ["", "社会效益指标"], ["效益指标", "社会效益指标"]);
    expect(spreadCentredLevel1(named)).toBe(named);
    const without: Indicator[] = [{}, {}];
    expect(spreadCentredLevel1(without)).toBe(without);
    expect(spreadCentredLevel1([])).toEqual([]);
  });
});
