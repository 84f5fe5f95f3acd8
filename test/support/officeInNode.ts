import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Script, createContext } from 'node:vm';
import type { WorkbookEngine } from '../../src/workbench/engine';
import { nativeBridge } from '../../src/workbench/protocol';

const library = createRequire(`${process.cwd()}/package.json`).resolve(
  '@microsoft/office-js/dist/excel-web-16.00.js',
);

let script: Script | undefined;

/** The genuine office.js, unmodified, in a context of its own, speaking to the engine. */
export interface OfficeInNode {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Whether the engine plays a requirement set: what `Office.context.requirements.isSetSupported` says in a pane. */
  readonly isSetSupported: (set: string, version: string) => boolean;
  /** Bodies of all requests so far, as the library sent them. */
  readonly requests: readonly string[];
  forgetRequests(): void;
  dispose(): void;
}

/** Loads the library (140 ms the first time) and wires it to `engine`; each call makes a new add-in with its own session. */
export function loadOfficeInNode(engine: WorkbookEngine): OfficeInNode {
  script ??= new Script(readFileSync(library, 'utf8'), { filename: library });
  const bridge = nativeBridge(engine);
  const requests: string[] = [];
  const richApiBridge = {
    sendMessageToHost: (message: string) => {
      requests.push(message);
      bridge.sendMessageToHost(message);
    },
    set onMessageFromHost(handler: (message: string) => void) {
      bridge.onMessageFromHost = handler;
    },
  };
  const window: Record<string, unknown> = {
    _richApiNativeBridge: richApiBridge,
    console,
    // The library tries five seconds later to let go of references that it could not: nothing to wait for.
    setTimeout: (work: () => void, milliseconds: number) => setTimeout(work, milliseconds).unref(),
    clearTimeout,
    Promise,
    performance,
    navigator: { userAgent: 'node' },
    location: { href: 'http://localhost/', search: '', hash: '' },
    document: {
      getElementsByTagName: () => [],
      createElement: () => ({}),
      addEventListener: () => undefined,
    },
    addEventListener: () => undefined,
  };
  window.window = window;
  window.self = window;
  const context = createContext(window);
  script.runInContext(context);
  const { Excel: excel, OfficeExtension: extension } = context as unknown as OfficeInNode;
  const minor = Number(engine.options.apiLevel.split('.')[1]);
  return {
    Excel: excel,
    OfficeExtension: extension,
    isSetSupported: (set, version) => set === 'ExcelApi' && Number(version.split('.')[1] ?? 0) <= minor,
    requests,
    forgetRequests: () => {
      requests.length = 0;
    },
    dispose: () => bridge.dispose(),
  };
}
