import { join } from 'node:path';
import type { BrowserContext, BrowserContextOptions, FrameLocator, Page, Route } from 'playwright-core';
import { chromium } from 'playwright-core';

/** Microsoft's addresses of office.js (worldwide, China), whose files node_modules answers in tests. */
const officeJsFolder =
  /^https:\/\/appsforoffice\.(?:microsoft\.com|cdn\.partner\.office365\.cn\/appsforoffice)\/lib\/1\/hosted\//;

/**
 * office.js from Microsoft's address trusts a host page on https only. The browser believes to be there: every request
 * is intercepted, so no certificate is needed.
 */
const workbenchAddress = 'https://localhost/';

export interface OpenedWorkbench {
  readonly page: Page;
  /** The add-in's pane, as built. */
  readonly pane: FrameLocator;
  /** What must not have happened: requests to other hosts, errors in a console, uncaught exceptions. */
  readonly problems: readonly string[];
  /** Ends the page and throws when there were problems. Call it in `afterEach`, or the test run does not end. */
  close(): Promise<void>;
}

export interface OpenOptions extends BrowserContextOptions {
  /** `false` leaves the pane empty, which is quicker, for tests of the grid. */
  readonly pane?: boolean;
}

/**
 * Opens the workbench in a context of its own, in Chinese (1280 × 800) unless told otherwise, and waits until its
 * sample is loaded and selected and office.js has started in the pane. All of playwright's context options can be given.
 *
 *     let opened: OpenedWorkbench;
 *     beforeEach(async () => { opened = await openWorkbench({ locale: 'en-US' }); });
 *     afterEach(() => opened.close());
 *
 *     test('…', async () => {
 *       await opened.page.evaluate(() => window.workbench.select('A1:C9'));
 *       await opened.pane.getByRole('button', { name: 'Grade' }).click();
 *     });
 */
export async function openWorkbench({ pane = true, ...options }: OpenOptions = {}): Promise<OpenedWorkbench> {
  const browser = await chromium.connect(environment('CHROMIUM_WS'));
  const context = await browser.newContext({
    locale: 'zh-CN',
    viewport: { width: 1280, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });
  const problems: string[] = [];
  watch(context, problems);
  await context.route('**/*', (route) => answer(route, problems));
  if (!pane)
    await context.route('**/pane/**', (route) => route.fulfill({ body: '', contentType: 'text/html' }));

  const page = await context.newPage();
  await page.goto(workbenchAddress);
  await page.evaluate(() => window.workbench.ready);
  if (pane) {
    await page.locator('.pane iframe').waitFor();
    await page.evaluate(() => window.workbench.paneReady());
  }
  return {
    page,
    pane: page.frameLocator('.pane iframe'),
    problems,
    close: async () => {
      // What is cut off by the end itself is no problem.
      const found = [...problems];
      await context.unrouteAll({ behavior: 'ignoreErrors' });
      await browser.close();
      if (found.length > 0) throw new Error(`The page had problems:\n${found.join('\n')}`);
    },
  };
}

function watch(context: BrowserContext, problems: string[]): void {
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) =>
    problems.push(`uncaught: ${error.error().stack ?? error.error().message}`),
  );
  context.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
}

/** Our own files come from the test server, Microsoft's from node_modules; nothing else may be asked for. */
async function answer(route: Route, problems: string[]): Promise<void> {
  const address = route.request().url();
  if (address.startsWith(workbenchAddress)) {
    const url = environment('WORKBENCH_URL') + address.slice(workbenchAddress.length);
    // A connection that the server let go of meanwhile (ECONNRESET) is no problem of the page.
    await route.fulfill({ response: await route.fetch({ url, maxRetries: 3 }) });
    return;
  }
  const [folder] = officeJsFolder.exec(address) ?? [];
  if (folder) {
    const [file = ''] = address.slice(folder.length).split('?');
    await route.fulfill({ path: join('node_modules/@microsoft/office-js/dist', file.toLowerCase()) });
    return;
  }
  problems.push(`request to another host: ${address}`);
  await route.abort();
}

function environment(name: string): string {
  const value = process.env[name];
  if (!value)
    throw new Error(`${name} is not set: browser tests run under \`jest --selectProjects browser\`.`);
  return value;
}

/** Opens a screen of the pane by the word that it stands behind: "Data", "历史"; the policy and the settings too. */
export async function showScreen(pane: FrameLocator, name: string): Promise<void> {
  const tab = pane.getByRole('tab', { name, exact: true });
  const aside = pane.locator('header').getByRole('button', { name, exact: true });
  await tab.or(aside).click();
}

/** Waits until what is read is as it should be, looking again for half a minute; the caller says what it expects. */
export async function until<T>(read: () => Promise<T>, holds: (value: T) => boolean): Promise<T> {
  const end = Date.now() + 30_000;
  let value = await read();
  while (!holds(value) && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    value = await read();
  }
  return value;
}

/**
 * What `read` gives in the page, handed over as one text: of a large value, cell by cell, Playwright's own way takes
 * seconds. `read` sees nothing but its argument and the page; what JSON does not know is lost.
 */
export async function inPage<T, A = undefined>(
  page: Page,
  read: (argument: A) => T,
  argument?: A,
): Promise<T> {
  const given = argument === undefined ? '' : JSON.stringify(argument);
  return JSON.parse(await page.evaluate<string>(`JSON.stringify((${read.toString()})(${given}))`)) as T;
}
