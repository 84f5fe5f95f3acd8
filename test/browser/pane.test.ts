import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Cell } from '../../src/core';
import { grade, parsePolicy, proposeSource, startIntake, tierColumns } from '../../src/core';
import type { WorkbookSnapshot } from '../../src/workbench/engine';
import type {} from '../../src/workbench/seam';
import type { OpenedWorkbench } from '../support/page';
import { inPage, openWorkbench, showScreen, until } from '../support/page';

jest.setTimeout(120_000);

const RETAIL = join(process.cwd(), '../shared/data/retail_december_2010.csv');

let opened: OpenedWorkbench;
afterEach(() => opened.close());

const snapshot = (): Promise<WorkbookSnapshot> =>
  inPage(opened.page, () => window.workbench.engine.snapshot());
/** The same as one text, for a sheet that is large to hand over and to compare cell by cell. */
const compact = (): Promise<string> =>
  opened.page.evaluate(() => JSON.stringify(window.workbench.engine.snapshot()));
const texts = (address: string): Promise<string[][]> =>
  inPage(opened.page, (place: string) => window.workbench.texts(place), address);
const select = (address: string): Promise<void> =>
  opened.page.evaluate((place) => window.workbench.select(place), address);
const enter = (row: number, column: number, text: string): Promise<void> =>
  opened.page.evaluate(
    ([r, c, typed]) => {
      const { engine } = window.workbench;
      engine.enter(engine.activeSheet, r, c, typed);
    },
    [row, column, text] as const,
  );

const show = (name: string): Promise<void> => showScreen(opened.pane, name);
const button = (name: string) => opened.pane.getByRole('button', { name, exact: true });

async function pressed(name: string, says: RegExp): Promise<string> {
  await button(name).click();
  const message = opened.pane.locator('footer').getByText(says);
  await message.waitFor({ timeout: 60_000 });
  return message.innerText();
}

const GRADED = /customers graded|位客户分级/;
const CLEARED = /columns are gone|等级列已清除/;

/** Raw values of the active sheet's first rows and columns, as Excel would hand them over. */
function valuesOf(rows: number, columns: number): Promise<Cell[][]> {
  return inPage(
    opened.page,
    ([height, width]) => {
      const { activeSheet } = window.workbench.engine;
      const value = (row: number, column: number): Cell => {
        const cell: unknown = activeSheet.value(row, column);
        return typeof cell === 'object' ? { error: '#N/A' } : ((cell ?? '') as Cell);
      };
      return Array.from({ length: height }, (_, r) => Array.from({ length: width }, (__, c) => value(r, c)));
    },
    [rows, columns] as const,
  );
}

/** The core's own grading of the same cells by the policy that the workbook keeps; a column per method, header excluded. */
async function gradedByCore(rows: number, columns: number): Promise<string[][]> {
  const { settings } = await snapshot();
  const memory = JSON.parse(String(settings['CustomerTiers.memory'])) as { policy: unknown };
  const policy = parsePolicy(memory.policy);
  const [headers = [], ...data] = await valuesOf(rows, columns);
  const shape = { sheet: '', headers, firstRow: 2, firstColumn: 0, dateSystem: 1900 as const };
  const intake = startIntake(policy.source, shape, proposeSource(headers, data.slice(0, 200)));
  intake.add({ offset: 0, columns: intake.columns.map((c) => data.map((row) => row[c] ?? '')) });
  return tierColumns(grade(intake.finish(), policy)).map(({ codes, tiers }) =>
    Array.from(codes, (code) => tiers[code] ?? ''),
  );
}

async function expectWrittenAsGraded(rows: number, columns: number, address: string): Promise<void> {
  const [header = [], ...written] = await texts(address);
  const graded = await gradedByCore(rows, columns);
  expect(graded).toHaveLength(header.length);
  expect(header.map((_, c) => written.map((row) => row[c] ?? ''))).toEqual(graded);
}

