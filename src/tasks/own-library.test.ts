import { HostDouble } from "../../tests/support/host-double";
import { sheetOfRows } from "../../tests/support/sheet-of-rows";
import { DEFAULT_SETTINGS } from "../check/settings";
import { ownEntry } from "../fill/own-library";
import { dropEntries, keepEntries, readSnapshotLibrary, readWorkbookLibrary } from "./own-library";

const PARTS = { description: "", value: "3", unit: "次", basis: "", tags: [] };
const FIRST = ownEntry("quantity", { ...PARTS, name: "巡河次数" });
const SECOND = ownEntry("quantity", { ...PARTS, name: "清淤次数" });
const LATER = { ...FIRST, id: "own:later", level: 3 };

const HEADS = ["二级指标", "三级指标", "计算符号", "指标值", "计量单位"];
const ROW = ["数量指标", "巡河次数", "≥", 3, "次"];
const FAULTY = ["数量指标", "巡河次数", "≥", "", "次"];

async function keptBy(library: unknown[], change: (host: HostDouble) => Promise<unknown>): Promise<unknown> {
  const host = new HostDouble([]);
  await host.writeSettings({ ...DEFAULT_SETTINGS, library });
  await change(host);
  return await host.readSettings();
}

describe("the entries kept in a workbook", () => {
  it("hold on to what this version cannot read when another is saved", async () => {
    const changed = await keptBy([LATER, "?", FIRST], (host) => keepEntries(host, [SECOND, { ...FIRST, value: "5" }]));
    expect(changed).toMatchObject({ library: [LATER, "?", SECOND, { ...FIRST, value: "5" }] });
  });

  it("hold on to it when another is dropped, and let go of it when it is meant", async () => {
    expect(await keptBy([LATER, FIRST], (host) => dropEntries(host, [FIRST.id]))).toMatchObject({ library: [LATER] });
    expect(await keptBy([LATER, FIRST], (host) => dropEntries(host, [LATER.id]))).toMatchObject({ library: [FIRST] });
  });
});

describe("the library sheet", () => {
  it.each(["指标库", "指标库2025", "本单位绩效指标库（2025年）", "指标库 (2)"])(
    "%s is found in the open workbook",
    async (name) => {
      const host = new HostDouble([sheetOfRows([["说明"]], "说明"), sheetOfRows([HEADS, ROW], name)]);
      expect((await readWorkbookLibrary(host))?.entries.map((entry) => entry.name)).toEqual(["巡河次数"]);
    },
  );

  it("is not looked for under other names", async () => {
    const host = new HostDouble([sheetOfRows([HEADS, ROW], "指标库使用说明")]);
    expect(await readWorkbookLibrary(host)).toBeUndefined();
  });

  it("of a file is the one whose rows are faulty rather than one without heads", () => {
    const reading = readSnapshotLibrary({
      sheets: [sheetOfRows([["怎样填写"]], "说明"), sheetOfRows([HEADS, FAULTY], "共性指标")],
    });
    expect(reading?.problems.map(({ cell }) => cell)).toEqual(["D2"]);
  });

  it("of a file is any sheet that yields an entry", () => {
    const reading = readSnapshotLibrary({
      sheets: [sheetOfRows([HEADS, FAULTY], "共性指标"), sheetOfRows([HEADS, ROW], "行业指标")],
    });
    expect(reading?.entries).toHaveLength(1);
  });

  it("of a file without sheets is none", () => expect(readSnapshotLibrary({ sheets: [] })).toBeUndefined());
});
