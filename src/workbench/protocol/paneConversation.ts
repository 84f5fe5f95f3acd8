import type { WorkbookEngine } from '../engine';
import type { PaneIdentity } from './appContext';
import { appContext } from './appContext';
import { eventEntries } from './changeEvents';
import type { Envelope } from './envelope';
import { ActionKind, eventOf, notification, readEnvelope, replyTo } from './envelope';
import { Host } from './host';

/** OSF.AgaveHostAction of the library: the keyboard comes into the pane, and leaves it at its end or its beginning. */
const HostAction = { tabIn: 11, ctrlF6Exit: 5, ctrlF6ExitShift: 6, tabExit: 13, tabExitShift: 14 } as const;

/** Where the keyboard goes from the pane. */
export type Leaving = 'forwards' | 'backwards';

const leavings: Readonly<Record<number, Leaving>> = {
  [HostAction.ctrlF6Exit]: 'forwards',
  [HostAction.tabExit]: 'forwards',
  [HostAction.ctrlF6ExitShift]: 'backwards',
  [HostAction.tabExitShift]: 'backwards',
};

const Dispatch = { settingsRefresh: 75, settingsSave: 76, richApi: 93, commandCompleted: 94 } as const;

/** A command that runs in the pane; `settle` is told how it ended (0 is well). */
interface Running {
  readonly settle: (code: number) => void;
}

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const field = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined;

/**
 * The host's side of one conversation with a loaded pane, text in and text out, so that it needs no window:
 * boot, requests, settings, ribbon commands, events.
 */
export class PaneConversation {
  readonly host: Host;
  /** Resolves when the page is ready and has its ribbon functions at hand. */
  readonly ready: Promise<void>;
  /** Hears that the keyboard is to leave the pane: the library holds Tab and Ctrl+F6 back and leaves the rest to the host. */
  onLeave: ((where: Leaving) => void) | undefined;
  #registered = new Map<string, Envelope>();
  #running = new Map<string, Running>();
  #nextCommand = 1;
  #stop: () => void;
  /** One request after the other, as they came; events after the answers. */
  #queue = Promise.resolve();

  constructor(
    readonly engine: WorkbookEngine,
    readonly identity: PaneIdentity,
    private readonly post: (text: string) => void,
  ) {
    this.host = new Host(engine);
    this.ready = new Promise((resolve) => {
      this.host.session.onHandlersReady = resolve;
    });
    this.#stop = engine.onChange((change) => {
      const entries = eventEntries(change, this.host.session);
      if (entries.length > 0) this.#later(() => this.#fire('richApiMessage', { ArrayData: entries }));
      if (change.kind === 'selection') this.#later(() => this.#fire('documentSelectionChanged', {}));
    });
  }

  /** A message from the pane's window; messages of others are passed over. */
  receive(text: unknown): void {
    const envelope = readEnvelope(text, this.identity.conversationId);
    if (!envelope) return;
    if (envelope._actionType === ActionKind.registerEvent) this.#register(envelope);
    else if (envelope._actionType === ActionKind.unregisterEvent) this.#unregister(envelope);
    else this.#later(() => this.#invoke(envelope));
  }

  /** Presses a ribbon button; ends when the function calls `event.completed()`. */
  async runCommand(functionName: string): Promise<void> {
    await this.ready;
    const id = `${functionName}.${this.#nextCommand++}`;
    const code = await new Promise<number>((resolve) => {
      this.#running.set(id, { settle: resolve });
      this.#fire('appCommandInvoked', [id, functionName, JSON.stringify({ source: { id: functionName } })]);
    });
    if (code !== 0)
      throw new Error(`The ribbon function "${functionName}" did not run: the pane answered ${code}.`);
  }

  /** Gives the keyboard to the first control of the page. */
  tabIn(): void {
    this.post(notification(this.identity.conversationId, 'Office_notifyAgave', [HostAction.tabIn]));
  }

  /** Ends the conversation: no more events; commands under way count as failed. */
  dispose(): void {
    this.#stop();
    for (const { settle } of this.#running.values()) settle(-1);
    this.#running.clear();
    this.#registered.clear();
  }

  #later(work: () => void | Promise<void>): void {
    this.#queue = this.#queue.then(work).catch((error: unknown) => {
      // A fault of the workbench itself: the page's own error, and the next message is still answered.
      queueMicrotask(() => {
        throw error;
      });
    });
  }

  #register(envelope: Envelope): void {
    this.#registered.set(envelope._actionName, envelope);
    this.post(replyTo(envelope, { Error: 0 }));
  }

  #unregister(envelope: Envelope): void {
    this.#registered.delete(envelope._actionName);
    this.post(replyTo(envelope, { Error: 0 }));
  }

  #fire(event: string, data: unknown): void {
    const registration = this.#registered.get(event);
    if (registration) this.post(eventOf(registration, data));
  }

  async #invoke(envelope: Envelope): Promise<void> {
    if (envelope._actionName === 'ContextActivationManager_getAppContextAsync')
      this.post(replyTo(envelope, appContext(this.engine, this.identity)));
    else if (envelope._actionName === 'executeMethod')
      this.post(replyTo(envelope, await this.#execute(envelope)));
    else if (envelope._actionName === 'ContextActivationManager_notifyHost') this.#hear(envelope);
    else this.post(replyTo(envelope, { Error: 0 }));
  }

  #hear({ _data }: Envelope): void {
    const [, action] = asList(_data);
    const where = leavings[Number(action)];
    if (where) this.onLeave?.(where);
  }

  async #execute({ _data }: Envelope): Promise<unknown> {
    switch (field(field(_data, 'DdaMethod'), 'DispatchId')) {
      case Dispatch.richApi:
        return this.#richApi(_data);
      case Dispatch.settingsSave:
        return this.#saveSettings(_data);
      case Dispatch.settingsRefresh:
        return this.#refreshSettings();
      case Dispatch.commandCompleted:
        return this.#completeCommand(_data);
      default:
        return { Error: 5001, Version: 1 };
    }
  }

  async #richApi(data: unknown): Promise<unknown> {
    const message = asList(field(data, 'ArrayData'));
    const body = typeof message[4] === 'string' ? message[4] : '{}';
    const reply = await this.host.answer(body, Number(message[6] ?? 0));
    if (reply.code !== 0) return { Error: reply.code, Version: 1 };
    return { Error: 0, Version: 1, Data: [200, [], reply.body] };
  }

  #saveSettings(data: unknown): unknown {
    const { book } = this.engine;
    if (book.readOnly) return { Error: 7000, Version: 1 };
    book.documentSettings.clear();
    for (const pair of asList(field(field(data, 'DdaSettingsMethod'), 'Properties'))) {
      const [name, value] = asList(pair);
      book.documentSettings.set(String(name), String(value));
    }
    book.emit({ kind: 'settings', origin: 'api' });
    return { Error: 0, Version: 1 };
  }

  #refreshSettings(): unknown {
    const settings = [...this.engine.book.documentSettings].map(([Name, Value]) => ({ Name, Value }));
    return { Error: 0, Version: 1, Properties: { Settings: settings } };
  }

  #completeCommand(data: unknown): unknown {
    const id = String(field(data, '0'));
    const running = this.#running.get(id);
    this.#running.delete(id);
    running?.settle(Number(field(data, '1')));
    return { Error: 0, Version: 1 };
  }
}
