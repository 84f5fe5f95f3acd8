import type { Locator } from 'playwright-core';
import type {} from '../../src/workbench/seam';
import type { OpenedWorkbench } from '../support/page';
import { openWorkbench, showScreen } from '../support/page';

jest.setTimeout(120_000);

/**
 * Ten customers, two by two alike: k has k orders, the last on day k of February. So scores of R and F are 1 1 2 2 3 3
 * 4 4 5 5, and the two with R 5 and F 5 have the last ten rows.
 */
const ROWS = [1, 2, 3, 4, 5].flatMap((k) =>
  ['Ann', 'Bob'].flatMap((name) =>
    Array.from({ length: k }, (_, i) => [
      `${name} ${k}`,
      `2024-02-${String(k * 5 - i).padStart(2, '0')}`,
      100 * k,
    ]),
  ),
);

let opened: OpenedWorkbench;
beforeEach(async () => {
  opened = await openWorkbench({ locale: 'en-US' });
  await opened.page.evaluate((rows) => {
    const { engine } = window.workbench;
    const sheet = engine.load('Small', [['Customer', 'Order date', 'Amount'], ...rows]);
    engine.select(sheet, [{ row: 0, column: 0, rows: rows.length + 1, columns: 3 }]);
  }, ROWS);
  await showScreen(opened.pane, 'Preview');
  await cell('R 5 · F 5').waitFor();
});
afterEach(() => opened.close());

const button = (name: string | RegExp): Locator => opened.pane.getByRole('button', { name, exact: true });
const cell = (name: string): Locator =>
  opened.pane.getByRole('group', { name: 'Recency and frequency' }).getByRole('button', { name });
const listed = (): Locator => opened.pane.getByRole('region', { name: 'R 5 · F 5: 2 customers' });
const selection = (): Promise<unknown> =>
  opened.page.evaluate(() => {
    const { selection: selected } = window.workbench.engine;
    return selected.kind === 'cells' ? [selected.sheet.name, selected.areas] : selected.kind;
  });
const THEIR_ROWS = ['Small', [{ row: 21, column: 0, rows: 10, columns: 3 }]];

describe('the customers behind a mark', () => {
  test('are listed by a click, and their rows are selected in the sheet', async () => {
    await cell('R 5 · F 5').click();
    const customers = listed().getByRole('listitem');
    expect(await customers.allTextContents()).toEqual(['Ann 52,500Why?', 'Bob 52,500Why?']);
    await button('Select in the sheet').click();
    await listed().getByText('10 rows are selected in the sheet.').waitFor();
    expect(await selection()).toEqual(THEIR_ROWS);
    // What was selected to be shown is no other source: the picture stays.
    await cell('R 5 · F 5').click();
    await listed().waitFor({ state: 'detached' });
  });

  test('are reached by the keyboard alone, and so is why they have their tier', async () => {
    const { page, pane } = opened;
    await button('As table: Recency and frequency').focus();
    await page.keyboard.press('Tab');
    for (let step = 1; step < 5; step += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await listed().waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await listed().getByText('10 rows are selected in the sheet.').waitFor();
    expect(await selection()).toEqual(THEIR_ROWS);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const why = pane.getByRole('region', { name: 'Why Ann 5 has this tier' });
    await why.getByRole('group', { name: 'How the score of "Weighted score" comes about' }).waitFor();
    expect(await why.evaluate((region) => region.parentElement === document.activeElement)).toBe(true);
    expect(await pane.getByLabel('Find a customer').first().inputValue()).toBe('Ann 5');
  });

  test('are those of the tier whose tile is chosen', async () => {
    const { pane } = opened;
    await pane.getByRole('tab', { name: 'Tiers', exact: true }).first().click();
    const tiles = pane.getByRole('group', { name: 'Tiers by size' }).getByRole('button');
    const [, name = '', count = ''] =
      /^(\S+)\s+Customers: (\d+)/.exec((await tiles.first().getAttribute('aria-label')) ?? '') ?? [];
    expect(name).not.toBe('');
    await tiles.first().click();
    const list = pane.getByRole('region', { name: new RegExp(`: ${count} customers?$`) });
    await list.waitFor();
    expect(await list.getByRole('listitem').count()).toBe(Number(count));
  });
});
