/** As much of a browser's window as the library asks for; `context` becomes Office.context. */
export function makeStubWindow(context: object): Record<string, unknown> {
  const nothing = (): undefined => undefined;
  const element = (): object => ({
    style: {},
    setAttribute: nothing,
    appendChild: nothing,
    addEventListener: nothing,
  });
  const location = { href: "https://localhost/", protocol: "https:", host: "localhost", search: "", hash: "" };
  const document = {
    cookie: "",
    URL: location.href,
    location,
    documentElement: {},
    createElement: element,
    getElementById: () => null,
    getElementsByTagName: () => [],
    addEventListener: nothing,
  };
  const window: Record<string, unknown> = {
    document,
    location,
    navigator: { userAgent: "Node" },
    addEventListener: nothing,
    removeEventListener: nothing,
    OSF: {
      _OfficeAppFactory: {
        getContext: () => context,
        getHostInfo: () => ({ hostType: "excel", hostPlatform: "web" }),
      },
    },
    ...UNDECLARED,
  };
  return Object.assign(window, { window, self: window });
}

/** The library declares these with `var` and means properties of the window. */
const UNDECLARED = {
  Excel: undefined,
  Microsoft: undefined,
  Office: undefined,
  OfficeCore: undefined,
  OfficeExt: undefined,
  OfficeExtension: undefined,
  OfficeRuntime: undefined,
};
