import type {} from '../../src/workbench/seam';
import type { OpenedWorkbench } from '../support/page';
import { inPage, openWorkbench, showScreen } from '../support/page';

jest.setTimeout(240_000);

let opened: OpenedWorkbench;
beforeEach(async () => {
  opened = await openWorkbench({ locale: 'en-US' });
});
afterEach(() => opened.close());

const show = (name: string): Promise<void> => showScreen(opened.pane, name);
const button = (name: string | RegExp) => opened.pane.getByRole('button', { name, exact: true });

async function grade(name = 'Grade'): Promise<void> {
  await button(name).click();
  await opened.pane
    .locator('footer')
    .getByText(/customers graded/)
    .waitFor({ timeout: 90_000 });
}

/** The texts of a sheet's used cells. */
const textsOf = (sheet: string): Promise<string[][]> =>
  opened.page.evaluate((name) => {
    const { engine } = window.workbench;
    const there = engine.sheet(name);
    const used = engine.usedArea(there, true);
    return Array.from({ length: (used?.row ?? 0) + (used?.rows ?? 0) }, (_, row) =>
      Array.from(
        { length: (used?.column ?? 0) + (used?.columns ?? 0) },
        (__, column) => engine.cell(there, row, column).text,
      ),
    );
  }, sheet);

/** What stands below a header, down to the last customer. */
function columnOf(rows: readonly string[][], header: string): string[] {
  const head = rows.findIndex((row) => row.includes(header));
  const at = rows[head]?.indexOf(header) ?? -1;
  const customer = rows[head]?.indexOf('Customer') ?? -1;
  return rows
    .slice(head + 1)
    .filter((row) => row[customer] !== '')
    .map((row) => row[at] ?? '');
}

const sheetNames = (): Promise<string[]> =>
  opened.page.evaluate(() =>
    window.workbench.engine.sheets
      .filter(({ visibility }) => visibility === 'Visible')
      .map(({ name }) => name),
  );

const tiersInSheet = (): Promise<string[]> =>
  inPage(opened.page, () => window.workbench.texts('K1:K3035').map(([text]) => text ?? ''));

describe('what is chosen in the pane', () => {
  test('a list of one tier becomes a sheet with its customers alone', async () => {
    await show('Write');
    await button(/^Sheets for lists of customers/).click();
    await button('Add a list').click();
    const name = opened.pane.getByRole('textbox', { name: 'Name', exact: true }).filter({ visible: true });
    await name.fill('Call first');
    await name.press('Enter');
    const tiers = opened.pane.getByRole('group', { name: 'Tiers on the list' });
    for (const tier of ['B', 'C', 'Unknown']) await tiers.getByRole('checkbox', { name: tier }).uncheck();
    await grade();
    expect(await sheetNames()).toEqual(['Orders', 'Customers', 'Call first', 'Tier report', 'Method']);
    const listed = columnOf(await textsOf('Call first'), 'Customer');
    const all = await textsOf('Customers');
    const tier = columnOf(all, 'Final tier');
    const best = columnOf(all, 'Customer').filter((_, row) => tier[row] === 'A');
    expect(best.length).toBeGreaterThan(0);
    expect(best.length).toBeLessThan(tier.length);
    expect([...listed].sort()).toEqual([...best].sort());
  });

  test('a play is edited per tier and written beside each of its customers', async () => {
    await show('Write');
    await button(/^A · /).click();
    const service = opened.pane.getByRole('textbox', { name: 'Service level' }).first();
    await service.fill('White gloves');
    await service.press('Enter');
    await grade();
    const rows = await textsOf('Customers');
    const head = rows.find((row) => row.includes('Service level')) ?? [];
    const [tier, level] = [head.indexOf('Final tier'), head.indexOf('Service level')];
    const pairs = new Set(rows.map((row) => `${String(row[tier])}: ${String(row[level])}`));
    expect([...pairs].filter((pair) => pair.startsWith('A: '))).toEqual(['A: White gloves']);
    expect([...pairs].some((pair) => pair === 'B: White gloves')).toBe(false);
  });

  test('frozen limits stay when the rows change; recomputed ones move', async () => {
    await grade();
    await show('Policy');
    await opened.pane.getByRole('switch', { name: 'Freeze the limits as they are now' }).click();
    await opened.pane.getByRole('switch', { name: /^Limits frozen on / }).waitFor();
    const before = await tiersInSheet();
    // By recomputed limits so much in one hand leaves all others in C.
    await opened.page.evaluate(() => {
      const { engine } = window.workbench;
      engine.enter(engine.sheet('Orders'), 2, 8, '900000000');
    });
    await grade();
    const kept = await tiersInSheet();
    const changed = kept.filter((tier, row) => tier !== before[row]).length;
    const customer = await opened.page.evaluate(() => {
      const texts = window.workbench.texts('C1:C3035').map(([text]) => text);
      return texts.filter((text) => text === texts[2]).length;
    });
    // Only the rows of the customer who bought.
    expect(changed).toBeLessThanOrEqual(customer);
    await show('Policy');
    await opened.pane.getByRole('switch', { name: /^Limits frozen on / }).uncheck();
    await grade();
    const moved = (await tiersInSheet()).filter((tier, row) => tier !== kept[row]).length;
    expect(moved).toBeGreaterThan(1000);
  });

  test('a template from Start grades by its own method', async () => {
    await opened.pane
      .getByRole('combobox', { name: 'Start from' })
      .selectOption('ABC by number of customers');
    await grade();
    const headers = await opened.page.evaluate(() => window.workbench.texts('K1:M1')[0]);
    expect(headers).toEqual(['ABC tier', '', '']);
  });

  test('a template tells its columns, and those of its second list', async () => {
    await opened.pane.getByRole('combobox', { name: 'Start from' }).selectOption('Members of an online shop');
    await opened.pane
      .getByText(
        'Its columns: Member ID, Order date, Amount paid, Order number, Category. ' +
          'In a list with more about the customers: Member ID, Page views, Coupon consent.',
      )
      .waitFor();
  });
});

