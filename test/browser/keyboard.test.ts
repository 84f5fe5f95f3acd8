import type { Locator } from 'playwright-core';
import type {} from '../../src/workbench/seam';
import type { Keyboard } from '../support/keyboard';
import { keyboardIn } from '../support/keyboard';
import type { OpenedWorkbench } from '../support/page';
import { inPage, openWorkbench } from '../support/page';

jest.setTimeout(120_000);

let opened: OpenedWorkbench;
let keys: Keyboard;
beforeAll(async () => {
  opened = await openWorkbench({ locale: 'en-US' });
  keys = keyboardIn(opened);
  await opened.pane.getByText(/rows count/).waitFor();
  await opened.pane.getByRole('tab', { name: 'Start', exact: true }).focus();
});
afterAll(() => opened.close());

const button = (name: string | RegExp): Locator => opened.pane.getByRole('button', { name, exact: true });
const list = (name: string): Locator => opened.pane.getByRole('combobox', { name, exact: true });
const box = (name: string): Locator => opened.pane.getByRole('checkbox', { name, exact: true });
const field = (name: string): Locator => opened.pane.getByRole('textbox', { name, exact: true });
const footer = (says: RegExp): Locator => opened.pane.locator('footer').getByText(says);
const texts = (address: string): Promise<string[][]> =>
  inPage(opened.page, (place: string) => window.workbench.texts(place), address);
const sheetNames = (): Promise<string[]> =>
  opened.page.evaluate(() =>
    window.workbench.engine.sheets
      .filter(({ visibility }) => visibility === 'Visible')
      .map(({ name }) => name),
  );

const GRADED = /customers graded/;

/** A cell of the customer sheet, by what stands in its row under Customer and above it as header. */
const cellOf = (customer: string, header: string): Promise<{ address: string; text: string }> =>
  opened.page.evaluate(
    ([key, title]) => {
      const { engine } = window.workbench;
      const sheet = engine.sheet('Customers');
      const used = engine.usedArea(sheet, true);
      const text = (row: number, column: number): string => engine.cell(sheet, row, column).text;
      const columns = Array.from({ length: used?.columns ?? 0 }, (_, column) => column);
      const rows = Array.from({ length: used?.rows ?? 0 }, (_, row) => row);
      const top = rows.find((row) => columns.some((column) => text(row, column) === title)) ?? 0;
      const at = (name: string): number => columns.findIndex((column) => text(top, column) === name);
      const row = rows.find((one) => one > top && text(one, at('Customer')) === key) ?? 0;
      return { address: `R${row}C${at(title)}`, text: text(row, at(title)) };
    },
    [customer, header] as const,
  );

/** Types into a cell of the customer sheet, beginning and ending in the pane: F6 goes from one to the other. */
async function write(customer: string, header: string, text: string): Promise<void> {
  const { address } = await cellOf(customer, header);
  await opened.page.evaluate((place) => {
    const { engine } = window.workbench;
    const [, row = '', column = ''] = /^R(\d+)C(\d+)$/.exec(place) ?? [];
    engine.select(engine.sheet('Customers'), [
      { row: Number(row), column: Number(column), rows: 1, columns: 1 },
    ]);
  }, address);
  await keys.toSheet();
  await keys.type(text);
  await keys.press('Enter');
  await keys.toPane();
}

const change = (amount: string): Promise<void> =>
  opened.page.evaluate((typed) => {
    const { engine } = window.workbench;
    engine.enter(engine.sheet('Orders'), 2, 8, typed);
  }, amount);

