import { checkTables } from "../../src/check/check-tables";
import { recognise } from "../../src/recognise/recognise";
import { CLEAN, snapshotOf, type CleanWorkbook } from "./clean/workbooks";

/** A table of `hebei-legacy` says 效果指标 by its own standard; the hint offers the national name. */
const DELIBERATE = { "hebei-legacy": ["l1-alias"], "2015": [], "2021": [] } as const;

const WORKBOOKS: readonly (readonly [string, CleanWorkbook])[] = Object.entries(CLEAN);

describe("clean tables", () => {
  it.each(WORKBOOKS)("of %s are recognised as what they are", (_name, workbook) => {
    const { tables } = recognise(snapshotOf(workbook));
    expect(tables.map(({ standard, name }) => [standard, name?.text])).toEqual(
      workbook.projects.map(({ name }) => [workbook.standard, name]),
    );
    expect(tables.map(({ indicators }) => indicators.length)).toEqual(workbook.projects.map(({ rows }) => rows.length));
  });

  it.each(WORKBOOKS)("of %s give no finding but the deliberate hint", (_name, workbook) => {
    const { tables } = recognise(snapshotOf(workbook));
    const findings = checkTables(tables, { locale: "zh-CN" });
    const deliberate: readonly string[] = DELIBERATE[workbook.standard];
    const surprises = findings.filter(({ rule, severity }) => severity !== "hint" || !deliberate.includes(rule));
    expect(
      surprises.map(({ sheet, field, rule, severity, message }) => [sheet, field, rule, severity, message]),
    ).toEqual([]);
  });

  it("cover each standard with at least four projects of several departments", () => {
    for (const standard of ["hebei-legacy", "2015", "2021"]) {
      const books = WORKBOOKS.map(([, workbook]) => workbook).filter((workbook) => workbook.standard === standard);
      expect(books.length).toBeGreaterThanOrEqual(2);
      expect(books.flatMap(({ projects }) => projects.map(({ name }) => name)).length).toBeGreaterThanOrEqual(4);
    }
  });
});
