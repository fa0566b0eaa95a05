import { checkTables } from "../../src/check/check-tables";
import type { Finding } from "../../src/model/finding";
import { recognise } from "../../src/recognise/recognise";
import { RULES } from "../../src/rules";
import { applyEdits } from "../../src/workbook/apply-edits";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { CLEAN, snapshotOf } from "./clean/workbooks";
import type { Defect } from "./defect";
import { BUDGET_DEFECTS } from "./defects/budget";
import { CATEGORY_DEFECTS } from "./defects/category";
import { GOAL_DEFECTS } from "./defects/goal";
import { INDICATOR_DEFECTS } from "./defects/indicator";
import { NATIONAL_DEFECTS } from "./defects/national";
import { PLAN_DEFECTS } from "./defects/plan";
import { STRUCTURE_DEFECTS } from "./defects/structure";
import { TEXT_DEFECTS } from "./defects/text";
import { VALUE_DEFECTS } from "./defects/value";

const DEFECTS: readonly Defect[] = [
  ...STRUCTURE_DEFECTS,
  ...TEXT_DEFECTS,
  ...BUDGET_DEFECTS,
  ...PLAN_DEFECTS,
  ...GOAL_DEFECTS,
  ...INDICATOR_DEFECTS,
  ...CATEGORY_DEFECTS,
  ...VALUE_DEFECTS,
  ...NATIONAL_DEFECTS,
];

const CASES = DEFECTS.map((defect) => ({ ...defect, title: `${defect.rule}: ${defect.name}` }));

describe("planted defects", () => {
  it("there is one for every rule", () => {
    const planted = new Set(DEFECTS.map(({ rule }) => rule));
    expect(RULES.map(({ id }) => id).filter((id) => !planted.has(id))).toEqual([]);
  });

  it.each(CASES)("$title: is found and nothing else", (defect) => {
    const clean = snapshotOf(CLEAN[defect.workbook]);
    const known = new Set(check(clean, defect).map(key));
    const found = check(planted(clean, defect), defect).filter((finding) => !known.has(key(finding)));
    expect(found.map(shown).sort()).toEqual(expected(defect).sort());
  });

  it.each(CASES)("$title: is gone after its fix, if it offers one, and nothing has come", (defect) => {
    const before = planted(snapshotOf(CLEAN[defect.workbook]), defect);
    const findings = check(before, defect);
    const offered = findings.filter(({ rule, fix }) => rule === defect.rule && fix !== undefined);
    const after = check(
      applyEdits(
        before,
        offered.flatMap(({ fix }) => fix?.edits ?? []),
      ),
      defect,
    );
    const known = new Set(findings.map(key));
    const gone = new Set(offered.map(key));
    expect(after.map(key).filter((each) => gone.has(each) || !known.has(each))).toEqual([]);
  });
});

function planted(clean: WorkbookSnapshot, { plant }: Defect): WorkbookSnapshot {
  return plant.reduce((workbook, change) => change(workbook), clean);
}

function check(workbook: WorkbookSnapshot, { options = {} }: Defect): readonly Finding[] {
  return checkTables(recognise(workbook).tables, { locale: "zh-CN", options });
}

function key({ rule, sheet, field }: Finding): string {
  return `${sheet} ${field} ${rule}`;
}

function shown({ rule, table, field, severity }: Finding): string {
  return [table, field, rule, severity].join(" ");
}

function expected({ rule, expected: own, severity, besides = [] }: Defect): string[] {
  return [
    ...own.map(({ table = 0, field }) => [table, field, rule, severity ?? severityOf(rule)].join(" ")),
    ...besides.map(({ table = 0, field, rule: other, severity: grade }) => [table, field, other, grade].join(" ")),
  ];
}

function severityOf(rule: string): string {
  return RULES.find(({ id }) => id === rule)?.severity ?? "no such rule";
}
