import type { WorkbookSnapshot } from '../../src/workbench/engine';
import type {} from '../../src/workbench/seam';
import type { OpenedWorkbench } from '../support/page';
import { inPage, openWorkbench, showScreen, until } from '../support/page';

jest.setTimeout(120_000);

let opened: OpenedWorkbench;
beforeEach(async () => {
  opened = await openWorkbench({ locale: 'en-US' });
  await show('Data');
});
afterEach(() => opened.close());

const button = (name: string | RegExp) => opened.pane.getByRole('button', { name, exact: true });
const show = (name: string): Promise<void> => showScreen(opened.pane, name);
const says = (text: string | RegExp) =>
  opened.pane.getByText(text, { exact: true }).filter({ visible: true }).first().waitFor();
const ABC_TIERS = { name: 'ABC tier' };
/** A tier of the ABC preview with its number of customers: "A 3". */
const abc = (): Promise<string[]> =>
  opened.pane
    .getByRole('table', ABC_TIERS)
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('td')]
          .slice(0, 2)
          .map((cell) => cell.textContent)
          .join(' '),
      ),
    );

/** A sheet of its own with these rows, as Excel opens a .csv, all of it selected. */
async function sheet(name: string, rows: readonly (readonly unknown[])[]): Promise<void> {
  await opened.page.evaluate(
    ([title, cells]) => {
      const { engine } = window.workbench;
      const made = engine.load(title, cells);
      const area = { row: 0, column: 0, rows: cells.length, columns: cells[0]?.length ?? 1 };
      engine.select(made, [area]);
    },
    [name, rows] as const,
  );
  await opened.pane.getByText(new RegExp(`^${name}!`)).waitFor();
}

/** What is selected: "Ledger!A3:D3", several areas with commas. */
const selected = (): Promise<string> =>
  opened.page.evaluate(() => {
    const { selection } = window.workbench.engine;
    if (selection.kind !== 'cells') return selection.kind;
    const letter = (column: number): string => String.fromCharCode(65 + column);
    const areas = selection.areas.map(
      ({ row, column, rows, columns }) =>
        `${letter(column)}${row + 1}:${letter(column + columns - 1)}${row + rows}`,
    );
    return `${selection.sheet.name}!${areas.join()}`;
  });

async function selectedIs(address: string): Promise<void> {
  expect(await until(selected, (now) => now === address)).toBe(address);
}

const snapshot = (): Promise<WorkbookSnapshot> =>
  inPage(opened.page, () => window.workbench.engine.snapshot());

/** The source of the policy that the workbook keeps after grading. */
async function gradedSource(): Promise<Record<string, unknown>> {
  await button('Grade').click();
  await opened.pane.getByText(/customers graded/).waitFor();
  const memory = String((await snapshot()).settings['CustomerTiers.memory']);
  return (JSON.parse(memory) as { policy: { source: Record<string, unknown> } }).policy.source;
}

const LEDGER = [
  ['Customer', 'Order date', 'Amount', 'Order ID'],
  ['Abel Ltd', '2024-01-05', '700', 'X1'],
  ['Brandt Co', '2024-01-06', '200', 'X2'],
  ['Cole', '2024-01-07', '60', 'X3'],
  ['Abel Ltd', '2024-02-01', '100', 'X4'],
  ['Cole', '2024-02-02', '-40', 'X5'],
  ['', '2024-02-03', '10', 'X6'],
  ['Dunn', 'unknown', '5', 'X7'],
  ['Total', '', '1035', ''],
];

