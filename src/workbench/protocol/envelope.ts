/** The JSON text that crosses between the frames; names and numbers are the library's (docs/host.md). */
export interface Envelope {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin?: string;
  readonly _data: unknown;
  readonly _actionType: number;
  readonly _serializerVersion: number;
}

export const MessageType = { request: 0, response: 1 } as const;
export const ActionKind = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
const ResponseKind = { call: 0, event: 1 } as const;

/** Reads a message of the library; null when it is something else, for a page may post what it likes. */
export function readEnvelope(text: unknown, conversationId: string): Envelope | null {
  if (typeof text !== 'string' || !text.startsWith('{')) return null;
  let message: unknown;
  try {
    message = JSON.parse(text);
  } catch {
    return null;
  }
  const envelope = message as Partial<Envelope>;
  const ours =
    envelope._messageType === MessageType.request &&
    envelope._conversationId === conversationId &&
    typeof envelope._actionName === 'string';
  return ours ? (envelope as Envelope) : null;
}

/** The answer to a call. */
export const replyTo = ({ _actionName, _conversationId, _correlationId }: Envelope, data: unknown): string =>
  JSON.stringify({
    _messageType: MessageType.response,
    _actionName,
    _conversationId,
    _correlationId,
    _data: data,
    _errorCode: 0,
    _responseType: ResponseKind.call,
    _serializerVersion: 1,
  });

/** An event, addressed by the correlation id of its registration. */
export const eventOf = (registration: Envelope, data: unknown): string =>
  JSON.stringify({
    _messageType: MessageType.response,
    _actionName: registration._actionName,
    _conversationId: registration._conversationId,
    _correlationId: registration._correlationId,
    _data: data,
    _errorCode: 0,
    _responseType: ResponseKind.event,
    _serializerVersion: 1,
  });

/** A call of the host's to the page; conversations of that direction have a suffix (OSF.SharedConstants). */
export const notification = (conversationId: string, name: string, data: readonly unknown[]): string =>
  JSON.stringify({
    _messageType: MessageType.request,
    _actionName: name,
    _conversationId: `${conversationId}_ntf`,
    _correlationId: 0,
    _origin: location.href,
    _data: data,
    _actionType: ActionKind.invoke,
    _serializerVersion: 1,
  });
