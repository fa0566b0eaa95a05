import type { Session } from "../../commands/session";
import { checkWorkbook } from "../../src/tasks/check-workbook";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { formSheet } from "../support/sample-form";
import { closeWorkbook, openWorkbook, type OpenWorkbook } from "./open-workbook";
import { sessionOf } from "../support/session-of";

afterEach(closeWorkbook);

const SYMBOL = "value-symbol-variant";
const CROSS_TABLE = "clone-table";

/** The rows of a form: its own but for the first, in which a symbol is to be mended. */
function rows(name: string, value: string): readonly (readonly string[])[] {
  return [
    ["产出指标", "数量指标", name, "全年养护的道路长度", value, "年度养护计划"],
    ["产出指标", "质量指标", "养护合格率", "验收合格里程÷养护里程×100%", "≥95%", "质量检查评定标准"],
    ["效益指标", "社会效益指标", "通行保障天数", "道路保持畅通的天数", "≥340天", "上年度完成值"],
  ];
}

async function openChecked(sheets: readonly SheetSnapshot[]): Promise<OpenWorkbook & { readonly session: Session }> {
  const workbook = openWorkbook(sheets);
  const session = sessionOf(workbook);
  await session.check("workbook");
  workbook.traffic();
  return { ...workbook, session };
}

const found = ({ session }: { readonly session: Session }, rule: string): readonly string[] =>
  (session.getState().result?.findings ?? [])
    .filter((finding) => finding.rule === rule)
    .map(({ sheet, cell }) => `${sheet}!${cell}`);

/** The round trips that follow those of writing the cells. */
async function tripsAfterWriting(
  { host, session, traffic }: OpenWorkbook & { readonly session: Session },
  task: () => Promise<void>,
): Promise<number> {
  const apply = jest.spyOn(host, "apply").mockImplementationOnce(async (edits) => {
    apply.mockRestore();
    const outcome = await host.apply(edits);
    traffic();
    return outcome;
  });
  await task();
  expect(session.getState()).toMatchObject({ phase: { name: "fixed", applied: 1 }, stale: false });
  return traffic().length;
}

describe("the check after a fix", () => {
  it.each([2, 34])("costs two round trips among %i sheets, after it was taken back too", async (count) => {
    const names = Array.from({ length: count }, (_, at) => `项目${String(at + 1)}`);
    const workbook = await openChecked(names.map((name) => formSheet(name, { rows: rows(`${name}里程`, "≧300公里") })));
    const { session } = workbook;
    const finding = session.getState().result?.findings.find(({ rule }) => rule === SYMBOL);
    if (finding === undefined) throw new Error("There is nothing to mend.");
    expect(await tripsAfterWriting(workbook, () => session.fixFinding(finding))).toBe(2);
    expect(found(workbook, SYMBOL)).toHaveLength(count - 1);
    expect(await tripsAfterWriting(workbook, () => session.undo())).toBe(2);
    expect(found(workbook, SYMBOL)).toHaveLength(count);
  });

  it("finds what a check of the whole finds, also where tables are compared", async () => {
    // Once its symbol is mended, the indicators of the first are those of the second, word for word.
    const workbook = await openChecked([
      formSheet("甲", { rows: rows("养护里程", "≧300公里") }),
      formSheet("乙", { rows: rows("养护里程", "≥300公里") }),
      formSheet("丙", { rows: rows("巡查里程", "≥900公里") }),
    ]);
    const { session, host } = workbook;
    const finding = session.getState().result?.findings.find(({ rule }) => rule === SYMBOL);
    if (finding === undefined) throw new Error("There is nothing to mend.");
    const before = found(workbook, CROSS_TABLE);
    await session.fixFinding(finding);
    expect([before, found(workbook, CROSS_TABLE)]).toEqual([[], ["乙!C10"]]);
    expect(session.getState().result).toEqual(await checkWorkbook(host, { scope: "workbook", locale: "zh-CN" }));
    await session.undo();
    expect(found(workbook, CROSS_TABLE)).toEqual([]);
  });

  it("reads no cell when findings are ignored", async () => {
    const workbook = await openChecked([formSheet("甲"), formSheet("乙")]);
    const { session, host, traffic } = workbook;
    const reread = jest.spyOn(host, "reread");
    const [finding] = session.getState().result?.findings ?? [];
    if (finding === undefined) throw new Error("There is nothing to ignore.");
    await session.ignore(finding, { reason: "另有规定", scope: "rule" });
    expect(session.getState().result?.findings.map(({ rule }) => rule)).not.toContain(finding.rule);
    expect(reread.mock.calls).toEqual([[[], new Set()]]);
    expect(traffic().length).toBeLessThanOrEqual(4);
  });
});