describe('the quality list', () => {
  test('a line selects its rows in the sheet, and the pane stays with the source it looked at', async () => {
    await sheet('Ledger', LEDGER);
    await says('8 rows read:');
    await button(/^4 used/).waitFor();
    await button(/^1 without a customer/).click();
    await selectedIs('Ledger!A7:D7');
    await says('1 row is selected in the sheet.');
    await button(/^1 with no readable date/).click();
    await selectedIs('Ledger!A8:D8');
    // Longer than the pane waits after a change of the selection.
    await opened.page.waitForTimeout(600);
    await says('Ledger!A1:D9');
    expect((await gradedSource())['layout']).toBe('transactions');
    expect((await snapshot()).sheets.find(({ name }) => name === 'Ledger')?.cells['E2']).toBeDefined();
  });

  test('a repair selects its cells', async () => {
    await says('I898: "USD 3,351.60" → 3351.6');
    await button(/cell of Amount: thousands separators/).click();
    await selectedIs('Orders!I898:I898');
    await says('1 cell is selected in the sheet.');
  });

  test('total rows are kept when asked, returns left out', async () => {
    await sheet('Ledger', LEDGER);
    await button('Leave out: 1 returned, subtracted').click();
    await button('Keep: 1 returned, left out').waitFor();
    await button('Keep: 1 with a total').click();
    await button('Leave out: Total rows count as customers').waitFor();
    const { returns, keepTotalRows } = await gradedSource();
    expect([returns, keepTotalRows]).toEqual(['ignore', true]);
  });

  test('hidden rows are left out when asked, and come back', async () => {
    await sheet('Ledger', LEDGER);
    await button(/^Leave out: Exact copies/).waitFor();
    expect(await button(/idden rows/).count()).toBe(0);
    await opened.page.evaluate(() => {
      const { activeSheet } = window.workbench.engine;
      activeSheet.hiddenRows.add(2);
      activeSheet.hiddenRows.add(3);
    });
    // Excel does not tell that rows were hidden: it is seen when the sheet is read again, here at the latest.
    await button(/^Leave out: Exact copies/).click();
    await button(/^Leave out: .*idden rows/).click();
    await button(/^2 hidden/).click();
    await selectedIs('Ledger!A3:D4');
    await button('Keep: 2 hidden').click();
    await button(/^Leave out: 2 hidden rows \(first: row 3\) count like all others/).waitFor();
    await button(/^4 used/).waitFor();
  });

  test('exact copies of a row are left out when asked', async () => {
    await sheet('Ledger', [...LEDGER.slice(0, 4), LEDGER[1] ?? [], LEDGER[1] ?? []]);
    await button(/^5 used/).waitFor();
    await button('Leave out: Exact copies of a row count like all others').click();
    await button(/^2 repeated/).click();
    await selectedIs('Ledger!A5:D6');
    expect((await gradedSource())['dropDuplicates']).toBe(true);
  });
});

describe('what the sheet does not tell is asked', () => {
  test('the order of day, month and year, with what the cell would be', async () => {
    // Month first, as the culture has it, is out: there is no month 25.
    await sheet('Dates', [
      ['Customer', 'Order date', 'Amount'],
      ['Abel Ltd', '25.1.12', '700'],
      ['Brandt Co', '26.2.11', '200'],
      ['Cole', '27.3.10', '60'],
    ]);
    await show('Start');
    await says(
      'Column "Order date" does not tell day, month and year apart. What is B2 "25.1.12"?January 25, 2012January 12, 2025',
    );
    await button('January 12, 2025').click();
    await show('Preview');
    // 700 of 960 is .73, with 200 .94: both begin before .8 and .95, the third at .94 too.
    await opened.pane.getByRole('table', ABC_TIERS).waitFor();
    expect(await abc()).toEqual(['A 2', 'B 1', 'C 0']);
    expect((await gradedSource())['dateOrder']).toBe('yearFirst');
  });

  test('rates of mixed currencies', async () => {
    await sheet('Money', [
      ['Customer', 'Order date', 'Amount'],
      ['Abel Ltd', '2024-01-05', 'CNY 700'],
      ['Brandt Co', '2024-01-06', 'USD 200'],
      ['Cole', '2024-01-07', 'CNY 60'],
    ]);
    await opened.pane.getByText(/Column "Amount" mixes currencies/).waitFor();
    const rate = opened.pane.getByRole('textbox', { name: '1 $ is worth' });
    await rate.fill('7');
    await rate.press('Enter');
    await opened.pane.getByText(/mixes currencies/).waitFor({ state: 'detached' });
    await show('Preview');
    // 1 400 and 700 of 2 160: the second begins at .65, the third at .97.
    await opened.pane.getByRole('table', ABC_TIERS).getByText('2,100').waitFor();
    expect((await gradedSource())['rates']).toEqual({ $: 7 });
  });
});

