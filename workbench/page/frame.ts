import type { Locale } from "../../src/i18n/localized";
import { HostError } from "../../src/workbook/errors";
import type { UniverApp } from "../univer/start-univer";
import { element } from "./elements";
import { parseManifest, type AddinManifest, type RibbonControl } from "./manifest";
import { errorSentence, notShownSentence } from "./messages";
import { drawRibbon } from "./ribbon";
import { offerDownload } from "./download";
import { keepLocale, keepTheme } from "./settings";
import type { TaskPane } from "./task-pane";
import { text, type TextKey } from "./texts";
import type { Workbench } from "./workbench";

export interface FrameOptions {
  readonly workbench: Workbench;
  readonly app: UniverApp;
  readonly pane: TaskPane;
  readonly locale: Locale;
  readonly isDark: boolean;
}

const ADDIN_FOLDER = "addin/";

/** Everything around the grid: title bar, ribbon, messages, status bar. */
export class Frame {
  private readonly fileName = element("file-name", HTMLElement);
  private readonly openButton = element("open-button", HTMLButtonElement);
  private readonly saveButton = element("save-button", HTMLButtonElement);
  private readonly localeButton = element("locale-button", HTMLButtonElement);
  private readonly themeButton = element("theme-button", HTMLButtonElement);
  private readonly fileInput = element("file-input", HTMLInputElement);
  private readonly ribbon = element("ribbon", HTMLElement);
  private readonly message = element("message", HTMLElement);
  private readonly workArea = element("work-area", HTMLElement);
  private readonly status = element("status", HTMLElement);
  private readonly traffic = element("traffic", HTMLElement);
  private manifestXml = "";
  private manifest: AddinManifest | undefined;
  private locale: Locale;
  private isDark: boolean;

  constructor(private readonly options: FrameOptions) {
    this.locale = options.locale;
    this.isDark = options.isDark;
    this.openButton.addEventListener("click", () => this.fileInput.click());
    this.saveButton.addEventListener("click", () => void this.attempt(() => this.save()));
    this.localeButton.addEventListener("click", () => this.setLocale(this.locale === "en" ? "zh-CN" : "en"));
    this.themeButton.addEventListener("click", () => this.setDark(!this.isDark));
    this.fileInput.addEventListener("change", () => {
      const file = this.fileInput.files?.[0];
      this.fileInput.value = "";
      if (file !== undefined) void this.openPicked(file);
    });
    this.acceptDrops();
  }

  /** The ribbon's buttons as they are drawn now. */
  get addin(): AddinManifest | undefined {
    return this.manifest;
  }

  /** Reads the add-in's manifest, draws the ribbon and loads the add-in. */
  async begin(): Promise<void> {
    this.setDark(this.isDark, false);
    const response = await fetch(`${ADDIN_FOLDER}manifest.xml`);
    if (response.ok) this.manifestXml = await response.text();
    else this.showMessage(text(this.locale, "addinMissing"), "error");
    this.setLocale(this.locale, false);
    this.say("ready");
  }

  setLocale(locale: Locale, isChosen = true): void {
    this.locale = locale;
    document.documentElement.lang = locale;
    if (isChosen) {
      keepLocale(locale);
      this.options.app.setLocale(locale);
    }
    this.writeTexts();
    if (this.manifestXml === "") return;
    const manifest = parseManifest(this.manifestXml, locale, ADDIN_FOLDER);
    this.manifest = manifest;
    drawRibbon(this.ribbon, manifest.tabs, (control) => void this.press(control));
    this.options.pane.setTexts(manifest.name, text(locale, "closePane"), text(locale, "resizePane"));
    this.options.workbench.setAddin(manifest, locale);
  }

  setDark(isDark: boolean, isChosen = true): void {
    this.isDark = isDark;
    if (isChosen) keepTheme(isDark);
    document.documentElement.dataset["theme"] = isDark ? "dark" : "light";
    this.options.workbench.setDark(isDark);
    this.writeTexts();
  }

