import type { Locator } from 'playwright-core';
import type {} from '../../src/workbench/seam';
import type { Keyboard } from '../support/keyboard';
import { keyboardIn } from '../support/keyboard';
import type { OpenedWorkbench } from '../support/page';
import { openWorkbench } from '../support/page';

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
const toggle = (name: string | RegExp): Locator => opened.pane.getByRole('switch', { name });

const copied = (): Promise<string> => opened.page.evaluate(() => navigator.clipboard.readText());

describe('looked at without a mouse', () => {
  test('columns and the header row', async () => {
    await opened.page.evaluate(() => {
      const { engine } = window.workbench;
      const sheet = engine.load('Titled', [
        ['Sales of 2024', '', '', ''],
        ['Customer', 'Order date', 'Amount', 'Profit'],
        ['Abel Ltd', '2024-01-05', '700', '70'],
        ['Brandt Co', '2024-01-06', '200', '90'],
      ]);
      engine.select(sheet, [{ row: 0, column: 0, rows: 4, columns: 4 }]);
    });
    await opened.pane.getByText('Titled!A2:D4').waitFor();
    await keys.toScreen('Data');
    await list('Header').waitFor();
    await keys.choose(list('Header'), 'Row 1: Sales of 2024');
    await opened.pane.getByText('Titled!A1:D4').waitFor();
    await keys.choose(list('Header'), 'Row 2: Customer · Order date · Amount · Profit', 'back');
    await opened.pane.getByText('Titled!A2:D4').waitFor();
    await keys.choose(list('Amount'), 'Profit');
    await opened.pane.getByText('70 · 90').waitFor();
    await keys.tabTo(button('Grade'));
  });

  test('rows of the quality list are selected in the sheet', async () => {
    await keys.enter(button(/^2 used/), 'back');
    await opened.pane.getByText('2 rows are selected in the sheet.').filter({ visible: true }).waitFor();
    await keys.tabTo(button('Grade'));
  });

  test('sample data are inserted where nothing is selected', async () => {
    await keys.toScreen('Start');
    await opened.page.evaluate(() => window.workbench.select('AA4000'));
    await button('Insert sample data').waitFor();
    await keys.enter(button('Insert sample data'));
    await opened.pane.getByText(/^'Sample orders'!A1:J\d+$/).waitFor();
    await keys.tabTo(button('Grade'));
  });

  test('why a customer has their tier, copied as text', async () => {
    await keys.toScreen('Preview');
    const find = opened.pane.getByLabel('Find a customer').first();
    await find.waitFor();
    await keys.tabTo(find);
    await keys.type('a');
    await opened.pane.getByRole('list', { name: 'Find a customer' }).waitFor();
    await keys.press('Enter');
    await opened.pane.getByRole('region', { name: /^Why .* has this tier$/ }).waitFor();
    await keys.enter(button('Copy as text'));
    await opened.pane.getByText('Copied.').waitFor();
    expect(await copied()).toMatch(/is in tier [ABC]\.$/);
    await keys.tabTo(button('Grade'));
  });

  test('the table of a picture, and a customer behind a mark', async () => {
    await keys.enter(button(/^As table: Who brings how much/), 'back');
    await opened.pane.getByRole('table', { name: /^Who brings how much/ }).waitFor();
    await keys.tabTo(button(/^As table: Recency and frequency/));
    await keys.press('Tab', 'Enter');
    await keys.enter(button('Select in the sheet'));
    await opened.pane
      .getByText(/^Selected in the sheet: \d+ of \d+ rows|^\d+ rows? (is|are) selected/)
      .filter({ visible: true })
      .waitFor();
    await keys.tabTo(button('Grade'));
  });

  test('who would change tier with a template', async () => {
    await keys.enter(button('Who would change tier'), 'back');
    await keys.choose(list('Compare with'), 'ABC by number of customers');
    await opened.pane.getByText(/^\d+ of \d+ customers change tier\.$/).waitFor();
    await keys.tabTo(button('Grade'));
  });

  test('a policy is copied, another one read, compared, taken and taken back', async () => {
    await keys.enter(button('Policy'), 'back');
    await button('Copy as text').filter({ visible: true }).waitFor();
    await keys.enter(button('Copy as text').filter({ visible: true }));
    await opened.pane.getByText('Copied.').filter({ visible: true }).waitFor();
    const policy = JSON.parse(await copied()) as { methods: { kind: string; cut?: object }[] };
    const cut = { kind: 'cumulativeShare', limits: [0.7, 0.95] };
    policy.methods = policy.methods.map((method) => (method.kind === 'abc' ? { ...method, cut } : method));
    await keys.tabTo(opened.pane.getByLabel('Paste a policy as text'));
    await opened.page.evaluate((text) => navigator.clipboard.writeText(text), JSON.stringify(policy));
    await keys.press('Control+v');
    await keys.enter(button('Read the text'));
    await opened.pane.getByText('ABC, limit of A: 80% → 70%').waitFor();
    await keys.enter(button('Replace'));
    await opened.pane.getByText(/^Replaced\./).waitFor();
    await keys.enter(button('Take back'));
    await button('Take back').waitFor({ state: 'detached' });
    await keys.tabTo(button('Grade'));
  });

  test('the self-check is run, and the language changed', async () => {
    await keys.enter(button('Settings'), 'back');
    await keys.enter(button('Self-check in real Excel'));
    await keys.enter(button('Run the self-check'));
    // The button is Cancel meanwhile; when it can be pressed again it still has the focus.
    const run = opened.pane.locator('button:not([aria-disabled="true"])', { hasText: 'Run the self-check' });
    await run.waitFor({ timeout: 120_000 });
    expect(await run.evaluate((element) => element === document.activeElement)).toBe(true);
    await keys.enter(button('Copy report'));
    await keys.choose(list('Language'), '中文', 'back');
    await keys.tabTo(button('分级'));
  });

  test('rows follow the selection or not', async () => {
    await keys.enter(opened.pane.getByRole('tab', { name: '开始' }), 'back');
    await keys.toggle(toggle('跟随'));
    expect(await toggle('跟随').isChecked()).toBe(false);
  });
});