describe.each([
  { locale: 'en-US', rows: 3035, address: 'K1:M3035', grade: 'Grade', clear: 'Clear', file: 'Orders' },
  { locale: 'zh-CN', rows: 2566, address: 'K1:M2566', grade: '分级', clear: '清除', file: '订单' },
])('the main job in $locale', (task) => {
  test('select, grade, see coloured tiers, change a number, grade again, clear', async () => {
    opened = await openWorkbench({ locale: task.locale });
    const before = await snapshot();

    const said = await pressed(task.grade, GRADED);
    expect(said).toContain(task.address);
    await expectWrittenAsGraded(task.rows, 10, task.address);
    const painted = await opened.page.evaluate(() => {
      const { engine } = window.workbench;
      return ['A', 'B', 'C'].map((tier) => {
        const row = window.workbench.texts('K1:K3035').findIndex(([text]) => text === tier);
        return engine.cell(engine.activeSheet, row, 10);
      });
    });
    expect(new Set(painted.map((cell) => JSON.stringify(cell))).size).toBe(3);
    const rules = (await snapshot()).sheets[0]?.conditionalFormats ?? [];
    expect(rules.length).toBeGreaterThanOrEqual(4 + 4 + 9);

    const first = await texts(task.address);
    await enter(2, 8, '9000000');
    await select('A1:J' + String(task.rows));
    await pressed(task.grade, GRADED);
    await expectWrittenAsGraded(task.rows, 10, task.address);
    expect(await texts(task.address)).not.toEqual(first);
    expect((await snapshot()).sheets[0]?.conditionalFormats).toHaveLength(rules.length);

    await pressed(task.clear, CLEARED);
    await enter(2, 8, String(before.sheets[0]?.cells['I3']));
    expect(await snapshot()).toEqual(before);
  });
});

describe('the ribbon', () => {
  test('Re-tier grades rows that came below; Clear tiers takes the columns away', async () => {
    opened = await openWorkbench({ locale: 'en-US' });
    const before = await snapshot();
    await pressed('Grade', GRADED);
    await opened.page.evaluate(() => {
      const { engine } = window.workbench;
      engine.paste(engine.activeSheet, 3035, 0, [
        ['SO1', '2025-12-01', 'Newcomer Ltd', 'North', 'Ada Thorne', 'Toner', '1', '9000000', '9000000', '1'],
      ]);
    });
    await opened.page.getByRole('button', { name: 'Re-tier', exact: true }).click();
    await opened.pane.getByText(/241 customers graded/).waitFor();
    await expectWrittenAsGraded(3036, 10, 'K1:M3036');
    expect((await texts('K3036'))[0]).toEqual(['A']);

    await opened.page.getByRole('button', { name: 'Clear tiers', exact: true }).click();
    await opened.pane.getByText(CLEARED).waitFor();
    await opened.page.evaluate(() => {
      const { engine } = window.workbench;
      engine.deleteRows(engine.activeSheet, 3035);
    });
    expect(await snapshot()).toEqual(before);
  });

  test('Re-tier without tiers says what to do first', async () => {
    opened = await openWorkbench({ locale: 'en-US' });
    await opened.page.getByRole('button', { name: 'Re-tier', exact: true }).click();
    await opened.pane.getByText(/no tiers yet. Select your data and press Grade/).waitFor();
  });
});

describe('what cannot be graded is said in a sentence', () => {
  test.each([
    ['A1:A9,C1:C9', /The selection has 2 areas \(Orders!A1:A9,Orders!C1:C9\)/],
    ['Z90:AA99', /Orders!Z90:AA99 is empty. Select your data/],
    ['A1:J1', /Orders!A1:J1 has a header but no rows/],
  ])('%s', async (address, sentence) => {
    opened = await openWorkbench({ locale: 'en-US' });
    const before = await snapshot();
    await select(address);
    await opened.pane.getByText(sentence).waitFor();
    expect(await button('Grade').isDisabled()).toBe(true);
    expect(await snapshot()).toEqual(before);
  });

  test('a protected sheet, named, with the workbook as it was', async () => {
    opened = await openWorkbench({ locale: 'en-US' });
    await opened.page.evaluate(() => {
      const { engine } = window.workbench;
      engine.protectSheet(engine.activeSheet);
    });
    const before = await snapshot();
    await pressed('Grade', /Sheet Orders is protected. Unprotect it under Review/);
    expect(await snapshot()).toEqual(before);
  });

  test('no amount column: the pane asks for it', async () => {
    opened = await openWorkbench({ locale: 'en-US' });
    await select('A1:F3035');
    await opened.pane
      .getByText(/amount/i)
      .first()
      .waitFor();
    const before = await snapshot();
    await pressed('Grade', /amount/i);
    expect(await snapshot()).toEqual(before);
  });
});

