import { existsSync } from 'node:fs';
import { tsImport } from 'tsx/esm/api';
import { launchChromium } from '../support/chromium.mjs';

/**
 * Once for all browser tests: one Chromium and one server, whose addresses reach the tests through
 * CHROMIUM_WS and WORKBENCH_URL (see test/support/page.ts). What is tested is the untouched build.
 */
export default async function setup() {
  for (const page of ['dist/taskpane.html', '.cache/workbench/index.html']) {
    if (!existsSync(page))
      throw new Error(`${page} is missing: run \`npm run build\` before the browser tests.`);
  }
  const { createWorkbenchServer } = await tsImport('../../scripts/workbenchServer.ts', import.meta.url);
  const { listenFrom } = await tsImport('../../scripts/listen.ts', import.meta.url);
  const server = createWorkbenchServer({ root: process.cwd(), officeJs: 'untouched' });
  process.env.WORKBENCH_URL = `http://localhost:${await listenFrom(server, 0)}/`;

  const browser = await launchChromium();
  process.env.CHROMIUM_WS = browser.wsEndpoint();
  globalThis.__browserTests = { server, browser };
}
