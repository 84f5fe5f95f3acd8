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
 * Launch options of the browsers to try, each when it is its turn: CHROME_PATH alone when it is set; else the one in
 * the npm package (linux x64), which is the same on every machine and, without a window, opens a page in half the time;
 * the system's; an installed Edge or Chrome.
 */
function browsers() {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH) return [[CHROME_PATH, () => ({ executablePath: CHROME_PATH })]];
  const packaged = process.platform === 'linux' && process.arch === 'x64';
  return [
    ...(packaged ? [['@sparticuz/chromium', unpackChromium]] : []),
    ...(existsSync(system) ? [[system, () => ({ executablePath: system })]] : []),
    ...['msedge', 'chrome'].map((channel) => [channel, () => ({ channel })]),
  ];
}

/** A browser server; tests connect to its `wsEndpoint()`. */
export async function launchChromium() {
  const failures = [];
  for (const [name, optionsOf] of browsers()) {
    try {
      return await chromium.launchServer({ ...(await optionsOf()), args });
    } catch (error) {
      failures.push(`${name}: ${error.message}`);
    }
  }
  throw new Error(
    `No Chromium could be started. Set CHROME_PATH to the program of a Chromium, Chrome or Edge.\n${failures.join('\n')}`,
  );
}
