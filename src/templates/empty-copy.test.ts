import { sheetOf } from "../../tests/support/form-layout";
import { laySharedForm, SHARED_LAYOUT } from "../../tests/support/shared-cells-form";
import { TRAINING_FORM } from "../../tests/support/training-form";
import { checkTables } from "../check/check-tables";
import { readXlsx } from "../hosts/xlsx";
import { writeWorkbook } from "../hosts/xlsx/write-workbook";
import type { Field } from "../model/field";
import { recognise } from "../recognise/recognise";
import { applyEdits } from "../workbook/apply-edits";
import { emptyingEdits } from "./empty-copy";
import { projectSheet } from "./project-sheet";
import { TEMPLATES } from "./template";

const FACTS = {
  number: 4,
  unit: "205001云岭县图书馆本级",
  code: "A1",
  name: "培训费",
  budget: { total: 3 },
  purpose: "用于培训。",
};

describe.each(TEMPLATES.map(({ id }) => id))("emptying a table of %s", (id) => {
  const snapshot = readXlsx(writeWorkbook([projectSheet(id, FACTS)]));
  const [table] = recognise(snapshot).tables;
  const edits = table === undefined ? [] : emptyingEdits(table);
  const after = applyEdits(snapshot, edits);
  const [emptied] = recognise(after).tables;

  it("leaves the form: labels, levels, unit line, number", () => {
    expect(emptied?.labels).toEqual(table?.labels);
    expect(emptied?.unitLine?.text).toBe(FACTS.unit);
    expect(emptied?.number).toBe(4);
    expect(emptied?.indicators.map(({ level1, level2 }) => [level1?.text, level2?.text])).toEqual(
      table?.indicators.map(({ level1, level2 }) => [level1?.text, level2?.text]),
    );
  });

  it("blanks what a person filled in, and says 【项目名称】 in the title", () => {
    if (emptied === undefined) throw new Error("no table");
    const { title, code, name, purpose, budget, plan = [], indicators } = emptied;
    expect(title?.text).toBe("4、【项目名称】绩效目标表");
    const kept = new Set(["level1", "level2"]);
    const rows = indicators.flatMap((row) =>
      Object.entries(row).flatMap(([key, field]: [string, Field | undefined]) => (kept.has(key) ? [] : [field])),
    );
    const fields = [code, name, purpose, budget?.total, budget?.fiscal, budget?.other, ...plan, ...rows];
    expect(fields.map((field) => field?.text)).toEqual(fields.map(() => ""));
  });

  it("has nothing to do on an emptied table", () => {
    expect(emptied && emptyingEdits(emptied)).toEqual([]);
    expect(checkTables(emptied === undefined ? [] : [emptied], { locale: "zh-CN" }).length).toBeGreaterThan(0);
  });

  it("is told for the copy's name", () => {
    expect(new Set(table && emptyingEdits(table, "副本").map(({ sheet }) => sheet))).toEqual(new Set(["副本"]));
  });
});

it("leaves the labels that share their cells with what a person filled in", () => {
  const sheet = sheetOf([laySharedForm(TRAINING_FORM, { ...SHARED_LAYOUT, budget: "list" })]);
  const [table] = recognise({ sheets: [sheet] }).tables;
  const texts = (table === undefined ? [] : emptyingEdits(table)).map(({ cell, to }) => `${cell} ${to}`);
  expect(texts).toEqual(
    expect.arrayContaining([
      "D3 项目名称：",
      "A4 预算数：，其中：财政资金：，其他资金：",
      "A5 资金用途：",
      "A7 绩效目标：",
      "A1 1、【项目名称】绩效目标表",
    ]),
  );
});