describe('columns', () => {
  test('titles above the header: it is found, and can be said to be another row', async () => {
    await sheet('Titled', [
      ['Sales of 2024', '', '', ''],
      ['Customer', 'Order date', 'Amount', 'Region'],
      ['Abel Ltd', '2024-01-05', '700', 'North'],
      ['Brandt Co', '2024-01-06', '200', 'South'],
      ['Cole', '2024-01-07', '60', 'South'],
    ]);
    const header = opened.pane.getByRole('combobox', { name: 'Header' });
    await says('Titled!A2:D5');
    expect(await header.inputValue()).toBe('1');
    expect(await header.locator('option').allTextContents()).toEqual([
      'Row 1: Sales of 2024',
      'Row 2: Customer · Order date · Amount · Region',
      'Row 3: Abel Ltd · 2024-01-05 · 700 · North',
      'Row 4: Brandt Co · 2024-01-06 · 200 · South',
      'Row 5: Cole · 2024-01-07 · 60 · South',
    ]);
    await header.selectOption('0');
    await says('Titled!A1:D5');
    await header.selectOption('1');
    await says('Titled!A2:D5');
    await gradedSource();
    const cells = (await snapshot()).sheets.find(({ name }) => name === 'Titled')?.cells;
    expect([cells?.['E1'], cells?.['E2'], cells?.['E3']]).toEqual([undefined, 'ABC tier', 'A']);
  });

  test('an amount can be a product or a difference; examples of dates are dates', async () => {
    await sheet('Lines', [
      ['Customer', 'Order date', 'Sales', 'Freight'],
      ['Abel Ltd', '2024-01-05', '700', '7'],
      ['Brandt Co', '2024-01-06', '200', '2'],
    ]);
    await opened.pane.getByText('2024-01-05 · 2024-01-06').waitFor();
    await opened.pane.getByRole('combobox', { name: 'Amount: Combined with' }).selectOption('− Freight');
    await show('Preview');
    // 693 and 198.
    await opened.pane.getByRole('table', ABC_TIERS).getByText('891').waitFor();
    expect((await gradedSource())['columns']).toMatchObject({ amount: { difference: ['Sales', 'Freight'] } });
  });

  test('further columns are there when they are asked for', async () => {
    await sheet('Ledger', LEDGER);
    await opened.pane.getByRole('combobox', { name: 'Order number' }).waitFor();
    expect(await opened.pane.getByRole('combobox', { name: 'Due date' }).count()).toBe(0);
    await opened.pane.getByRole('button', { name: /^More columns/ }).click();
    await opened.pane.getByRole('combobox', { name: 'Due date' }).selectOption('Order date');
    expect((await gradedSource())['columns']).toMatchObject({ dueDate: 'Order date' });
  });
});

