/** The envelopes of Office.js' postMessage protocol, JSON texts on the wire. */

export const MessageType = { Request: 0, Response: 1 } as const;
export const ResponseType = { Reply: 0, Event: 1 } as const;
export const RequestKind = { Invoke: 0, RegisterEvent: 1, UnregisterEvent: 2 } as const;

/** What the add-in's page sends. */
export interface WebRequest {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** Reads a message; undefined when it is something else that came to the window. */
export function readWebRequest(text: unknown): WebRequest | undefined {
  if (typeof text !== "string") return undefined;
  try {
    const message: unknown = JSON.parse(text);
    return isWebRequest(message) ? message : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isWebRequest(value: unknown): value is WebRequest {
  return (
    typeof value === "object" &&
    value !== null &&
    "_messageType" in value &&
    value._messageType === MessageType.Request &&
    "_actionName" in value &&
    "_conversationId" in value
  );
}

/** Numbers that name a method of the host. */
export const DispatchId = { RefreshSettings: 75, SaveSettings: 76, RichApi: 93, CommandCompleted: 94 } as const;

/** Error numbers that stand in for a reply. */
export const OfficeError = {
  SettingsAreStale: 4002,
  General: 5001,
  CellEditMode: 5004,
  ActivityLimit: 5102,
  AccessDenied: 7000,
} as const;

/** A property of something that came from outside; undefined when there is none. */
export function property(value: unknown, name: string | number): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  const found: unknown = Reflect.get(value, name);
  return found;
}

/** The items of an array that came from outside; none when it is no array. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