describe('without a mouse, from the data to the tiers and back', () => {
  test('the first steps are skipped, and a template is taken', async () => {
    await keys.enter(button('Skip'));
    await keys.choose(list('Start from'), 'ABC by number of customers');
    await opened.pane.getByText('Columns beside them: ABC tier.').waitFor();
  });

  test('what is written is chosen: columns, sheets, a list, plays', async () => {
    await keys.toScreen('Write');
    await keys.toggle(box('Method: every setting and limit'));
    await keys.toggle(box('Score'));
    await keys.enter(button(/^Sheets for lists of customers/));
    await keys.enter(button('Add a list'));
    await keys.fill(field('Name').filter({ visible: true }), 'Call first', 'back');
    await keys.toggle(opened.pane.getByRole('group', { name: 'Tiers on the list' }).getByLabel('C'));
    await keys.enter(button(/^A · /));
    await keys.fill(field('Service level').first(), 'White gloves');
    await keys.enter(button('Grade'));
    await footer(GRADED).waitFor({ timeout: 60_000 });
    expect((await texts('K1:M1'))[0]).toEqual(['ABC tier', 'Score', '']);
    expect(await sheetNames()).toEqual(['Orders', 'Customers', 'Call first', 'Tier report']);
    await keys.tabTo(button('Grade'));
  });

  test('the limits are frozen, and let go again', async () => {
    await keys.enter(button('Policy'), 'back');
    await keys.toggle(opened.pane.getByRole('switch', { name: 'Freeze the limits as they are now' }));
    const frozen = opened.pane.getByRole('switch', { name: /^Limits frozen on / });
    await frozen.waitFor();
    await keys.toggle(frozen);
    await opened.pane.getByRole('switch', { name: 'Freeze the limits as they are now' }).waitFor();
    await keys.tabTo(button('Grade'));
  });

  test('a manual tier with its reason is in force once it is approved', async () => {
    const customer = 'Inkwellgarth Schools LLC';
    expect((await cellOf(customer, 'Final tier')).text).toBe('A');
    expect((await cellOf(customer, 'Service level')).text).toBe('White gloves');
    await write(customer, 'Manual tier', 'C');
    await write(customer, 'Reason', 'moves abroad');
    await write(customer, 'Approved by', 'the boss');
    await change('9000000');
    await keys.enter(button('Re-tier'));
    await footer(GRADED).waitFor({ timeout: 60_000 });
    expect((await cellOf(customer, 'Tier in force')).text).toBe('C');
  });

  test('two runs are compared, and the first is put back', async () => {
    await keys.toScreen('History');
    const auto = opened.pane.getByRole('switch', { name: /Re-tier after each change/ });
    await keys.toggle(auto);
    await opened.pane.getByText(/Running as long as/).waitFor();
    await keys.toggle(auto);
    await opened.pane.getByText(/Stopped: tiers stay/).waitFor();
    await keys.enter(button('Compare or restore earlier runs'));
    await keys.enter(button('Show who moved'));
    await opened.pane.getByRole('table', { name: 'From tier to tier' }).first().waitFor();
    await keys.enter(button(/^Restore tiers of/));
    await footer(/earlier tiers are back/).waitFor({ timeout: 60_000 });
    await keys.tabTo(button('Clear'));
  });

  test('all is cleared, what people wrote too when they say so', async () => {
    await keys.enter(button('Clear'));
    await opened.pane.getByText(/People wrote into Customers/).waitFor();
    await keys.enter(button('Delete with the tiers'), 'back');
    await footer(/columns are gone/).waitFor({ timeout: 60_000 });
    expect(await sheetNames()).toEqual(['Orders']);
    expect((await texts('K1:L1'))[0]).toEqual(['', '']);
    await keys.tabTo(button('Grade'));
  });

  test('a run is cancelled, and the workbook is as it was', async () => {
    // Many small answers instead of a few large ones: there is time to press the button.
    await opened.page.evaluate(() => {
      const { engine } = window.workbench;
      const limits = { ...engine.options.limits, responseBytes: 4000 };
      Object.assign(engine.book, { options: { ...engine.options, limits } });
    });
    await opened.page.evaluate(() => window.workbench.select('A1:J3035'));
    await opened.pane.getByText(/^3,034 rows · looks like/).waitFor();
    const sheets = (): Promise<string> =>
      opened.page.evaluate(() => JSON.stringify(window.workbench.engine.snapshot().sheets));
    const before = await sheets();
    await keys.enter(button('Grade'));
    await opened.pane.getByText(/(Reading|Writing) [\d,]+ of 3,034 rows/).waitFor();
    await keys.enter(button('Cancel'));
    await footer(/Cancelled. The workbook is as it was./).waitFor();
    expect(await sheets()).toBe(before);
    await keys.tabTo(button('Grade'));
  });
});
