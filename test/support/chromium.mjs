import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { unpackChromium } from './packagedChromium.mjs';

/** No sandbox: tests run as root in containers. The rest keeps the browser from talking to its maker. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const system = '/usr/bin/chromium';

/**
 * Launch options of the first Chromium there is: CHROME_PATH, the system's, the one in the npm package
 * (linux x64), an installed Edge or Chrome. BROWSER_FROM_PACKAGE=1 takes the package's, whatever else there is.
 */
async function launchOptions() {
  const { CHROME_PATH, BROWSER_FROM_PACKAGE } = process.env;
  const packaged = process.platform === 'linux' && process.arch === 'x64';
  if (!BROWSER_FROM_PACKAGE) {
    if (CHROME_PATH) return [{ executablePath: CHROME_PATH }];
    if (existsSync(system)) return [{ executablePath: system }];
  }
  if (packaged) return [await unpackChromium()];
  return [{ channel: 'msedge' }, { channel: 'chrome' }];
}

/** A browser server; tests connect to its `wsEndpoint()`. */
export async function launchChromium() {
  const failures = [];
  for (const options of await launchOptions()) {
    try {
      return await chromium.launchServer({ ...options, args });
    } catch (error) {
      failures.push(`${options.executablePath ?? options.channel}: ${error.message}`);
    }
  }
  throw new Error(
    `No Chromium could be started. Set CHROME_PATH to the program of a Chromium, Chrome or Edge.\n${failures.join('\n')}`,
  );
}