describe('right after a run', () => {
  test('Go to the report shows it; Undo takes everything back', async () => {
    const before = await opened.page.evaluate(() =>
      JSON.stringify(window.workbench.engine.snapshot().sheets),
    );
    await grade();
    await button('What was written').click();
    await opened.pane.getByText(/^The tiers are in K1:\w+ of sheet Orders\.$/).waitFor();
    await button('Go to the report').click();
    await opened.page.waitForFunction(
      () => window.workbench.engine.activeSheet.name === 'Tier report',
      undefined,
      { timeout: 30_000 },
    );
    await opened.page.evaluate(() => {
      const { engine } = window.workbench;
      engine.activate(engine.sheet('Orders'));
    });
    await button('Undo').click();
    await opened.pane.getByText(/columns are gone/).waitFor({ timeout: 60_000 });
    expect(await opened.page.evaluate(() => JSON.stringify(window.workbench.engine.snapshot().sheets))).toBe(
      before,
    );
  });

  test('after a second run the tiers of the first can be had back', async () => {
    await grade();
    const first = await tiersInSheet();
    await opened.page.evaluate(() => {
      const { engine } = window.workbench;
      engine.enter(engine.sheet('Orders'), 2, 8, '9000000');
    });
    await grade('Re-tier');
    expect(await tiersInSheet()).not.toEqual(first);
    // Ten of those who moved, and all of them by a button, which keeps the focus.
    await button(/^Show all \(\d+\)$/).press('Enter');
    await button('Show fewer').press('Enter');
    await button(/^Show all/).waitFor();
    await button(/^Undo: back to /).click();
    await opened.pane.getByText(/earlier tiers are back/).waitFor({ timeout: 60_000 });
    expect(await tiersInSheet()).toEqual(first);
  });
});

describe('the selection', () => {
  test('is followed as long as the switch says so', async () => {
    await opened.page.evaluate(() => {
      const { engine } = window.workbench;
      engine.load('Other', [
        ['Customer', 'Amount'],
        ['Abel Ltd', '5'],
        ['Cole', '3'],
      ]);
    });
    const other = (): Promise<void> =>
      opened.page.evaluate(() => {
        const { engine } = window.workbench;
        engine.select(engine.sheet('Other'), [{ row: 0, column: 0, rows: 3, columns: 2 }]);
      });
    const follow = opened.pane.getByRole('switch', { name: 'Follow the selection' });
    await follow.uncheck();
    await other();
    // Longer than the pane waits after a change of the selection.
    await opened.page.waitForTimeout(800);
    const header = opened.pane.locator('header');
    expect(await header.innerText()).toContain('Orders!A1:J3035');
    await follow.check();
    await header.getByText('Other!A1:B3').waitFor();
  });
});

describe('the self-check', () => {
  test('runs in the pane and leaves the workbook as it was', async () => {
    await show('Settings');
    const before = await opened.page.evaluate(() => JSON.stringify(window.workbench.engine.snapshot()));
    await button('Self-check in real Excel').click();
    await button('Run the self-check').click();
    const counts = opened.pane.getByText(/\d+ as expected, 0 otherwise, 0 failed, \d+ not supported/);
    // The counts stand there while it runs; the button is back when its sheets are gone.
    await button('Run the self-check').waitFor({ timeout: 120_000 });
    await counts.waitFor();
    await button(/Copy/).filter({ visible: true }).first().click();
    const report = await opened.page.evaluate(() => navigator.clipboard.readText());
    expect(report).toContain('ExcelApi');
    expect(await opened.page.evaluate(() => JSON.stringify(window.workbench.engine.snapshot()))).toBe(before);
  });
});
