import type { Bridge } from "./bridge";

const EXCEL = 16;
const READ_WRITE = 1;
const TASK_PANE = 1;
const SHARED_RUNTIME = 1;

/** Who the add-in is and where it runs. */
export interface WebAddIn {
  readonly conversationId: string;
  readonly addInId: string;
  readonly addInName: string;
  /** Origin of the page around the add-in; https, and the same host name as the add-in's own page. */
  readonly hostOrigin: string;
  /** Language of the host's interface and of the document, such as "zh-CN". */
  readonly locale: string;
  readonly documentUrl: string;
}

/** Where to point the add-in's iframe so that Office.js finds the host around it. */
export function addInAddress(page: string, addIn: WebAddIn): string {
  const address = new URL(page);
  const hostInfo = ["Excel", "Web", "16.01", addIn.locale, addIn.conversationId, "", "", String(SHARED_RUNTIME)].join(
    "$",
  );
  address.searchParams.set("_host_Info", hostInfo);
  const xdm = [addIn.conversationId, addIn.addInId, `${addIn.hostOrigin}/`].join("|");
  address.hash = `&_serializer_version=1&_xdm_Info=${xdm}`;
  return address.href;
}

/** What the add-in is told about its surroundings when it starts. */
export function makeAppContext(addIn: WebAddIn, bridge: Bridge): Readonly<Record<string, unknown>> {
  return {
    _id: addIn.addInId,
    _appName: EXCEL,
    _appVersion: "16.00",
    _appMinorVersion: 0,
    _hostFullVersion: "16.0.0.0",
    _appUILocale: addIn.locale,
    _dataLocale: addIn.locale,
    _docUrl: addIn.documentUrl,
    _clientMode: READ_WRITE,
    _settings: bridge.settings.entries(),
    _reason: "inserted",
    _osfControlType: TASK_PANE,
    _eToken: "",
    _correlationId: addIn.conversationId,
    _appInstanceId: addIn.conversationId,
    _addinName: addIn.addInName,
    _featureGates: {},
    _initialDisplayMode: 2,
    _requirementMatrix: JSON.stringify(bridge.requirementSets),
  };
}
