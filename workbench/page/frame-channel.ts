/** The way between the page and the add-in in its frame: JSON texts in both directions. */
export interface FrameChannel {
  /** Hands a text to the add-in. */
  post(json: string): void;
  /** Calls back with every text the add-in sends. */
  onMessage(listener: (json: string) => void): void;
  close(): void;
}

/** Channels that are open, newest last. */
const open = new Set<(json: string) => void>();

/**
 * Office.js talks to its host through `postMessage` and insists on an https host. The page stands on plain http so
 * that nobody meets a certificate warning; therefore it says `https://` and takes the two places where browsers would
 * see the difference into its own hands: Office.js calls `postMessage` of this very window, because both pages are of
 * one origin, and what is sent to it goes out as an event of its own window. Neither Office.js nor the add-in's files
 * are touched.
 */
export function openFrameChannel(frame: HTMLIFrameElement, hostOrigin: string): FrameChannel {
  interceptPostMessage();
  const listeners = new Set<(json: string) => void>();
  const receive = (json: string): void => {
    for (const listener of listeners) listener(json);
  };
  open.add(receive);
  return {
    post: (json) => {
      const inner = frame.contentWindow;
      if (!hasEvents(inner)) return;
      const event = new inner.MessageEvent("message", { data: json, origin: hostOrigin, source: window });
      inner.dispatchEvent(event);
    },
    onMessage: (listener) => {
      listeners.add(listener);
    },
    close: () => {
      open.delete(receive);
      listeners.clear();
    },
  };
}

/** The address under which Office.js believes its host to be. Its host name must be that of the add-in's page. */
export function hostOriginOf({ host }: Location): string {
  return `https://${host}`;
}

let isIntercepting = false;

function interceptPostMessage(): void {
  if (isIntercepting) return;
  isIntercepting = true;
  const original = window.postMessage.bind(window);
  const replacement = (message: unknown, ...rest: [string, Transferable[]?]): void => {
    if (!isOfficeMessage(message)) {
      original(message, ...rest);
      return;
    }
    // In a later turn, as a posted message would come.
    setTimeout(() => {
      for (const receive of open) receive(message);
    }, 0);
  };
  window.postMessage = replacement as typeof window.postMessage;
}

function isOfficeMessage(message: unknown): message is string {
  return typeof message === "string" && message.startsWith("{") && message.includes('"_conversationId"');
}

/** A window's own classes are not in its type. */
function hasEvents(inner: Window | null): inner is Window & { readonly MessageEvent: typeof MessageEvent } {
  return inner !== null && "MessageEvent" in inner;
}
