import type { WorkbookEngine } from '../engine';
import type { PaneIdentity } from './appContext';
import { frameName } from './appContext';
import type { Leaving } from './paneConversation';
import { PaneConversation } from './paneConversation';

export interface PaneOptions {
  /** An empty frame of the host page; its name and address are set here. */
  readonly iframe: HTMLIFrameElement;
  readonly engine: WorkbookEngine;
  readonly paneUrl: string;
  readonly addinName?: string;
  /** Hears that the keyboard leaves the pane. */
  readonly onLeave?: (where: Leaving) => void;
}

/** A pane in its frame. */
export interface PaneConnection {
  /** Resolves when the pane has booted and its ribbon functions can be run. */
  readonly ready: Promise<void>;
  /** Presses a ribbon button; resolves when the function calls `event.completed()`. */
  runCommand(functionName: string): Promise<void>;
  /** Gives the keyboard to the first control of the pane. */
  focus(): void;
  /** Ends the conversation and empties the frame. */
  dispose(): void;
}

/** The page lets office.js trust this host on plain http; the key must stand before the frame loads. */
const TRUST_KEY = 'OfficeJSTrustKeyV2_http_localhost';

/** A frame takes its name when it comes into the page (Chromium heeds no later change), so it is put in anew. */
function giveName(iframe: HTMLIFrameElement, name: string): void {
  const { parentNode, nextSibling } = iframe;
  parentNode?.removeChild(iframe);
  iframe.name = name;
  parentNode?.insertBefore(iframe, nextSibling);
}

const freshId = (): string => crypto.randomUUID();

/**
 * Loads an add-in's page into a frame and speaks with it as Excel on the web does. Every load is a new conversation,
 * because the library caches settings under the conversation's id.
 */
export function connectPane(options: PaneOptions): PaneConnection {
  const { iframe, engine, paneUrl, addinName = 'Add-in', onLeave } = options;
  const identity: PaneIdentity = { conversationId: freshId(), controlId: freshId(), addinName };
  const origin = new URL(paneUrl, location.href).origin;
  const conversation = new PaneConversation(engine, identity, (text) =>
    iframe.contentWindow?.postMessage(text, origin),
  );
  conversation.onLeave = onLeave;
  const hear = (event: MessageEvent): void => {
    if (event.source === iframe.contentWindow && event.origin === origin) conversation.receive(event.data);
  };
  window.addEventListener('message', hear);
  localStorage.setItem(TRUST_KEY, JSON.stringify({ Result: 1 }));
  iframe.src = paneUrl;
  giveName(iframe, frameName(engine, identity, location.href));
  return {
    ready: conversation.ready,
    runCommand: (functionName) => conversation.runCommand(functionName),
    focus: () => {
      iframe.focus();
      conversation.tabIn();
    },
    dispose: () => {
      window.removeEventListener('message', hear);
      conversation.dispose();
      iframe.src = 'about:blank';
    },
  };
}
