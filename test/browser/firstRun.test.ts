import type { OpenedWorkbench } from '../support/page';
import { openWorkbench } from '../support/page';

let opened: OpenedWorkbench;
afterEach(() => opened.close());

const ENGLISH = { locale: 'en-US', viewport: { width: 1280, height: 800 } };

describe('the first steps', () => {
  test('are gone through by keyboard, the focus never lost, and are shown once', async () => {
    opened = await openWorkbench(ENGLISH);
    const { page, pane } = opened;
    const card = pane.getByRole('region', { name: 'First steps' });
    await card.getByRole('heading', { name: 'From orders to tiers' }).waitFor();
    const focused = () => pane.locator(':focus').textContent();
    await card.getByRole('button', { name: 'Next' }).focus();
    await page.keyboard.press('Enter');
    await card.getByRole('heading', { name: 'Select your data' }).waitFor();
    expect(await focused()).toBe('Next');
    await page.keyboard.press('Shift+Tab');
    expect(await focused()).toBe('Skip');
    await page.keyboard.press('Shift+Tab');
    expect(await focused()).toBe('Insert sample data');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await card.getByRole('heading', { name: 'Press Grade' }).waitFor();
    expect(await focused()).toBe('Got it');
    await page.keyboard.press('Enter');
    await card.waitFor({ state: 'detached' });
    expect(await pane.locator(':focus').getAttribute('role')).toBe('switch');
    await page.reload();
    await pane.getByRole('button', { name: 'Grade', exact: true }).waitFor();
    await pane.getByText(/rows count/).waitFor();
    expect(await card.count()).toBe(0);
  });

  test('are skipped, and stay skipped', async () => {
    opened = await openWorkbench({ locale: 'zh-CN' });
    const { page, pane } = opened;
    await pane.getByRole('button', { name: '跳过' }).click();
    const kept = page
      .frames()
      .at(-1)
      ?.evaluate(() => Object.keys(localStorage));
    expect((await kept)?.filter((key) => key.includes('CustomerTiers.firstRun'))).toHaveLength(1);
    expect(await pane.getByRole('region', { name: '快速上手' }).count()).toBe(0);
  });
});

test('without data, sample data are inserted on a sheet of their own and graded', async () => {
  opened = await openWorkbench(ENGLISH);
  const { page, pane } = opened;
  await pane.getByRole('button', { name: 'Skip' }).click();
  await page.evaluate(() => window.workbench.select('AA4000'));
  await pane.getByRole('button', { name: 'Insert sample data' }).click();
  await pane.getByText(/made-up orders are on the new sheet Sample orders/).waitFor();
  await pane.getByText(/'Sample orders'!A1:J\d+/).waitFor();
  await pane.getByRole('button', { name: 'Grade', exact: true }).click();
  await pane.getByText('60 customers graded', { exact: false }).waitFor();
});

test('the help opens beside the pane, in its language, and its pages lead to each other', async () => {
  opened = await openWorkbench({ locale: 'zh-CN' });
  const { page, pane } = opened;
  await pane.getByRole('button', { name: '下一步' }).click();
  await pane.getByRole('button', { name: '下一步' }).click();
  const opening = page.context().waitForEvent('page');
  await pane.getByRole('link', { name: '五分钟入门' }).click();
  const help = await opening;
  await help.getByRole('heading', { level: 1, name: '五分钟入门' }).waitFor();
  expect(await help.locator('html').getAttribute('lang')).toBe('zh-CN');
  const picture = help.getByRole('img', { name: /^分级之后/ });
  expect(await picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(1440);
  await help.getByRole('navigation').getByRole('link', { name: '常见问题' }).click();
  await help.getByRole('heading', { level: 1, name: '常见问题' }).waitFor();
  await help.getByRole('link', { name: 'English' }).click();
  await help.getByRole('heading', { level: 1, name: 'Questions and answers' }).waitFor();
  await help.close();
});
