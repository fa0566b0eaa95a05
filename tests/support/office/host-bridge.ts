import type { Bridge, BridgeReply } from "../../../workbench/bridge/bridge";
import type { NativeBridge } from "./office-library";

/** Carries Office.js' requests to the bridge and its events back, in the manner of a host that is no web page. */
export function makeNativeBridge(bridge: Bridge): NativeBridge {
  const native: NativeBridge = {
    sendMessageToHost: (text) => {
      const message: unknown = JSON.parse(text);
      if (isRequest(message)) void answer(bridge, native, message);
    },
  };
  bridge.onEvent((entries) => native.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } })));
  return native;
}

interface RequestMessage {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

function isRequest(value: unknown): value is RequestMessage {
  return typeof value === "object" && value !== null && "type" in value && value.type === 1 && "message" in value;
}

async function answer(bridge: Bridge, native: NativeBridge, { id, flags, message }: RequestMessage): Promise<void> {
  const body = typeof message.body === "string" ? message.body : JSON.stringify(message.body);
  const reply = await bridge.process(body, flags);
  native.onMessageFromHost?.(JSON.stringify({ id, type: 1, message: toHttp(reply) }));
}

function toHttp(reply: BridgeReply): object {
  if (reply.kind === "body") return { statusCode: 200, headers: {}, body: reply.json };
  const body = JSON.stringify({ error: { code: reply.code, message: reply.message } });
  return { statusCode: 400, headers: {}, body };
}
