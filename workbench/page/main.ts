import { HostError } from "../../src/workbook/errors";
import { UniverApp } from "../univer/start-univer";
import { element } from "./elements";
import { Frame } from "./frame";
import { installHook } from "./hook";
import { readSettings } from "./settings";
import { TaskPane } from "./task-pane";
import { text } from "./texts";
import { Workbench } from "./workbench";
import "./page.css";

/** Name that the server gives the workbook in its reply. */
const FILE_NAME = /filename\*=UTF-8''([^;]+)/i;

async function start(): Promise<void> {
  const settings = readSettings();
  const pane = new TaskPane();
  const app = new UniverApp({ container: "grid", locale: settings.locale, isDark: settings.isDark });
  const workbench = new Workbench({
    app,
    pane,
    paneBody: element("task-pane-body", HTMLElement),
    onTraffic: () => frame.showTraffic(),
  });
  const frame = new Frame({ workbench, app, pane, locale: settings.locale, isDark: settings.isDark });
  workbench.openBlank(text(settings.locale, "newWorkbook"));
  await frame.begin();
  if (settings.file !== undefined) {
    await frame.attempt(async () => {
      const file = await download(settings.file ?? "");
      if (file !== undefined) frame.open(file.bytes, file.name);
    });
  }
  installHook({ workbench, frame, pane });
}

/** A workbook from this server; undefined when it offers none. */
async function download(address: string): Promise<{ readonly bytes: Uint8Array; readonly name: string } | undefined> {
  const url = new URL(address, location.href);
  if (url.origin !== location.origin) throw new HostError("unreadable", `${address} is not on this server`);
  const response = await fetch(url);
  if (response.status === 404 && address === "workbook") return undefined;
  if (!response.ok) throw new HostError("unreadable", `${address} cannot be read`);
  const named = FILE_NAME.exec(response.headers.get("Content-Disposition") ?? "")?.[1];
  const name = decodeURIComponent(named ?? url.pathname.split("/").at(-1) ?? "");
  return { bytes: new Uint8Array(await response.arrayBuffer()), name };
}

void start();
