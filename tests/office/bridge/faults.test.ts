import { errorCode } from "../../support/office/error-code";
import { startOffice } from "../../support/office/start-office";

type Office = ReturnType<typeof startOffice>;

function write(office: Office, address: string, value: string, options: Excel.RunOptions = {}): Promise<void> {
  return office.Excel.run(options, async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).values = [[value]];
    await context.sync();
  });
}

function valueOfA1({ engine }: Office): unknown {
  return engine.read(engine.activeSheet(), { top: 0, left: 0, bottom: 0, right: 0 }).values[0]?.[0];
}

describe("faults through the genuine Office.js", () => {
  it.each([
    "AccessDenied",
    "ActivityLimitReached",
    "GeneralException",
    "InvalidOperationInCellEditMode",
    "ItemNotFound",
    "RequestAborted",
    "RequestPayloadSizeLimitExceeded",
  ] as const)("give the add-in the code %s, once, with nothing done", async (code) => {
    const office = startOffice();
    office.bridge.faults.failNext(code);
    expect(await errorCode(() => write(office, "A1", "x"))).toBe(code);
    expect(valueOfA1(office)).toBe("");
    await write(office, "A1", "y");
    expect(valueOfA1(office)).toBe("y");
  });

  it("hit the n-th request", async () => {
    const office = startOffice();
    office.bridge.faults.failRequest(2, "GeneralException");
    await write(office, "A1", "first");
    expect(await errorCode(() => write(office, "A1", "second"))).toBe("GeneralException");
    expect(valueOfA1(office)).toBe("first");
  });

  it("in the middle of a batch leave what was done before", async () => {
    const office = startOffice();
    const body = async (): Promise<void> => {
      await office.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A1").values = [["done"]];
        sheet.getRange("A2").values = [["not done"]];
        await context.sync();
      });
    };
    await body();
    const { actions = 0 } = office.bridge.traffic.requests[0] ?? {};
    office.engine.write(office.engine.activeSheet(), 0, 0, [[{ value: "" }], [{ value: "" }]]);
    office.bridge.faults.failNext("GeneralException", actions - 1);
    expect(await errorCode(body)).toBe("GeneralException");
    expect(office.engine.usedArea(office.engine.activeSheet(), true)).toEqual({ top: 0, left: 0, bottom: 0, right: 0 });
  });

  it("never happen while a cell is edited and the add-in waits for its end", async () => {
    const office = startOffice();
    office.engine.setEditing(true);
    expect(await errorCode(() => write(office, "A1", "x"))).toBe("InvalidOperationInCellEditMode");
    const waiting = write(office, "A1", "after", { delayForCellEdit: true });
    await office.settled();
    expect(valueOfA1(office)).toBe("");
    office.engine.setEditing(false);
    await waiting;
    expect(valueOfA1(office)).toBe("after");
  });

  it("come from requests and replies of more than 5 MB", async () => {
    const office = startOffice();
    const long = "长".repeat(30_000);
    const tooLong = office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:A60").values = Array.from({ length: 60 }, () => [long]);
      await context.sync();
    });
    expect(await errorCode(() => tooLong)).toBe("RequestPayloadSizeLimitExceeded");
    office.engine.write(
      office.engine.activeSheet(),
      0,
      0,
      Array.from({ length: 60 }, () => [{ value: long }]),
    );
    const tooMuch = office.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:A60").load("values");
      await context.sync();
    });
    expect(await errorCode(() => tooMuch)).toBe("ResponsePayloadSizeLimitExceeded");
  });

  it("come from members above the requirement set: in the library, and in the host when its check is off", async () => {
    const call = (office: Office): Promise<string> =>
      errorCode(() =>
        office.Excel.run(async (context) => {
          context.workbook.worksheets
            .getActiveWorksheet()
            .getRange("A1:B2")
            .getMergedAreasOrNullObject()
            .load("address");
          await context.sync();
        }),
      );
    const strict = startOffice({ requirementSets: { ExcelApi: "1.12" } });
    expect(await call(strict)).toBe("ApiNotFound");
    expect(strict.bridge.traffic.roundTrips).toBe(0);
    const asShipped = startOffice({ requirementSets: { ExcelApi: "1.12" } });
    asShipped.OfficeExtension.CommonUtility._doApiNotSupportedCheck = false;
    expect(await call(asShipped)).toBe("ApiNotFound");
    expect(asShipped.bridge.traffic.roundTrips).toBeGreaterThan(0);
  });

  it("leave an unknown property without complaint until it is read", async () => {
    const office = startOffice();
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load("name,noSuchProperty");
      await context.sync();
      expect(sheet.name).toBe("Sheet1");
    });
  });
});

describe("traffic", () => {
  it("counts round trips, actions and bytes", async () => {
    const office = startOffice();
    await office.Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      expect(sheets.items).toHaveLength(1);
      context.workbook.application.suspendScreenUpdatingUntilNextSync();
      await context.sync();
    });
    const { requests, roundTrips, bytes } = office.bridge.traffic;
    expect(roundTrips).toBe(2);
    expect(bytes).toBe(requests.reduce((sum, { sent, received }) => sum + sent + received, 0));
    expect(requests.map(({ kind }) => kind)).toEqual(["sync", "sync"]);
    expect(requests.every(({ sent, received, actions }) => sent > 100 && received > 20 && actions > 0)).toBe(true);
    office.bridge.traffic.reset();
    expect(office.bridge.traffic.roundTrips).toBe(0);
  });

  it("sends what is queued after the last sync at the end of Excel.run", async () => {
    const office = startOffice();
    await office.Excel.run((context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["queued"]];
      return Promise.resolve();
    });
    expect(valueOfA1(office)).toBe("queued");
  });
});
