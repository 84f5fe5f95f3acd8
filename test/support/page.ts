import { join } from 'node:path';
import type { BrowserContext, BrowserContextOptions, FrameLocator, Page, Route } from 'playwright-core';
import { chromium } from 'playwright-core';

/** Microsoft's addresses of office.js (worldwide, China), whose files node_modules answers in tests. */
const officeJsFolder =
  /^https:\/\/appsforoffice\.(?:microsoft\.com|cdn\.partner\.office365\.cn\/appsforoffice)\/lib\/1\/hosted\//;

export interface OpenedWorkbench {
  readonly page: Page;
  /** The add-in's pane, as built. */
  readonly pane: FrameLocator;
  /** What must not have happened: requests to other hosts, errors in a console, uncaught exceptions. */
  readonly problems: readonly string[];
  /** Ends the page and throws when there were problems. Call it in `afterEach`, or the test run does not end. */
  close(): Promise<void>;
}

/**
 * Opens the workbench in a context of its own, in Chinese (1280 × 800) unless told otherwise, and waits until its
 * sample is loaded; the pane may still be starting. All of playwright's context options can be given.
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
export async function openWorkbench(options: BrowserContextOptions = {}): Promise<OpenedWorkbench> {
  const workbench = new URL(environment('WORKBENCH_URL'));
  const browser = await chromium.connect(environment('CHROMIUM_WS'));
  const context = await browser.newContext({
    locale: 'zh-CN',
    viewport: { width: 1280, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });
  const problems: string[] = [];
  await watch(context, workbench, problems);

  const page = await context.newPage();
  await page.goto(workbench.href);
  await page.evaluate(() => window.workbench.ready);
  return {
    page,
    pane: page.frameLocator('.pane iframe'),
    problems,
    close: async () => {
      await browser.close();
      if (problems.length > 0) throw new Error(`The page had problems:\n${problems.join('\n')}`);
    },
  };
}

async function watch(context: BrowserContext, workbench: URL, problems: string[]): Promise<void> {
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) =>
    problems.push(`uncaught: ${error.error().stack ?? error.error().message}`),
  );
  context.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  await context.route(
    (url) => url.origin !== workbench.origin,
    (route) => answerOfficeJs(route, problems),
  );
}

async function answerOfficeJs(route: Route, problems: string[]): Promise<void> {
  const address = route.request().url();
  const [folder] = officeJsFolder.exec(address) ?? [];
  if (folder) {
    const [file = ''] = address.slice(folder.length).split('?');
    return route.fulfill({ path: join('node_modules/@microsoft/office-js/dist', file) });
  }
  problems.push(`request to another host: ${address}`);
  return route.abort();
}

function environment(name: string): string {
  const value = process.env[name];
  if (!value)
    throw new Error(`${name} is not set: browser tests run under \`jest --selectProjects browser\`.`);
  return value;
}
