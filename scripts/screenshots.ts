import { mkdirSync } from 'node:fs';
import type { FrameLocator, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { launchChromium } from '../test/support/chromium.mjs';
import { listenFrom } from './listen';
import { createWorkbenchServer } from './workbenchServer';

/**
 * Pictures of the workbench and of every screen of the pane, 350 px wide, in both languages and themes:
 * `npm run screenshots`. Those of the documents go to docs/images, all of them to .cache/screenshots, to be looked at.
 */
const LOCALES = [
  {
    locale: 'en-US',
    short: 'en',
    grade: 'Grade',
    graded: /customers graded/,
    steps: ['Start', 'Data', 'Method', 'Preview', 'Write', 'History'],
    aside: ['Policy', 'Settings'],
    skip: 'Skip',
  },
  {
    locale: 'zh-CN',
    short: 'zh',
    grade: '分级',
    graded: /位客户分级/,
    steps: ['开始', '数据', '方法', '预览', '写入', '历史'],
    aside: ['分级方案', '设置'],
    skip: '跳过',
  },
] as const;
const NAMES = ['start', 'data', 'method', 'preview', 'write', 'history', 'policy', 'settings'];
const ALL = '.cache/screenshots';
const DOCUMENTS = 'docs/images';

/** The buttons fade in again, pictures are drawn. */
const settle = (page: Page): Promise<void> => page.waitForTimeout(800);

async function ofPane(page: Page, file: string): Promise<void> {
  const clip = await page.locator('.pane iframe').boundingBox();
  if (!clip) throw new Error('no pane');
  await page.screenshot({ path: file, clip });
  console.log(file);
}

/** Opens every screen and takes its picture. @param from for the file's name: what was done before */
async function everyScreen(
  page: Page,
  pane: FrameLocator,
  of: (typeof LOCALES)[number],
  from: string,
): Promise<void> {
  for (const [i, name] of [...of.steps, ...of.aside].entries()) {
    const role = i < of.steps.length ? 'tab' : 'button';
    await pane.getByRole(role, { name, exact: true }).click();
    await settle(page);
    await ofPane(page, `${ALL}/${from}-${String(NAMES[i])}.png`);
  }
}

mkdirSync(ALL, { recursive: true });
const server = createWorkbenchServer({ root: process.cwd(), officeJs: 'local' });
const port = await listenFrom(server, 0);
const launched = await launchChromium();
const browser = await chromium.connect(launched.wsEndpoint());
for (const of of LOCALES)
  for (const colorScheme of ['light', 'dark'] as const) {
    const { locale, short, grade, graded, skip } = of;
    // High enough for a whole screen to be seen in one picture.
    const page = await browser.newPage({ locale, colorScheme, viewport: { width: 1440, height: 900 } });
    await page.goto(`http://localhost:${port}/`);
    const pane = page.frameLocator('.pane iframe');
    await pane.getByRole('button', { name: skip, exact: true }).waitFor();
    await everyScreen(page, pane, of, `${short}-${colorScheme}-before`);
    await pane.getByRole('tab', { name: of.steps[0], exact: true }).click();
    await pane.getByRole('button', { name: skip, exact: true }).click();
    await pane.getByRole('button', { name: grade, exact: true }).click();
    await pane.getByText(graded).waitFor();
    await settle(page);
    if (colorScheme === 'light') await page.screenshot({ path: `${DOCUMENTS}/workbench-${short}.png` });
    await everyScreen(page, pane, of, `${short}-${colorScheme}-graded`);
    if (colorScheme === 'light')
      for (const step of [0, 2, 3] as const) {
        await pane.getByRole('tab', { name: of.steps[step], exact: true }).click();
        await settle(page);
        await ofPane(page, `${DOCUMENTS}/pane-${String(NAMES[step])}-${short}.png`);
      }
    await page.close();
  }
await browser.close();
await launched.close();
server.close();