  /** Shows a file. Throws `HostError` when it cannot be read; what is open stays then. */
  open(bytes: Uint8Array, name: string): void {
    this.say("loading");
    const { opened } = this.options.workbench.openFile(bytes, name);
    const note = notShownSentence(opened, this.locale);
    if (note === undefined) this.message.hidden = true;
    else this.showMessage(note, "note");
    this.writeTexts();
    this.say("ready");
  }

  showTraffic(): void {
    const { roundTrips, bytes } = this.options.workbench.bridge.traffic;
    const size = `${(bytes / 1024).toFixed(1)} kB`;
    this.traffic.textContent = text(this.locale, "traffic", { trips: String(roundTrips), size });
  }

  /** Does something; what goes wrong becomes a sentence. */
  async attempt(action: () => void | Promise<void>): Promise<void> {
    if (this.message.dataset["kind"] === "error") this.message.hidden = true;
    try {
      await action();
    } catch (error) {
      this.showMessage(errorSentence(error, this.locale), "error");
      this.say("ready");
    }
  }

  /** As in Excel on the web, a press on the ribbon ends the editing of a cell. */
  private press(control: RibbonControl): Promise<void> {
    this.options.app.setEditing(false);
    return this.attempt(() => this.options.workbench.press(control));
  }

  private async openPicked(file: File): Promise<void> {
    await this.attempt(async () => {
      this.open(await readBytes(file), file.name);
    });
  }

  private async save(): Promise<void> {
    const { workbench, app } = this.options;
    app.setEditing(false);
    // What was typed arrives in a later turn.
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (workbench.document.engine.isEditing()) {
      this.showMessage(text(this.locale, "endEditing"), "error");
      return;
    }
    const saved = workbench.save();
    const list = saved.lost.map((lost) => `• ${lost[this.locale]}`).join("\n");
    if (list !== "" && !window.confirm(text(this.locale, "saveLoses", { list }))) return;
    offerDownload(saved.bytes, workbench.document.name);
    this.message.hidden = true;
    this.say(saved.isUnchanged ? "nothingToSave" : "saved");
  }

  private acceptDrops(): void {
    const { workArea } = this;
    window.addEventListener("dragover", (event) => {
      if (event.dataTransfer?.types.includes("Files") !== true) return;
      event.preventDefault();
      workArea.dataset["dropping"] = "true";
    });
    window.addEventListener("dragleave", (event) => {
      if (event.relatedTarget === null) delete workArea.dataset["dropping"];
    });
    window.addEventListener("drop", (event) => {
      delete workArea.dataset["dropping"];
      const file = event.dataTransfer?.files[0];
      if (file === undefined) return;
      event.preventDefault();
      void this.openPicked(file);
    });
  }

  private showMessage(sentence: string, kind: "error" | "note"): void {
    this.message.textContent = sentence;
    this.message.dataset["kind"] = kind;
    this.message.hidden = false;
  }

  private say(key: TextKey): void {
    this.status.textContent = text(this.locale, key);
  }

  private writeTexts(): void {
    const { locale } = this;
    this.fileName.textContent = this.options.workbench.document.name;
    document.title = `${this.options.workbench.document.name} - ${text(locale, "appName")}`;
    label(this.openButton, text(locale, "open"), text(locale, "openTip"));
    label(this.saveButton, text(locale, "save"), text(locale, "saveTip"));
    label(this.localeButton, text(locale, "otherLocale"), "");
    label(this.themeButton, text(locale, this.isDark ? "lightTheme" : "darkTheme"), "");
    this.showTraffic();
    this.say("ready");
  }
}

function label(button: HTMLButtonElement, words: string, tip: string): void {
  button.textContent = words;
  button.title = tip;
}

async function readBytes(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw new HostError("unreadable", `${file.name} cannot be read`, { cause });
  }
}
