import type { WorkbookOptions } from '../../../src/workbench/engine';
import { WorkbookEngine } from '../../../src/workbench/engine';
import { PaneConversation } from '../../../src/workbench/protocol';

/** The page's end of a conversation, without a window: what office.js would post, and what it would get. */
export function paneOver(options: WorkbookOptions = {}) {
  const engine = new WorkbookEngine(options);
  const received: Record<string, unknown>[] = [];
  const waiting = new Map<number, (data: unknown) => void>();
  const conversation = new PaneConversation(
    engine,
    { conversationId: 'conversation', controlId: 'control', addinName: 'Add-in' },
    (text) => {
      const message = JSON.parse(text) as Record<string, unknown>;
      received.push(message);
      if (message._responseType === 0) waiting.get(Number(message._correlationId))?.(message._data);
    },
  );
  let next = 0;
  const post = (action: string, data: unknown, actionType = 0): Promise<unknown> => {
    const id = next++;
    const envelope = {
      _messageType: 0,
      _actionName: action,
      _conversationId: 'conversation',
      _correlationId: id,
      _origin: 'http://localhost',
      _data: data,
      _actionType: actionType,
      _serializerVersion: 1,
    };
    return new Promise((resolve) => {
      waiting.set(id, resolve);
      conversation.receive(JSON.stringify(envelope));
    });
  };
  const method = (dispatchId: number, data: object = {}): Promise<unknown> =>
    post('executeMethod', {
      ...data,
      DdaMethod: { ControlId: 'control', Version: 1, DispatchId: dispatchId },
    });
  return {
    engine,
    conversation,
    /** Events that came, by name. */
    events: (name: string) =>
      received.filter((message) => message._responseType === 1 && message._actionName === name),
    post,
    method,
    query: (request: unknown, flags = 0) =>
      method(93, { ArrayData: ['', 'POST', 'ProcessQuery', [], JSON.stringify(request), 0, flags] }),
  };
}
