import { createOfficeSheets } from "../../src/hosts/office/sheet-editor";
import { checkWorkbook } from "../../src/tasks/check-workbook";
import { formSheet } from "../support/sample-form";
import { closeWorkbook, openWorkbook, sheetNames } from "./open-workbook";

afterEach(closeWorkbook);

const pause = (): Promise<void> => Promise.resolve();

/** Something to mark. */
const FAULTY = [["产出指标", "数量指标", "养护里程", "全年养护的道路长度", "≧300公里", "年度养护计划"]];

describe("copying a sheet", () => {
  it("puts the copies behind it under their new names, in three round trips", async () => {
    const workbook = openWorkbook([formSheet("甲"), formSheet("乙")]);
    expect(await createOfficeSheets(pause).copySheet("甲", ["甲模板", "甲2"])).toEqual({ kind: "done" });
    expect(sheetNames(workbook)).toEqual(["甲", "甲模板", "甲2", "乙"]);
    expect(workbook.traffic()).toHaveLength(3);
    const { sheets } = await workbook.host.read();
    expect(sheets[1]?.rows).toEqual(sheets[0]?.rows);
    expect(sheets[1]?.merges).toEqual(sheets[0]?.merges);
  });

  it("leaves our marks on the original alone, and takes the formats of the person along", async () => {
    const workbook = openWorkbook([formSheet("甲", { rows: FAULTY }), formSheet("乙")]);
    const { engine, idOf, host } = workbook;
    engine.addConditionalFormat(idOf("甲"), {
      areas: [{ top: 0, left: 0, bottom: 1, right: 1 }],
      formula: "=TRUE",
      look: {},
      stopIfTrue: false,
    });
    await checkWorkbook(host, { scope: "workbook", locale: "zh-CN" });
    const marks = workbook.marks();
    expect(marks).not.toEqual([]);
    workbook.traffic();
    expect(await createOfficeSheets(pause).copySheet("甲", ["甲模板", "甲2"])).toEqual({ kind: "done" });
    expect(workbook.traffic()).toHaveLength(4);
    expect(workbook.marks()).toEqual(marks);
    const formulas = ["甲模板", "甲2"].map((name) =>
      engine.conditionalFormats(idOf(name)).map(({ formula }) => formula),
    );
    expect(formulas).toEqual([["=TRUE"], ["=TRUE"]]);
  });

  it.each([1, 2, 3, 4])(
    "leaves nothing when Excel refuses round trip %i of the copy of a marked sheet",
    async (trip) => {
      for (const action of [0, 2, 4, 8]) {
        const workbook = openWorkbook([formSheet("甲", { rows: FAULTY })]);
        await checkWorkbook(workbook.host, { scope: "workbook", locale: "zh-CN" });
        const marks = workbook.marks();
        workbook.office.bridge.faults.failRequest(trip, "GeneralException", action);
        const copying = createOfficeSheets(pause).copySheet("甲", ["甲模板"]);
        const outcome = await copying.catch((error: unknown) => error);
        const isDone = JSON.stringify(outcome) === JSON.stringify({ kind: "done" });
        if (!isDone) expect(outcome).toMatchObject({ name: "HostError" });
        expect({ action, names: sheetNames(workbook) }).toEqual({ action, names: isDone ? ["甲", "甲模板"] : ["甲"] });
        expect(workbook.marks()).toEqual(marks);
        closeWorkbook();
      }
    },
  );

  it("refuses a sheet that is not there, and a name that is taken", async () => {
    const workbook = openWorkbook([formSheet("甲"), formSheet("乙")]);
    const sheets = createOfficeSheets(pause);
    expect(await sheets.copySheet("丙", ["丁"])).toEqual({ kind: "refused", reason: "no-such-sheet", sheet: "丙" });
    expect(await sheets.copySheet("甲", ["乙"])).toEqual({ kind: "refused", reason: "name-taken", sheet: "乙" });
    expect(sheetNames(workbook)).toEqual(["甲", "乙"]);
  });
});
