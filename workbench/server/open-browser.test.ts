import { openCommand } from "./open-browser";

const URL = "http://localhost:3210/";

describe("opening the browser", () => {
  it.each([
    ["macOS", "darwin", {}, ["open", URL]],
    ["Windows", "win32", {}, ["cmd", "/c", "start", "", URL]],
    ["Linux with X", "linux", { DISPLAY: ":0" }, ["xdg-open", URL]],
    ["Linux with Wayland", "linux", { WAYLAND_DISPLAY: "wayland-0" }, ["xdg-open", URL]],
  ] as const)("uses the system's own command on %s", (_name, platform, env, expected) => {
    expect(openCommand(URL, platform, env)).toEqual(expected);
  });

  it.each([
    ["there is no screen", "linux", {}],
    ["the display is empty", "linux", { DISPLAY: "" }],
    ["a machine runs it", "darwin", { CI: "true" }],
  ] as const)("does nothing when %s", (_name, platform, env) => {
    expect(openCommand(URL, platform, env)).toBeUndefined();
  });
});
