import { makeAppContext, type WebAddIn } from "./app-context";
import type { Bridge, BridgeReply, RefusalCode } from "./bridge";
import {
  DispatchId,
  list,
  MessageType,
  OfficeError,
  property,
  readWebRequest,
  RequestKind,
  ResponseType,
  type WebRequest,
} from "./web-messages";

export interface WebTransportOptions extends WebAddIn {
  readonly bridge: Bridge;
  /** Posts a message to the add-in's window. */
  readonly post: (message: string) => void;
}

/** How a ribbon command ended. */
export interface CommandOutcome {
  /** False when the add-in has no function of this name. */
  readonly found: boolean;
}

const COMMAND_EVENT = "appCommandInvoked";
const MESSAGE_EVENT = "richApiMessage";
const NO_SUCH_FUNCTION = 11101;
const SUCCESS = { Version: 1, Error: 0 };

/** The host's side of Office.js' postMessage protocol for one add-in in an iframe. */
export class WebTransport {
  private readonly registered = new Set<string>();
  private readonly running = new Map<string, (outcome: CommandOutcome) => void>();
  private readonly stopEvents: () => void;
  private lastCommand = 0;
  /** The settings as the add-in last saw or saved them. */
  private seen: number;

  constructor(private readonly options: WebTransportOptions) {
    this.seen = options.bridge.settings.version;
    this.stopEvents = options.bridge.onEvent((entries) => {
      if (this.registered.has(MESSAGE_EVENT)) this.sendEvent(MESSAGE_EVENT, { ArrayData: entries });
    });
  }

  /** Takes what came to the window by postMessage; messages of others and of other conversations are left alone. */
  async receive(text: unknown): Promise<void> {
    const request = readWebRequest(text);
    if (request?._conversationId !== this.options.conversationId) return;
    this.send(request._actionName, request._correlationId, ResponseType.Reply, await this.answer(request));
  }

  /** Runs the function behind a ribbon button, as soon as the add-in is ready; resolves when it has completed. */
  async invokeCommand(functionName: string, controlId: string): Promise<CommandOutcome> {
    await this.options.bridge.handlersReady;
    this.lastCommand += 1;
    const commandId = `command-${this.lastCommand}`;
    const outcome = new Promise<CommandOutcome>((resolve) => this.running.set(commandId, resolve));
    this.sendEvent(COMMAND_EVENT, [commandId, functionName, JSON.stringify({ source: { id: controlId } })]);
    return outcome;
  }

  /** Sends no more events. */
  dispose(): void {
    this.stopEvents();
  }

  private async answer(request: WebRequest): Promise<unknown> {
    if (request._actionType === RequestKind.RegisterEvent) this.registered.add(request._actionName);
    if (request._actionType === RequestKind.UnregisterEvent) this.registered.delete(request._actionName);
    if (request._actionType !== RequestKind.Invoke) return SUCCESS;
    if (request._actionName === "ContextActivationManager_getAppContextAsync") {
      return makeAppContext(this.options, this.options.bridge);
    }
    return request._actionName === "executeMethod" ? this.execute(request._data) : null;
  }

  private async execute(data: unknown): Promise<unknown> {
    switch (property(property(data, "DdaMethod"), "DispatchId")) {
      case DispatchId.RichApi:
        return this.executeBatch(list(property(data, "ArrayData")));
      case DispatchId.RefreshSettings:
        return this.refreshSettings();
      case DispatchId.SaveSettings:
        return this.saveSettings(property(data, "DdaSettingsMethod"));
      case DispatchId.CommandCompleted:
        this.complete(String(property(data, "0")), property(data, "1"));
        return SUCCESS;
      default:
        return { Version: 1, Error: OfficeError.General };
    }
  }

  private async executeBatch([, , , , body, , flags]: readonly unknown[]): Promise<unknown> {
    const reply = await this.options.bridge.process(String(body), typeof flags === "number" ? flags : 0);
    return toWebReply(reply);
  }

  private async refreshSettings(): Promise<unknown> {
    const { settings } = this.options.bridge;
    let found: readonly object[] = [];
    const refusal = await settings.faults.pass(() => {
      found = settings.entries().map(([Name, Value]) => ({ Name, Value }));
      this.seen = settings.version;
      return undefined;
    });
    return refusal === undefined ? { ...SUCCESS, Properties: { Settings: found } } : { Version: 1, Error: refusal };
  }

  private async saveSettings(method: unknown): Promise<unknown> {
    const { settings } = this.options.bridge;
    const refusal = await settings.faults.pass(() => {
      if (property(method, "OverwriteIfStale") === false && settings.version !== this.seen) {
        return OfficeError.SettingsAreStale;
      }
      settings.replaceAll(
        list(property(method, "Properties")).map((pair): readonly [string, string] => [
          String(list(pair)[0]),
          String(list(pair)[1]),
        ]),
      );
      this.seen = settings.version;
      return undefined;
    });
    return refusal === undefined ? SUCCESS : { Version: 1, Error: refusal };
  }

  private complete(commandId: string, status: unknown): void {
    this.running.get(commandId)?.({ found: status !== NO_SUCH_FUNCTION });
    this.running.delete(commandId);
  }

  private sendEvent(name: string, data: unknown): void {
    this.send(name, 0, ResponseType.Event, data);
  }

  private send(name: string, correlationId: number, responseType: number, data: unknown): void {
    this.options.post(
      JSON.stringify({
        _messageType: MessageType.Response,
        _actionName: name,
        _conversationId: this.options.conversationId,
        _correlationId: correlationId,
        _responseType: responseType,
        _errorCode: 0,
        _data: data,
        _origin: this.options.hostOrigin,
        _serializerVersion: 1,
      }),
    );
  }
}

const REFUSAL_NUMBERS: Readonly<Record<RefusalCode, number>> = {
  InvalidOperationInCellEditMode: OfficeError.CellEditMode,
  ActivityLimitReached: OfficeError.ActivityLimit,
  AccessDenied: OfficeError.AccessDenied,
  GeneralException: OfficeError.General,
};

function toWebReply(reply: BridgeReply): object {
  if (reply.kind === "refused") return { Version: 1, Error: REFUSAL_NUMBERS[reply.code] };
  return { ...SUCCESS, Data: [200, [], reply.json] };
}