describe('the controls', () => {
  test('a method switched off is not written; another limit moves customers', async () => {
    opened = await openWorkbench({ locale: 'en-US' });
    await show('Method');
    await opened.pane.getByRole('switch', { name: 'RFM segments' }).click();
    await opened.pane.getByRole('switch', { name: 'Weighted score' }).click();
    await opened.pane.getByRole('button', { name: 'ABC', exact: true }).click();
    const limit = opened.pane.getByRole('textbox', { name: 'A: up to, of the total' });
    await limit.fill('50');
    const said = await pressed('Grade', GRADED);
    expect(said).toContain('K1:K3035');
    await expectWrittenAsGraded(3035, 10, 'K1:K3035');
    const { settings } = await snapshot();
    expect(String(settings['CustomerTiers.memory'])).toContain('"limits":[0.5,0.95]');
  });

  test('another column as the amount: profit', async () => {
    opened = await openWorkbench({ locale: 'en-US' });
    await show('Data');
    await opened.pane.getByRole('combobox', { name: 'Amount', exact: true }).selectOption('Profit');
    await pressed('Grade', GRADED);
    expect(String((await snapshot()).settings['CustomerTiers.memory'])).toContain('"amount":"Profit"');
    await expectWrittenAsGraded(3035, 10, 'K1:M3035');
  });
});

describe('other sources', () => {
  test('a customer list is graded by its own columns, a row per customer', async () => {
    opened = await openWorkbench({ locale: 'en-US' });
    await opened.page.locator('input[type=file]').setInputFiles('assets/samples/customers-en.csv');
    await opened.page.getByRole('tab', { name: 'customers-en' }).waitFor();
    await opened.page.evaluate(() => window.workbench.paneReady());
    await opened.pane.getByText(/looks like a customer list/).waitFor();
    const before = await compact();
    const said = await pressed('Grade', GRADED);
    const address = / in ([A-Z]+1:[A-Z]+201)\./.exec(said)?.[1] ?? '';
    await expectWrittenAsGraded(201, address.charCodeAt(0) - 65, address);
    await pressed('Clear', CLEARED);
    expect(await compact()).toBe(before);
  });

  test('a table grows by the tier columns and shrinks again', async () => {
    opened = await openWorkbench({ locale: 'en-US' });
    await opened.page.evaluate(() => {
      const { engine } = window.workbench;
      const area = { row: 0, column: 0, rows: 3034, columns: 10 };
      engine.createTable(engine.activeSheet, area, true, 'Orders2024');
    });
    await select('C5');
    await opened.pane.getByText('Orders2024').waitFor();
    const before = await compact();
    await pressed('Grade', GRADED);
    const columns = await opened.page.evaluate(() => {
      const { engine } = window.workbench;
      return engine.tables(engine.activeSheet)[0]?.columns.map(({ name }) => name);
    });
    expect(columns?.slice(-3)).toEqual(['ABC tier', 'RFM segment', 'Weighted tier']);
    await expectWrittenAsGraded(3034, 10, 'K1:M3034');
    await pressed('Clear', CLEARED);
    expect(await compact()).toBe(before);
  });
});

