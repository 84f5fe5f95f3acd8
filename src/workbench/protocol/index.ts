/** ProcessQuery over the engine, and the two transports that carry it: postMessage in a browser, a bridge in Node. */
export { connectPane } from './connectPane';
export type { PaneConnection, PaneOptions } from './connectPane';
export { PaneConversation } from './paneConversation';
export type { Leaving } from './paneConversation';
export { nativeBridge } from './nativeBridge';
export type { NativeBridge } from './nativeBridge';
export { registry } from './objects';
