import { MemoryEngine } from "../engine/memory-engine";
import { addInAddress } from "./app-context";
import { Bridge } from "./bridge";
import { DispatchId, OfficeError, property } from "./web-messages";
import { WebTransport } from "./web-transport";
import { ActionType, PathType } from "./wire";

const ADD_IN = {
  conversationId: "c1",
  addInId: "11111111-2222-3333-4444-555555555555",
  addInName: "绩标",
  hostOrigin: "https://localhost:3000",
  locale: "zh-CN",
  documentUrl: "https://localhost:3000/sample.xlsx",
};

function start() {
  const engine = new MemoryEngine();
  const bridge = new Bridge({ engine, settings: [["key", '"value"']], requirementSets: { ExcelApi: "1.12" } });
  const posted: unknown[] = [];
  const transport = new WebTransport({ ...ADD_IN, bridge, post: (message) => posted.push(JSON.parse(message)) });
  const send = async (action: string, data: unknown, type = 0, conversation = "c1"): Promise<unknown> => {
    await transport.receive(
      JSON.stringify({
        _messageType: 0,
        _actionName: action,
        _actionType: type,
        _conversationId: conversation,
        _correlationId: 7,
        _data: data,
      }),
    );
    return posted.at(-1);
  };
  const execute = async (id: number, data: object): Promise<unknown> =>
    property(await send("executeMethod", { ...data, DdaMethod: { DispatchId: id } }), "_data");
  const batch = (body: object): Promise<unknown> =>
    execute(DispatchId.RichApi, { ArrayData: ["", "POST", "ProcessQuery", [], JSON.stringify(body), 0, 0] });
  return { engine, bridge, transport, posted, send, execute, batch };
}

const NAME_OF_FIRST_SHEET = {
  Actions: [{ Id: 4, ActionType: ActionType.Query, Name: "", ObjectPathId: 3, QueryInfo: { Select: ["name"] } }],
  ObjectPaths: {
    1: { Id: 1, ObjectPathType: PathType.Global, Name: "" },
    2: { Id: 2, ObjectPathType: PathType.Property, Name: "Worksheets", ParentObjectPathId: 1 },
    3: { Id: 3, ObjectPathType: PathType.Method, Name: "GetFirst", ParentObjectPathId: 2 },
  },
};

const HANDLERS_READY = {
  Actions: [{ Id: 2, ActionType: ActionType.Method, Name: "NotifyActionHandlerReady", ObjectPathId: 1 }],
  ObjectPaths: {
    1: { Id: 1, ObjectPathType: PathType.NewObject, Name: "Microsoft.InternalService.AddinInternalService" },
  },
};

