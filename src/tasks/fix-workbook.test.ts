import { HostDouble } from "../../tests/support/host-double";
import { formSheet } from "../../tests/support/sample-form";
import { valueAt } from "../workbook/apply-edits";
import { CancelledError } from "../workbook/errors";
import { Journal } from "../workbook/journal";
import { changeSettings, ignoreFinding, takeBackIgnore } from "./change-settings";
import { checkWorkbook } from "./check-workbook";
import { fixWorkbook } from "./fix-workbook";

const SOUND_ROW = [
  "满意度指标",
  "服务对象满意度指标",
  "沿线群众满意度",
  "满意人数÷有效问卷数×100%",
  "≧90%",
  "满意度调查问卷",
];
const UNSOUND = {
  other: "",
  total: 120,
  fiscal: 120,
  rows: [
    ["产出指标", "数量指标", "养护里程", "全年养护的道路长度", "≧300公里", "年度养护计划"],
    ["产出指标", "质量指标", "养护合格率", "验收合格里程÷养护里程×100%", "≥95", "《公路养护质量检查评定标准》"],
    ["产出指标", "时效指标", "养护完成时间", "全部养护任务完成的日期", "2024年12月底前", "年度养护计划"],
    ["产出指标", "成本指标", "养护总成本", "全年养护实际支出总额", "≤120万元", "预算批复"],
    ["效益指标", "社会效益指标", "通行保障天数", "道路保持畅通的天数", "≥340天", "上年度完成值"],
    SOUND_ROW,
  ],
};

const options = { scope: "workbook", locale: "zh-CN", pause: () => Promise.resolve() } as const;

function open(): HostDouble {
  return new HostDouble([formSheet("甲", UNSOUND)]);
}

function cell(host: HostDouble, address: string): unknown {
  const [sheet] = host.sheets;
  return sheet && valueAt(sheet, address);
}

describe("mending an open workbook", () => {
  test("makes every safe change at once and none that needs a look", async () => {
    const host = open();
    const outcome = await fixWorkbook(host, new Journal(), { kind: "safe" }, { locale: "zh-CN" });
    expect(outcome.skipped).toEqual([]);
    expect([cell(host, "F10"), cell(host, "F15"), cell(host, "F11")]).toEqual(["≥300公里", "≥90%", "≥95"]);
    const rules = (await checkWorkbook(host, options)).findings.filter(({ fix }) => fix?.safety === "safe");
    expect(rules).toEqual([]);
  });

  test("writes nothing when it is stopped", async () => {
    const host = open();
    const stop = new AbortController();
    stop.abort();
    const stopped = fixWorkbook(host, new Journal(), { kind: "safe" }, { locale: "zh-CN", signal: stop.signal });
    await expect(stopped).rejects.toBeInstanceOf(CancelledError);
    expect(cell(host, "F10")).toBe("≧300公里");
  });

  test("mends all that one rule can mend", async () => {
    const host = open();
    await fixWorkbook(host, new Journal(), { kind: "rule", rule: "value-no-unit" }, { locale: "zh-CN" });
    expect([cell(host, "F11"), cell(host, "F10")]).toEqual(["≥95%", "≧300公里"]);
  });

  test("mends one finding", async () => {
    const host = open();
    const { findings } = await checkWorkbook(host, options);
    const finding = findings.find(({ rule, cell: address }) => rule === "value-symbol-variant" && address === "F10");
    if (finding === undefined) throw new Error("≧ must be found");
    await fixWorkbook(host, new Journal(), { kind: "finding", finding }, { locale: "zh-CN" });
    expect([cell(host, "F10"), cell(host, "F15")]).toEqual(["≥300公里", "≧90%"]);
  });

  test("changes nothing the second time, and can be taken back", async () => {
    const host = open();
    const before = host.sheets;
    const journal = new Journal();
    await fixWorkbook(host, journal, { kind: "safe" }, { locale: "zh-CN" });
    expect((await fixWorkbook(host, journal, { kind: "safe" }, { locale: "zh-CN" })).applied).toEqual([]);
    await journal.undo(host);
    expect(host.sheets).toEqual(before);
  });
});

describe("settings kept in the workbook", () => {
  test("decide which rules are applied", async () => {
    const host = open();
    await changeSettings(host, (settings) => ({ ...settings, rulesOff: ["value-no-unit"] }));
    const { findings, settingsProblem } = await checkWorkbook(host, options);
    expect(findings.filter(({ rule }) => rule === "value-no-unit")).toEqual([]);
    expect(settingsProblem).toBeUndefined();
  });

  test("keep what a person decided to leave, until it is taken back", async () => {
    const host = open();
    const { findings, tables } = await checkWorkbook(host, options);
    const finding = findings.find(({ rule }) => rule === "value-no-unit");
    if (finding === undefined) throw new Error("≥95 must be found");
    await ignoreFinding(host, finding, tables, { reason: "按评分填", scope: "place" });
    const left = await checkWorkbook(host, options);
    expect(left.findings.filter(({ rule }) => rule === "value-no-unit")).toEqual([]);
    expect(left.ignored.map(({ ignore }) => ignore.reason)).toEqual(["按评分填"]);
    const [first] = left.ignored;
    if (first !== undefined) await takeBackIgnore(host, first.ignore);
    expect((await checkWorkbook(host, options)).ignored).toEqual([]);
  });

  test.each([
    ["of a later version", { version: 7 }, { kind: "newer", version: 7 }],
    ["that is damaged", { rulesOff: 3 }, { kind: "damaged", path: "rulesOff" }],
  ])("a record %s is reported and kept", async (_, record, problem) => {
    const host = open();
    await host.writeSettings(record);
    expect(await changeSettings(host, (settings) => settings)).toEqual(problem);
    expect(await host.readSettings()).toEqual(record);
    expect((await checkWorkbook(host, options)).settingsProblem).toEqual(problem);
  });
});
