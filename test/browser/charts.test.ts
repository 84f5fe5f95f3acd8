import type { Locator } from 'playwright-core';
import type { OpenedWorkbench } from '../support/page';
import { openWorkbench, showScreen, until } from '../support/page';

jest.setTimeout(120_000);

let opened: OpenedWorkbench;
beforeEach(async () => {
  opened = await openWorkbench({ locale: 'en-US' });
  await showScreen(opened.pane, 'Preview');
  await limitOf('A').waitFor();
});
afterEach(() => opened.close());

const limitOf = (tier: string): Locator => opened.pane.getByRole('slider', { name: `Limit of ${tier}` });
const picture = (name: string): Locator =>
  opened.pane.getByRole('tablist', { name: 'Picture' }).first().getByRole('tab', { name });

/** The customers of a tier as the preview has them, once it is made. */
const sizeOf = async (tier: string): Promise<string | undefined> => {
  const table = opened.pane.getByRole('table', { name: 'ABC tier' });
  const cells = await table.getByRole('row').filter({ hasText: tier }).getByRole('cell').allTextContents();
  return cells[1];
};
const waitForSize = async (tier: string, customers: string): Promise<void> => {
  const row = opened.pane
    .getByRole('table', { name: 'ABC tier' })
    .getByRole('row', { name: new RegExp(`^${tier}`) });
  await row.getByRole('cell', { name: customers, exact: true }).waitFor();
};

/** What the handle says: the percent that it stands at, and the customers of its tier. */
const saidBy = async (handle: Locator): Promise<{ at: string; customers: string }> => {
  const text = (await handle.getAttribute('aria-valuetext')) ?? '';
  const [, at = '', customers = ''] =
    /(?:up to|from) ([\d,.]+)%?(?: of the total)?, ([\d,]+) customers?$/.exec(text) ?? [];
  return { at, customers };
};

describe('limits on the pictures', () => {
  test('a limit is dragged along the Pareto curve, and the preview follows', async () => {
    const { page, pane } = opened;
    const handle = limitOf('A');
    expect(await handle.getAttribute('aria-valuetext')).toBe('A: up to 80% of the total, 42 customers');
    await handle.scrollIntoViewIfNeeded();
    const box = await handle.boundingBox();
    if (!box) throw new Error('the handle is nowhere');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    // The picture follows the pointer with its next frame.
    await page.mouse.move(x - 5, y + 12);
    const first = await until(
      () => saidBy(handle),
      ({ at }) => at !== '80',
    );
    await page.mouse.move(x - 14, y + 30);
    const dragged = await until(
      () => saidBy(handle),
      ({ at }) => at !== first.at,
    );
    expect(Number(dragged.at)).toBeGreaterThan(50);
    expect(Number(dragged.at)).toBeLessThan(75);
    expect(Number(dragged.customers)).toBeLessThan(42);
    // The picture's own tooltip says it too, before the mouse is released.
    await pane.getByText(`A: up to ${dragged.at}% of the total, ${dragged.customers} customers`).waitFor();
    await page.mouse.up();
    await waitForSize('A', dragged.customers);
    await showScreen(pane, 'Method');
    await pane.getByRole('button', { name: 'ABC', exact: true }).click();
    await expectValue(pane.getByLabel('A: up to, of the total'), dragged.at);
  });

  test('keys move a limit by one percent, with Shift by five, and never past its neighbour', async () => {
    const handle = limitOf('A');
    await handle.focus();
    const { keyboard } = opened.page;
    const steps: [string, string][] = [
      ['ArrowRight', '81'],
      ['Shift+ArrowRight', '86'],
      ['ArrowDown', '85'],
      ['PageDown', '80'],
      ['End', '94'],
      ['ArrowUp', '94'],
      ['Home', '1'],
    ];
    for (const [key, percent] of steps) {
      await keyboard.press(key);
      expect([key, (await saidBy(handle)).at]).toEqual([key, percent]);
    }
    // The best customer alone is more than one percent.
    await waitForSize('A', '1');
  });

  test('limits that a cut found are fixed as they are, and then moved on the histogram', async () => {
    const { pane } = opened;
    const before = await Promise.all(['A', 'B', 'C'].map(sizeOf));
    await picture('Distribution').click();
    expect(await limitOf('A').count()).toBe(0);
    await pane.getByRole('button', { name: 'Fix these limits, to move them' }).first().click();
    const handle = limitOf('A');
    await handle.waitFor();
    expect((await saidBy(handle)).customers).toBe(before[0]);
    await handle.focus();
    await opened.page.keyboard.press('PageUp');
    const { customers } = await saidBy(handle);
    expect(Number(customers)).toBeLessThan(42);
    await waitForSize('A', customers);
    expect(await sizeOf('C')).toBe(before[2]);
    await showScreen(pane, 'Method');
    await pane.getByRole('button', { name: 'ABC', exact: true }).click();
    // The same picture stands in the method's card.
    expect(await saidBy(limitOf('A'))).toEqual(expect.objectContaining({ customers }));
  });
});

describe('pictures', () => {
  test('the numbers of a picture are there as a table', async () => {
    const { pane } = opened;
    await pane.getByRole('button', { name: /^As table: Who brings how much/ }).click();
    const rows = pane.getByRole('table', { name: /^Who brings how much/ }).getByRole('row');
    expect(await rows.nth(1).getByRole('cell').allTextContents()).toEqual(['42', '17.5%', '80.4%', '80.4%']);
    await picture('Inequality').click();
    await pane
      .getByText(/^Gini coefficient 0\.\d+; the best fifth of the customers has \d+(\.\d)?%\.$/)
      .waitFor();
  });

  test('a tier’s area is chosen by keys, and its customers are listed', async () => {
    const { pane, page } = opened;
    await limitOf('B').focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await pane.getByText('A: 42 customers', { exact: true }).waitFor();
  });
});

const expectValue = async (field: Locator, value: string): Promise<void> =>
  expect(await field.inputValue()).toBe(value);
