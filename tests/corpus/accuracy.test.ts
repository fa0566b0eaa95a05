import { scoreAccuracy, scoreRules } from "./accuracy";
import { hasCorpus, loadCorpus, type CorpusWorkbook, type Label } from "./corpus";

function reviewed(): (readonly [
  document: string,
  layout: string,
  workbook: CorpusWorkbook,
  labels: readonly Label[],
])[] {
  return loadCorpus().flatMap((workbook) =>
    workbook.labels === undefined ? [] : [[workbook.document, workbook.layout, workbook, workbook.labels] as const],
  );
}

if (hasCorpus()) {
  describe.each(reviewed())("%s, %s", (_document, _layout, workbook, labels) => {
    const { seen, confirmed, onExempt, missed } = scoreAccuracy(workbook, labels);

    it("has a finding for at least 95% of what a reviewer saw and a machine can see", () => {
      expect(missed.length / seen.of).toBeLessThanOrEqual(0.05);
      expect(seen.of).toBeGreaterThan(0);
    });

    it("has at least 90% of its errors and warnings where a reviewer wrote something, none where nothing is wrong", () => {
      expect(confirmed.found / confirmed.of).toBeGreaterThanOrEqual(0.9);
      expect(onExempt).toBe(0);
    });

    it("counts every error and warning with its rule", () => {
      const scores = scoreRules(workbook);
      const grave = scores.map(({ findings }) => findings.error + findings.warning);
      expect(grave.reduce((sum, count) => sum + count, 0)).toBe(confirmed.of);
      for (const { findings, onLabel = 0 } of scores) {
        expect(onLabel).toBeLessThanOrEqual(findings.error + findings.warning + findings.hint);
      }
    });
  });
} else {
  test("the published documents are not beside the repository: accuracy was NOT measured on them", () => {
    process.stderr.write("\n  ../shared/corpus is absent: tests on the published documents did not run.\n\n");
    expect(process.env.CI).not.toBe("true");
  });
}