describe("the postMessage protocol", () => {
  it("tells the add-in where it runs", async () => {
    const { send } = start();
    const reply = await send("ContextActivationManager_getAppContextAsync", ADD_IN.addInId);
    expect(reply).toMatchObject({
      _messageType: 1,
      _responseType: 0,
      _conversationId: "c1",
      _correlationId: 7,
      _origin: ADD_IN.hostOrigin,
      _data: {
        _appName: 16,
        _appUILocale: "zh-CN",
        _docUrl: ADD_IN.documentUrl,
        _settings: [["key", '"value"']],
        _requirementMatrix: '{"ExcelApi":"1.12"}',
      },
    });
  });

  it("leaves other messages and other conversations alone", async () => {
    const { transport, posted, send } = start();
    await transport.receive("not json");
    await transport.receive({ from: "elsewhere" });
    await transport.receive('{"_messageType":1}');
    await send("ContextActivationManager_notifyHost", [], 0, "another");
    expect(posted).toEqual([]);
  });

  it("answers batches, and refusals with their number", async () => {
    const { bridge, batch, engine } = start();
    const reply = await batch(NAME_OF_FIRST_SHEET);
    expect(property(reply, "Error")).toBe(0);
    expect(JSON.parse(String(property(property(reply, "Data"), 2)))).toEqual({
      Results: [{ ActionId: 4, Value: { Name: "Sheet1" } }],
      TraceIds: [],
    });
    engine.setEditing(true);
    expect(await batch(NAME_OF_FIRST_SHEET)).toEqual({ Version: 1, Error: 5004 });
    engine.setEditing(false);
    bridge.faults.failNext("ActivityLimitReached");
    expect(await batch(NAME_OF_FIRST_SHEET)).toEqual({ Version: 1, Error: 5102 });
  });

  it("saves and gives settings", async () => {
    const { bridge, execute } = start();
    await execute(DispatchId.SaveSettings, {
      DdaSettingsMethod: { OverwriteIfStale: true, Properties: [["a", "1"]] },
    });
    expect(bridge.settings.entries()).toEqual([["a", "1"]]);
    expect(await execute(DispatchId.RefreshSettings, {})).toMatchObject({
      Error: 0,
      Properties: { Settings: [{ Name: "a", Value: "1" }] },
    });
  });

  it("keeps settings that somebody else saved, where the add-in asks for that and has not seen them", async () => {
    const { bridge, execute } = start();
    const save = (): Promise<unknown> =>
      execute(DispatchId.SaveSettings, { DdaSettingsMethod: { OverwriteIfStale: false, Properties: [["a", "2"]] } });
    bridge.settings.set("a", "1");
    expect(await save()).toEqual({ Version: 1, Error: OfficeError.SettingsAreStale });
    expect(bridge.settings.get("a")).toBe("1");
    await execute(DispatchId.RefreshSettings, {});
    expect(await save()).toMatchObject({ Error: 0 });
    expect(bridge.settings.get("a")).toBe("2");
  });

  it("refuses to tell and to save settings where a test wants it to", async () => {
    const { bridge, execute } = start();
    bridge.settings.faults.refuseCall(1, OfficeError.General);
    bridge.settings.faults.refuseCall(2, OfficeError.AccessDenied);
    expect(await execute(DispatchId.RefreshSettings, {})).toEqual({ Version: 1, Error: OfficeError.General });
    expect(await execute(DispatchId.SaveSettings, { DdaSettingsMethod: { Properties: [["a", "2"]] } })).toEqual({
      Version: 1,
      Error: OfficeError.AccessDenied,
    });
    expect(bridge.settings.get("a")).toBeUndefined();
  });

  it("refuses methods it does not know", async () => {
    expect(await start().execute(1, {})).toEqual({ Version: 1, Error: 5001 });
  });

  it("sends events once the add-in has registered for messages, and none after that ended", async () => {
    const { engine, bridge, posted, send } = start();
    const sheet = engine.activeSheet();
    bridge.events.register(10, "Workbook");
    const typeAndWait = async (): Promise<number> => {
      const before = posted.length;
      engine.asUser(() => engine.write(sheet, 0, 0, [[{ value: "x" }]]));
      await new Promise((resolve) => setTimeout(resolve, 0));
      return posted.length - before;
    };
    expect(await typeAndWait()).toBe(0);
    await send("richApiMessage", { eventDispId: 33 }, 1);
    expect(await typeAndWait()).toBe(1);
    expect(posted.at(-1)).toMatchObject({ _responseType: 1, _actionName: "richApiMessage" });
    expect(property(property(property(property(posted.at(-1), "_data"), "ArrayData"), 0), 2)).toBe("Workbook");
    await send("richApiMessage", { eventDispId: 33 }, 2);
    expect(await typeAndWait()).toBe(0);
  });

  it("runs a ribbon command when the add-in is ready, and tells how it ended", async () => {
    const { transport, posted, batch, execute } = start();
    const outcome = transport.invokeCommand("checkWorkbook", "Btn1");
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(posted).toEqual([]);
    await batch(HANDLERS_READY);
    await new Promise((resolve) => setTimeout(resolve, 0));
    const event = posted.find((message) => property(message, "_actionName") === "appCommandInvoked");
    expect(property(event, "_responseType")).toBe(1);
    const [id, name, args] = property(event, "_data") as string[];
    expect([name, args]).toEqual(["checkWorkbook", '{"source":{"id":"Btn1"}}']);
    await execute(DispatchId.CommandCompleted, { 0: id, 1: 0, 2: "{}" });
    expect(await outcome).toEqual({ found: true });

    const unknown = transport.invokeCommand("nothing", "Btn2");
    await new Promise((resolve) => setTimeout(resolve, 0));
    await execute(DispatchId.CommandCompleted, { 0: "command-2", 1: 11101 });
    expect(await unknown).toEqual({ found: false });
  });

  it("gives the address at which Office.js finds the host", () => {
    const address = new URL(addInAddress("https://localhost:3000/taskpane.html?run=1", ADD_IN));
    expect(address.searchParams.get("run")).toBe("1");
    expect(address.searchParams.get("_host_Info")).toBe("Excel$Web$16.01$zh-CN$c1$$$1");
    expect(address.hash).toBe(
      "#&_serializer_version=1&_xdm_Info=c1|11111111-2222-3333-4444-555555555555|https://localhost:3000/",
    );
  });
});
