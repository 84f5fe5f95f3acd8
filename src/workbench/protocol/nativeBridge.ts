import type { WorkbookEngine } from '../engine';
import { eventEntries } from './changeEvents';
import { DispatchError, Host } from './host';

/** What the library calls and what it puts there (`_richApiNativeBridge`). */
export interface NativeBridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost?: (message: string) => void;
}

const RESPONSE = 2;
const EVENT = 3;

/** The codes and statuses that the library itself derives from the numbers on the other transport. */
const errors: Readonly<
  Record<number, { readonly code: string; readonly status: number; readonly message: string }>
> = {
  [DispatchError.cellEditMode]: {
    code: 'InvalidOperationInCellEditMode',
    status: 400,
    message:
      'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  },
  [DispatchError.sessionEnded]: {
    code: 'InvalidOrTimedOutSession',
    status: 408,
    message: 'Your Office Online session has expired or is invalid. To continue, refresh the page.',
  },
  [DispatchError.modalDialogOpen]: {
    code: 'WriteNotSupportedWhenModalDialogOpen',
    status: 400,
    message: 'Write operation is not supported when a modal dialog is open.',
  },
  [DispatchError.activityLimit]: {
    code: 'ActivityLimitReached',
    status: 429,
    message: 'Activity limit has been reached.',
  },
  [DispatchError.requestTooBig]: {
    code: 'RequestPayloadSizeLimitExceeded',
    status: 400,
    message: 'The request payload size has exceeded the limit.',
  },
  [DispatchError.responseTooBig]: {
    code: 'ResponsePayloadSizeLimitExceeded',
    status: 400,
    message: 'The response payload size has exceeded the limit.',
  },
  [DispatchError.accessDenied]: {
    code: 'AccessDenied',
    status: 401,
    message: 'You cannot perform the requested operation.',
  },
};

interface Incoming {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly url: string; readonly body?: unknown };
}

/** Speaks with the library through its native bridge, for Node: requests answered one after the other, events pushed. */
export function nativeBridge(
  engine: WorkbookEngine,
): NativeBridge & { readonly host: Host; dispose(): void } {
  const host = new Host(engine);
  let queue = Promise.resolve();
  const send = (message: unknown): void => bridge.onMessageFromHost?.(JSON.stringify(message));

  const answer = async ({ id, flags, message }: Incoming): Promise<void> => {
    const body = typeof message.body === 'string' ? message.body : JSON.stringify(message.body ?? {});
    const reply = await host.answer(body, flags);
    if (reply.code === 0) {
      send({ id, type: RESPONSE, message: { statusCode: 200, headers: {}, body: reply.body } });
      return;
    }
    const error = errors[reply.code] ?? {
      code: 'GeneralException',
      status: 500,
      message: `Error ${reply.code}`,
    };
    const refused = { error: { code: error.code, message: error.message } };
    send({
      id,
      type: RESPONSE,
      message: { statusCode: error.status, headers: {}, body: JSON.stringify(refused) },
    });
  };

  const stop = engine.onChange((change) => {
    const entries = eventEntries(change, host.session);
    // Events come after the answer to the request that caused them.
    if (entries.length > 0) queue = queue.then(() => send({ type: EVENT, message: { entries } }));
  });

  const bridge: NativeBridge & { readonly host: Host; dispose(): void } = {
    host,
    sendMessageToHost(text) {
      const incoming = JSON.parse(text) as Incoming;
      queue = queue.then(() => answer(incoming));
    },
    dispose: stop,
  };
  return bridge;
}
