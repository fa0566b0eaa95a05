import { spawn } from "node:child_process";

/** Opens the address in the person's browser, where there is a screen and somebody in front of it. */
export function openBrowser(url: string): void {
  const command = openCommand(url, process.platform, process.env);
  if (command === undefined) return;
  const [program, ...args] = command;
  const child = spawn(program, args, { stdio: "ignore", detached: true });
  // Without a browser the printed address is enough.
  child.on("error", () => undefined);
  child.unref();
}

type Command = readonly [program: string, ...args: string[]];

/** The command that opens an address, or undefined where nobody would see it. */
export function openCommand(
  url: string,
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): Command | undefined {
  if (env["CI"] !== undefined && env["CI"] !== "" && env["CI"] !== "false") return undefined;
  if (platform === "darwin") return ["open", url];
  if (platform === "win32") return ["cmd", "/c", "start", "", url];
  const hasScreen = (env["DISPLAY"] ?? "") !== "" || (env["WAYLAND_DISPLAY"] ?? "") !== "";
  return hasScreen ? ["xdg-open", url] : undefined;
}
