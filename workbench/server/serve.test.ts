import { request } from "node:http";
import { serveWorkbench, type RunningServer } from "./serve";

describe("the workbench's server", () => {
  let server: RunningServer;

  beforeAll(async () => {
    server = await serveWorkbench({ port: 0, file: "package.json" });
  });

  afterAll(() => server.close());

  it("gives the workbook with its name and lets nothing run in it", async () => {
    const response = await fetch(`${server.url}workbook`);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-disposition")).toBe("inline; filename*=UTF-8''package.json");
    expect(response.headers.get("content-security-policy")).toBe("default-src 'none'");
    expect(await response.text()).toContain('"jibiao"');
  });

  it.each(["addin/no-such-file.js", "no-such-file.js", "../package.json", "addin/..%2f..%2fpackage.json"])(
    "has no %s",
    async (path) => {
      expect((await fetch(server.url + path)).status).toBe(404);
    },
  );

  it("answers Office.js' wish for telemetry with an empty script", async () => {
    const response = await fetch(`${server.url}addin/office/telemetry/oteljs_agave.js`);
    expect([response.status, await response.text()]).toEqual([200, ""]);
  });

  it.each([
    ["the page", ""],
    ["the add-in's page", "addin/taskpane.html"],
    ["Office.js' telemetry", "addin/office/telemetry/oteljs_agave.js"],
  ])("gives %s with a policy that allows no text to be run as code and no other address", async (_what, path) => {
    const policy = await policyOf(`${server.url}${path}`);
    expect(policy.get("default-src")).toEqual(["'self'"]);
    expect(policy.get("script-src")).toEqual(["'self'"]);
    expect(policy.get("connect-src")).toEqual(["'self'"]);
    expect(policy.get("base-uri")).toEqual(["'none'"]);
    expect(policy.get("form-action")).toEqual(["'none'"]);
    const sources = [...policy.values()].flat();
    // Styles alone may stand in the page; nothing but this server, the page's own pictures and nobody else is named.
    expect(sources.filter((source) => !/^('self'|'none'|'unsafe-inline'|data:|blob:)$/.test(source))).toEqual([]);
    const inline = [...policy].filter(([, allowed]) => allowed.includes("'unsafe-inline'"));
    expect(inline.map(([directive]) => directive)).toEqual(["style-src"]);
  });

  it("lets nobody write", async () => {
    expect((await fetch(`${server.url}workbook`, { method: "POST" })).status).toBe(405);
  });

  it("refuses a foreign name that was made to point to this computer", async () => {
    const { port } = new URL(server.url);
    const status = await new Promise<number | undefined>((resolve, reject) => {
      request({ host: "127.0.0.1", port, path: "/workbook", headers: { Host: `evil.example:${port}` } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on("error", reject)
        .end();
    });
    expect(status).toBe(403);
  });
});

/** The directives of an answer's policy, and what each allows. */
async function policyOf(url: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const { headers } = await fetch(url);
  const directives = (headers.get("content-security-policy") ?? "").split(";").map((each) => each.trim().split(/\s+/));
  return new Map(directives.map(([name = "", ...allowed]) => [name, allowed]));
}
