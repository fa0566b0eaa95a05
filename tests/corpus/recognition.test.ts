import { hasCorpus, loadCorpus } from "./corpus";
import { scoreRecognition } from "./recognition";

if (hasCorpus()) {
  describe("the published documents", () => {
    test.each(loadCorpus().map((workbook) => [workbook.document, workbook.layout, workbook] as const))(
      "%s, %s: every table, field and label is found at its cell",
      (_document, _layout, workbook) => {
        const score = scoreRecognition(workbook);
        expect(score.misses).toEqual([]);
        expect(score.filled.of).toBeGreaterThan(0);
      },
    );
  });
} else {
  test("the published documents are not beside the repository: recognition was NOT measured on them", () => {
    process.stderr.write("\n  ../shared/corpus is absent: tests on the published documents did not run.\n\n");
    expect(process.env.CI).not.toBe("true");
  });
}