describe('while it runs', () => {
  test('progress is told in rows, and Cancel leaves the workbook as it was', async () => {
    opened = await openWorkbench({ locale: 'en-US' });
    // Many small answers instead of a few large ones: there is time to press the button.
    await opened.page.evaluate(() => {
      const { engine } = window.workbench;
      const limits = { ...engine.options.limits, responseBytes: 4000 };
      Object.assign(engine.book, { options: { ...engine.options, limits } });
    });
    const before = await compact();
    await button('Grade').click();
    await opened.pane.getByText(/(Reading|Writing) [\d,]+ of 3,034 rows/).waitFor();
    await button('Cancel').click();
    await opened.pane.getByText('Cancelled. The workbook is as it was.').waitFor();
    expect(await compact()).toBe(before);
  });

  test('a cell that is being edited: the pane says to press Enter, and afterwards it works', async () => {
    opened = await openWorkbench({ locale: 'en-US' });
    await opened.pane.getByText(/rows count/).waitFor();
    await opened.page.evaluate(() => {
      window.workbench.engine.editing = true;
    });
    await pressed('Grade', /A cell is being edited. Press Enter/);
    await opened.page.evaluate(() => {
      window.workbench.engine.editing = false;
    });
    await pressed('Grade', GRADED);
  });
});

describe('the pane keeps up', () => {
  test('opened again it starts from the workbook’s own policy, and Re-tier runs it', async () => {
    opened = await openWorkbench({ locale: 'en-US' });
    await show('Method');
    await opened.pane.getByRole('switch', { name: 'RFM segments' }).click();
    await opened.pane.getByRole('button', { name: 'ABC', exact: true }).click();
    await opened.pane.getByRole('textbox', { name: 'A: up to, of the total' }).fill('60');
    await show('Data');
    await opened.pane.getByRole('combobox', { name: 'Amount', exact: true }).selectOption('Profit');
    await pressed('Grade', GRADED);
    const memory = (await snapshot()).settings['CustomerTiers.memory'];

    await opened.page
      .getByRole('button', { name: '↻' })
      .or(opened.page.getByTitle(/reload/i))
      .first()
      .click();
    await opened.page.evaluate(() => window.workbench.paneReady());
    await show('Method');
    await opened.pane.getByRole('button', { name: 'ABC', exact: true }).click();
    expect(await opened.pane.getByRole('textbox', { name: 'A: up to, of the total' }).inputValue()).toBe(
      '60',
    );
    // A method that was switched off is none of the policy's: it can be added again.
    expect(await opened.pane.getByRole('switch', { name: 'RFM segments' }).count()).toBe(0);
    await show('Data');
    expect(await opened.pane.getByRole('combobox', { name: 'Amount', exact: true }).inputValue()).toBe(
      'Profit',
    );
    await pressed('Re-tier', GRADED);
    expect((await snapshot()).settings['CustomerTiers.memory']).toBe(memory);
  });

  test('an edited cell reaches the preview', async () => {
    opened = await openWorkbench({ locale: 'en-US' });
    await show('Preview');
    const preview = opened.pane.getByRole('table', { name: 'ABC tier' });
    const before = await preview.innerText();
    await enter(2, 8, '9000000');
    const shown = (): Promise<string> => preview.innerText();
    expect(await until(shown, (text) => text !== before)).not.toBe(before);
  });
});

describe('real data (../shared/data)', () => {
  if (!existsSync(RETAIL)) {
    test('retail_december_2010.csv is not here: the run on it is left out', () => {
      expect(existsSync(RETAIL)).toBe(false);
    });
    return;
  }

  test('retail_december_2010.csv, amount = Quantity × UnitPrice: written as graded, cleared without a trace', async () => {
    opened = await openWorkbench({ locale: 'en-US' });
    await opened.page.locator('input[type=file]').setInputFiles(RETAIL);
    await opened.page.getByRole('tab', { name: 'retail_december_2010' }).waitFor();
    await opened.page.evaluate(() => window.workbench.paneReady());
    await select('A:H');
    await show('Data');
    await opened.pane.getByRole('combobox', { name: 'Customer' }).selectOption('CustomerID');
    await opened.pane.getByRole('combobox', { name: 'Amount', exact: true }).selectOption('Quantity');
    await opened.pane.getByRole('combobox', { name: 'Amount: Combined with' }).selectOption('× UnitPrice');
    const before = await compact();
    const said = await pressed('Grade', GRADED);
    expect(said).toContain('948 customers graded');
    await opened.pane.getByText('26,160 used').waitFor();
    await expectWrittenAsGraded(42_482, 8, 'I1:K42482');
    await pressed('Clear', CLEARED);
    expect((await compact()) === before).toBe(true);
  });
});
