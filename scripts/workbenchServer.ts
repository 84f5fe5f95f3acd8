import { readFile } from 'node:fs/promises';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { wrongAddressPage } from './wrongAddressPage';

export interface WorkbenchServerOptions {
  readonly root: string;
  /**
   * `local`: the pane's page is served with office.js from node_modules, so that it works without a network.
   * `untouched`: dist/ byte for byte; a test answers Microsoft's address by request interception.
   */
  readonly officeJs: 'local' | 'untouched';
}

type Handler = ReturnType<typeof sirv>;

const officeJsAddress = /https:\/\/[^"'\s>]+\/office\.js/;
const localOfficeJs = '/office-js/';

/** Serves the workbench at /, the built pane at /pane/ and office.js at /office-js/, to `localhost` only. */
export function createWorkbenchServer({ root, officeJs }: WorkbenchServerOptions): Server {
  // `dev` reads the folders at each request: a rebuild needs no restart.
  const folders: readonly (readonly [string, Handler])[] = [
    ['/pane/', sirv(join(root, 'dist'), { dev: true })],
    [localOfficeJs, sirv(join(root, 'node_modules/@microsoft/office-js/dist'), { dev: true })],
    ['/', sirv(join(root, '.cache/workbench'), { dev: true })],
  ];

  return createServer((request, response) => {
    const host = request.headers.host ?? '';
    const [name = '', port = ''] = host.split(/:(?=\d*$)/);
    const [pathname = '/'] = (request.url ?? '/').split('?');
    if (name !== 'localhost') sendPage(response, 421, wrongAddressPage(name, port));
    else if (officeJs === 'local' && pathname === '/pane/taskpane.html') void sendPane(root, response);
    else serveFolder(folders, pathname, request, response);
  });
}

function serveFolder(
  folders: readonly (readonly [string, Handler])[],
  pathname: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const [prefix, handler] = folders.find(([start]) => pathname.startsWith(start)) ?? [];
  if (!prefix || !handler) {
    sendPage(response, 404, 'Not found');
    return;
  }
  const rest = (request.url ?? '').slice(prefix.length);
  // office.js asks for AgaveErrorUX/, which the package has in small letters; Microsoft's servers do not mind.
  request.url = `/${prefix === localOfficeJs ? rest.toLowerCase() : rest}`;
  handler(request, response);
}

async function sendPane(root: string, response: ServerResponse): Promise<void> {
  try {
    const page = await readFile(join(root, 'dist/taskpane.html'), 'utf8');
    sendPage(response, 200, page.replace(officeJsAddress, `${localOfficeJs}office.js`));
  } catch {
    sendPage(response, 404, 'dist/taskpane.html is missing: run npm run build.');
  }
}

function sendPage(response: ServerResponse, status: number, page: string): void {
  response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(page);
}
