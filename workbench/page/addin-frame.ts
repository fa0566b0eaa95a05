import type { Locale } from "../../src/i18n/localized";
import { addInAddress, type WebAddIn } from "../bridge/app-context";
import type { Bridge } from "../bridge/bridge";
import { WebTransport, type CommandOutcome } from "../bridge/web-transport";
import { hostOriginOf, openFrameChannel, type FrameChannel } from "./frame-channel";
import type { AddinManifest } from "./manifest";

export interface AddinFrameOptions {
  readonly manifest: AddinManifest;
  readonly bridge: Bridge;
  readonly locale: Locale;
  readonly isDark: boolean;
  /** The file name, as the add-in is told the document's address. */
  readonly documentName: string;
  /** Called when a message of the add-in was answered. */
  readonly onTraffic: () => void;
}

/** The add-in's page in its frame, connected with one workbook. A new workbook needs a new one. */
export class AddinFrame {
  readonly element: HTMLIFrameElement;
  private readonly channel: FrameChannel;
  private readonly transport: WebTransport;

  constructor({ manifest, bridge, locale, isDark, documentName, onTraffic }: AddinFrameOptions) {
    const addIn: WebAddIn = {
      // A fresh one each time: Office.js keeps settings in the session under it.
      conversationId: crypto.randomUUID(),
      addInId: manifest.id,
      addInName: manifest.name,
      hostOrigin: hostOriginOf(location),
      locale: locale === "en" ? "en-US" : locale,
      documentUrl: documentName,
    };
    this.element = document.createElement("iframe");
    this.element.title = manifest.name;
    this.setDark(isDark);
    this.element.src = addInAddress(new URL(manifest.page, location.href).href, addIn);
    this.channel = openFrameChannel(this.element, addIn.hostOrigin);
    this.transport = new WebTransport({ ...addIn, bridge, post: (message) => this.channel.post(message) });
    this.channel.onMessage((message) => void this.transport.receive(message).then(onTraffic));
  }

  /** Runs a function of the add-in as a press on the ribbon does; resolves when it is done. */
  invokeCommand(functionName: string, controlId: string): Promise<CommandOutcome> {
    return this.transport.invokeCommand(functionName, controlId);
  }

  /**
   * Excel on the web tells add-ins no theme (Office.context.officeTheme is undefined there); they follow
   * `prefers-color-scheme`, and a frame takes that from the `color-scheme` of its element.
   */
  setDark(isDark: boolean): void {
    this.element.style.colorScheme = isDark ? "dark" : "light";
  }

  dispose(): void {
    this.transport.dispose();
    this.channel.close();
    this.element.remove();
  }
}
