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
