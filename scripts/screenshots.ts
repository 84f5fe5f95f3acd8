import { chromium } from 'playwright-core';
import { launchChromium } from '../test/support/chromium.mjs';
import { listenFrom } from './listen';
import { createWorkbenchServer } from './workbenchServer';

/** Pictures of the README, of the workbench after grading its sample: `npm run screenshots`, after a build. */
const PICTURES = [
  { locale: 'en-US', grade: 'Grade', graded: /customers graded/, file: 'docs/images/workbench-en.png' },
  { locale: 'zh-CN', grade: '分级', graded: /位客户分级/, file: 'docs/images/workbench-zh.png' },
];

const server = createWorkbenchServer({ root: process.cwd(), officeJs: 'local' });
const port = await listenFrom(server, 0);
const launched = await launchChromium();
const browser = await chromium.connect(launched.wsEndpoint());
for (const { locale, grade, graded, file } of PICTURES) {
  const page = await browser.newPage({ locale, viewport: { width: 1440, height: 900 } });
  await page.goto(`http://localhost:${port}/`);
  const pane = page.frameLocator('.pane iframe');
  await pane.getByRole('button', { name: grade, exact: true }).click();
  await pane.getByText(graded).waitFor();
  // The buttons fade in again.
  await page.waitForTimeout(500);
  await page.screenshot({ path: file });
  await page.close();
  console.log(file);
}
await browser.close();
await launched.close();
server.close();