describe('a second source', () => {
  test('a sheet with more about the customers: its counts, its indicators, and none again', async () => {
    await opened.page.evaluate(() => {
      window.workbench.engine.load('Survey', [
        ['Customer', 'Stars (1-5)', 'Region'],
        ['Abel Ltd', '5', 'North'],
        ['Cole', '3', 'South'],
        ['Zeller', '4', 'South'],
      ]);
    });
    await sheet('Ledger', LEDGER.slice(0, 6));
    const place = opened.pane.getByRole('combobox', { name: 'List in' });
    await place.focus();
    await opened.pane.getByText('sheet Survey').waitFor({ state: 'attached' });
    await place.selectOption('sheet Survey');
    await says('3 customers listed in 3 rows');
    await says('1 customer with orders is not in it');
    await says('1 of them has no orders');
    await opened.pane.getByRole('checkbox', { name: 'Stars (1-5)' }).check();
    const way = opened.pane.getByRole('combobox', { name: 'Several rows of Stars (1-5)' });
    expect(await way.inputValue()).toBe('mean');
    await way.selectOption('last');
    await way.selectOption('sum');
    expect((await gradedSource())['list']).toMatchObject({
      sheet: 'Survey',
      columns: { customer: 'Customer' },
      indicators: [{ column: 'Stars (1-5)', as: 'Stars 1-5', aggregate: 'sum' }],
    });
    await place.selectOption('(none)');
    await opened.pane.getByText('3 customers listed in 3 rows').waitFor({ state: 'detached' });
    expect((await gradedSource())['list']).toBeUndefined();
  });

  test('a list that does not tell its customer: the remedy is named beside the control, and works', async () => {
    await opened.page.evaluate(() => {
      window.workbench.engine.load('Survey', [
        ['Answered by', 'Stars'],
        ['Abel Ltd', '5'],
        ['Cole', '3'],
        ['Brandt Co', '1'],
        ['', '2'],
      ]);
    });
    await sheet('Ledger', LEDGER.slice(0, 6));
    const place = opened.pane.getByRole('combobox', { name: 'List in' });
    await place.focus();
    await opened.pane.getByText('sheet Survey').waitFor({ state: 'attached' });
    await place.selectOption('sheet Survey');
    await says(/under More about the customers/);
    await opened.pane
      .getByRole('combobox', { name: 'More about the customers: Customer' })
      .selectOption('Answered by');
    await says('3 customers listed in 4 rows');
    // Only the customer's column is read of it: a row without one is blank.
    await button(/^1 blank/).click();
    await selectedIs('Survey!A5:B5');
    await opened.pane.getByRole('checkbox', { name: 'Stars' }).check();
    await show('Method');
    await button('Weighted score').click();
    await opened.pane.getByRole('combobox', { name: 'Add indicator' }).selectOption('Stars');
    await opened.pane.getByRole('textbox', { name: 'Weight of Stars' }).fill('40');
    expect((await gradedSource())['list']).toMatchObject({ indicators: [{ as: 'Stars' }] });
    const memory = String((await snapshot()).settings['CustomerTiers.memory']);
    expect(memory).toMatch(/\{"metric":"Stars","weight":0\.4[,}]/);
  });
});

describe('customers that may be one', () => {
  test('are looked for when asked, joined by the user’s word, and taken apart again', async () => {
    await sheet('Twice', [
      ['Customer', 'Order date', 'Amount'],
      ['Kestrel Supplies Ltd', '2024-01-05', '700'],
      ['Kestrel Supplies', '2024-01-06', '200'],
      ['Kestrel Supplies Ltd', '2024-01-07', '100'],
      ['Moravian Glass Inc.', '2024-01-07', '60'],
      ['Moravian Glass', '2024-01-08', '50'],
      ['Moravian Glass', '2024-01-09', '50'],
    ]);
    await says(/^6 rows read/);
    await button('Look for duplicates').click();
    await says('2 pairs look alike.');
    const pair = (name: string) => opened.pane.getByRole('group', { name });
    await pair('Kestrel Supplies → Kestrel Supplies Ltd').getByText('Same customer').click();
    await pair('Moravian Glass Inc. → Moravian Glass').getByText('Different').click();
    await says('No names look alike.');
    await says('1 name joined with another customer:');
    const { aliases, distinct } = await gradedSource();
    expect(aliases).toEqual({ 'Kestrel Supplies': 'Kestrel Supplies Ltd' });
    expect(distinct).toEqual([['Moravian Glass Inc.', 'Moravian Glass']]);
    await says(/^3 customers graded/);
    await button('Undo: Kestrel Supplies → Kestrel Supplies Ltd').click();
    await button('Look for duplicates').click();
    await says('1 pair looks alike.');
  });
});
