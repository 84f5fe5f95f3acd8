import { readFileSync } from 'node:fs';
import type { Frame, Locator, Page } from 'playwright-core';
import type {} from '../../src/workbench/seam';
import type { OpenOptions, OpenedWorkbench } from '../support/page';
import { openWorkbench } from '../support/page';

jest.setTimeout(60_000);

let opened: OpenedWorkbench | undefined;
afterEach(async () => {
  const closing = opened;
  opened = undefined;
  await closing?.close();
});

async function open(options: OpenOptions = {}): Promise<Page> {
  opened = await openWorkbench({ pane: false, ...options });
  return opened.page;
}

const openWithPane = (options: OpenOptions = {}): Promise<Page> => open({ pane: true, ...options });

const select = (page: Page, address: string): Promise<void> =>
  page.evaluate((place) => window.workbench.select(place), address);
const texts = (page: Page, address: string): Promise<string[][]> =>
  page.evaluate((place) => window.workbench.texts(place), address);
const selected = (page: Page): Promise<string> => page.getByLabel(/Name box|名称框/).inputValue();
const active = (page: Page) =>
  page.evaluate(() => {
    const { selection } = window.workbench.engine;
    return selection.kind === 'cells' ? selection.active : null;
  });
const sheetNames = (page: Page): Promise<string[]> => page.getByRole('tab').allTextContents();
const notice = (page: Page): Locator => page.getByRole('alert');

/** Clicks the middle of a cell near the top left; the row above the first and the column before it are the headers. */
async function click(page: Page, column: number, row: number, modifiers: ('Control' | 'Shift')[] = []) {
  const left = await page.evaluate((index) => {
    const { engine } = window.workbench;
    const width = (at: number) => ((engine.activeSheet.columnWidths.get(at) ?? 57) * 96) / 72;
    const before = Array.from({ length: Math.max(0, index) }, (_, at) => width(at)).reduce(
      (a, b) => a + b,
      0,
    );
    return index < 0 ? 26 : 52 + before + width(index) / 2;
  }, column);
  await page
    .locator('.sheet .dvn-scroller')
    .click({ position: { x: left, y: 11 + 22 * (row + 1) }, modifiers });
}

/** The pane's own window, once the add-in is ready in it. */
async function paneFrame(page: Page): Promise<Frame> {
  await opened?.pane.getByRole('button', { name: /^(Grade|分级)$/ }).waitFor();
  const frame = page.frames().find((candidate) => candidate.url().endsWith('/pane/taskpane.html'));
  if (!frame) throw new Error('There is no pane.');
  return frame;
}

const gbk = [
  0xbf, 0xcd, 0xbb, 0xa7, 0x2c, 0xbd, 0xf0, 0xb6, 0xee, 0x0d, 0x0a, 0xbc, 0xd7, 0x2c, 0x31, 0x32, 0x0d, 0x0a,
];

describe('on opening', () => {
  test.each([
    ['zh-CN', '订单号', 'A1:J2566', '客户分级'],
    ['en-US', 'Order ID', 'A1:J3035', 'Customer Tiers'],
  ])('a %s browser gets its own sample, selected as a whole', async (locale, header, range, button) => {
    const page = await open({ locale });
    expect(await texts(page, 'A1')).toEqual([[header]]);
    expect(await selected(page)).toBe(range);
    expect(await page.getByRole('button', { name: button, exact: true }).isVisible()).toBe(true);
    expect(await page.locator('html').getAttribute('lang')).toBe(locale);
  });

  test('the pane is exactly 350 px wide, and the sheet has the rest at any size', async () => {
    const page = await open();
    const widths = async () => {
      const pane = await page.locator('.pane iframe').boundingBox();
      const sheet = await page.locator('.sheet canvas').first().boundingBox();
      return [pane?.width, sheet?.width];
    };
    expect(await widths()).toEqual([350, 929]);
    await page.setViewportSize({ width: 900, height: 500 });
    await page.waitForFunction(() => document.querySelector('.sheet canvas')?.clientWidth === 549);
    expect(await widths()).toEqual([350, 549]);
  });
});

describe('selecting', () => {
  test('by mouse: a cell, a range with Shift, several areas with Ctrl', async () => {
    const page = await open();
    await click(page, 1, 1);
    expect(await selected(page)).toBe('B2');
    await click(page, 2, 4, ['Shift']);
    expect(await selected(page)).toBe('B2:C5');
    await click(page, 0, 6, ['Control']);
    expect(await selected(page)).toBe('B2:C5,A7');
  });

  test('by headers: whole columns and rows', async () => {
    const page = await open();
    await click(page, 2, -1);
    expect(await selected(page)).toBe('C:C');
    await click(page, 0, -1, ['Control']);
    expect(await selected(page)).toBe('A:A,C:C');
    await click(page, -1, 3);
    expect(await selected(page)).toBe('4:4');
  });

  test('by drawing the pointer over cells, column letters and row numbers', async () => {
    const page = await open();
    const grid = page.locator('.sheet .dvn-scroller');
    const drag = async (from: [number, number], to: [number, number]) => {
      await grid.hover({ position: { x: from[0], y: from[1] } });
      await page.mouse.down();
      await grid.hover({ position: { x: to[0], y: to[1] } });
      await page.mouse.up();
      return selected(page);
    };
    await page.evaluate(() => {
      const { engine } = window.workbench;
      [0, 1, 2, 3].forEach((column) => engine.setColumnWidth(engine.activeSheet, column, 75));
    });
    expect(await drag([100, 55], [300, 99])).toBe('A2:C4');
    expect(await drag([200, 11], [400, 11])).toBe('B:D');
    expect(await drag([20, 55], [20, 99])).toBe('2:4');
  });

  test('by keyboard: arrows, Shift, Enter, and Ctrl to the end of the data', async () => {
    const page = await open();
    await click(page, 0, 0);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    expect(await selected(page)).toBe('B2');
    await page.keyboard.press('Shift+ArrowDown');
    expect(await selected(page)).toBe('B2:B3');
    await page.keyboard.press('Enter');
    // Enter goes around within several cells, and they stay selected.
    expect(await selected(page)).toBe('B2:B3');
    expect(await active(page)).toEqual({ row: 2, column: 1 });
    await select(page, 'A2562');
    await page.keyboard.press('Control+ArrowDown');
    expect(await selected(page)).toBe('A2566');
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Control+Shift+ArrowRight');
    expect(await selected(page)).toBe('A1:J1');
    await page.keyboard.press('Control+a');
    expect(await selected(page)).toBe('A1:J2566');
  });

  test('by the name box, which says so when there is no such place', async () => {
    const page = await open({ locale: 'en-US' });
    const box = page.getByLabel('Name box');
    await box.fill('J:J,B2:C9');
    await box.press('Enter');
    expect(await selected(page)).toBe('J:J,B2:C9');
    await box.fill('nowhere!A1');
    await box.press('Enter');
    expect(await notice(page).textContent()).toContain('“nowhere!A1” is no address');
  });

  test('the status bar counts and sums', async () => {
    const page = await open({ locale: 'en-US' });
    await page.evaluate(() => {
      const { engine } = window.workbench;
      ['10', '20.5', 'x'].forEach((text, row) => engine.enter(engine.activeSheet, row, 14, text));
      window.workbench.select('O:O');
    });
    await page.getByText('Sum: 30.5').waitFor();
    expect(await page.locator('.figures').textContent()).toBe('Average: 15.25Count: 3Sum: 30.5');
  });
});

describe('editing', () => {
  test('typing replaces the cell, Enter takes it and goes down; a cell being edited is known to the host', async () => {
    const page = await open();
    await click(page, 3, 1);
    await page.keyboard.type('South', { delay: 30 });
    expect(await page.evaluate(() => window.workbench.engine.editing)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => !window.workbench.engine.editing);
    expect(await texts(page, 'D2')).toEqual([['South']]);
    expect(await selected(page)).toBe('D3');
  });

  test('F2 and a double click edit what is there, Escape leaves it', async () => {
    const page = await open();
    const before = (await texts(page, 'D2'))[0]?.[0];
    await select(page, 'D2');
    await click(page, 3, 1);
    await page.keyboard.press('F2');
    await page.locator('.cell-editor').waitFor();
    expect(await page.locator('.cell-editor').inputValue()).toBe(before);
    await page.keyboard.type('!');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !window.workbench.engine.editing);
    expect(await texts(page, 'D2')).toEqual([[before]]);
  });

  test('the formula bar edits the active cell; text is read as Excel reads it', async () => {
    const page = await open();
    const bar = page.getByLabel('编辑栏');
    await select(page, 'L2');
    await bar.fill('2026/3/5');
    await bar.press('Enter');
    expect(await texts(page, 'L2')).toEqual([['2026/3/5']]);
    expect(
      await page.evaluate(
        () => window.workbench.engine.cell(window.workbench.engine.activeSheet, 1, 11).value,
      ),
    ).toBe(46086);
  });

  test('Delete empties all selected areas', async () => {
    const page = await open();
    await click(page, 0, 1);
    await click(page, 1, 3, ['Control']);
    await page.keyboard.press('Delete');
    expect(await texts(page, 'A2')).toEqual([['']]);
    expect(await texts(page, 'B4')).toEqual([['']]);
  });

  test('a block is copied as tab-separated text and pasted elsewhere', async () => {
    const page = await open();
    const block = await texts(page, 'A2:C3');
    await click(page, 0, 1);
    await click(page, 2, 2, ['Shift']);
    await page.keyboard.press('Control+c');
    await page.waitForFunction(async () => (await navigator.clipboard.readText()).includes('\t'));
    await select(page, 'L5');
    await page.keyboard.press('Control+v');
    await page.waitForFunction(() => window.workbench.texts('N6')[0]?.[0] !== '');
    expect(await texts(page, 'L5:N6')).toEqual(block);
    expect(await selected(page)).toBe('L5:N6');
  });

  test('a run of Tab and Enter goes on in the next row; an arrow key ends typing too, but not after F2', async () => {
    const page = await open();
    await select(page, 'M2');
    await click(page, 0, 1);
    await select(page, 'M2');
    for (const key of ['1', 'Tab', '2', 'Enter', '3', 'ArrowRight', '4', 'F2', 'ArrowLeft', '5', 'Enter'])
      await page.keyboard.press(key, { delay: 30 });
    await page.waitForFunction(() => !window.workbench.engine.editing);
    expect(await texts(page, 'M2:N3')).toEqual([
      ['1', '2'],
      ['3', '54'],
    ]);
  });

  test('Alt+Enter begins a new line, which formula bar and .csv keep', async () => {
    const page = await open();
    await click(page, 0, 1);
    await select(page, 'M2');
    await page.keyboard.type('one', { delay: 30 });
    await page.keyboard.press('Alt+Enter');
    await page.keyboard.type('two', { delay: 30 });
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => !window.workbench.engine.editing);
    expect(await texts(page, 'M2')).toEqual([['one\ntwo']]);
    await select(page, 'M2');
    expect(await page.getByLabel('编辑栏').inputValue()).toBe('one\ntwo');
  });

  test('a formula is not calculated: the cell shows it, and the page says why', async () => {
    const page = await open({ locale: 'en-US' });
    await click(page, 0, 1);
    await select(page, 'M2');
    await page.keyboard.type('=1+1', { delay: 30 });
    await page.keyboard.press('Enter');
    expect(await texts(page, 'M2')).toEqual([['=1+1']]);
    await page.keyboard.press('ArrowUp');
    await page.getByText('The workbench calculates nothing').waitFor();
  });

  test('Ctrl+Z takes back, Ctrl+Y does again, and so do the buttons', async () => {
    const page = await open({ locale: 'en-US' });
    await click(page, 0, 1);
    await click(page, 1, 3, ['Control']);
    const before = [await texts(page, 'A2'), await texts(page, 'B4')];
    await page.keyboard.press('Delete');
    await page.keyboard.press('Control+z');
    // Both areas were one step.
    expect([await texts(page, 'A2'), await texts(page, 'B4')]).toEqual(before);
    await page.keyboard.press('Control+y');
    expect(await texts(page, 'A2')).toEqual([['']]);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await texts(page, 'B4')).toEqual(before[1]);
    await page.getByRole('button', { name: 'Redo' }).click();
    expect(await texts(page, 'B4')).toEqual([['']]);
  });

  test('Ctrl+X moves cells when they are pasted, not before', async () => {
    const page = await open();
    const block = await texts(page, 'A2:B2');
    await click(page, 0, 1);
    await click(page, 1, 1, ['Shift']);
    await page.keyboard.press('Control+x');
    await page.waitForFunction(async () => (await navigator.clipboard.readText()).includes('\t'));
    expect(await texts(page, 'A2:B2')).toEqual(block);
    await select(page, 'L5');
    await page.keyboard.press('Control+v');
    await page.waitForFunction(() => window.workbench.texts('M5')[0]?.[0] !== '');
    expect(await texts(page, 'L5:M5')).toEqual(block);
    expect(await texts(page, 'A2:B2')).toEqual([['', '']]);
  });

  test('rows of another program are pasted below the data, as many as there are', async () => {
    const page = await open();
    await click(page, 0, 1);
    await page.evaluate(() =>
      navigator.clipboard.writeText(
        Array.from({ length: 3000 }, (_, i) => `N${String(i)}\t2026-01-31\t"a ""b"" c"`).join('\r\n'),
      ),
    );
    await select(page, 'A2567');
    await page.keyboard.press('Control+v');
    await page.waitForFunction(() => window.workbench.texts('A5566')[0]?.[0] === 'N2999');
    expect(await texts(page, 'A2567:C2567')).toEqual([['N0', '2026/1/31', 'a "b" c']]);
    expect(await selected(page)).toBe('A2567:C5566');
  });

  test('a right click puts rows in and takes columns out', async () => {
    const page = await open({ locale: 'en-US' });
    const choose = async (name: string) => {
      await page.getByRole('menuitem', { name, exact: true }).click();
      await page.getByRole('menu').waitFor({ state: 'detached' });
    };
    const [header, first] = [await texts(page, 'A1'), await texts(page, 'A2')];
    const grid = page.locator('.sheet .dvn-scroller');
    await grid.click({ position: { x: 20, y: 55 }, button: 'right' });
    expect(await selected(page)).toBe('2:2');
    expect(await page.getByRole('menuitem', { name: 'Insert columns' }).count()).toBe(0);
    await choose('Insert rows');
    expect([await texts(page, 'A1'), await texts(page, 'A2'), await texts(page, 'A3')]).toEqual([
      header,
      [['']],
      first,
    ]);
    const second = await texts(page, 'B1');
    await grid.click({ position: { x: 80, y: 11 }, button: 'right' });
    expect(await selected(page)).toBe('A:A');
    await page.keyboard.press('Escape');
    await grid.click({ position: { x: 80, y: 11 }, button: 'right' });
    await choose('Delete columns');
    expect(await texts(page, 'A1')).toEqual(second);
  });

  test('a protected sheet refuses, and the page says so', async () => {
    const page = await open({ locale: 'en-US' });
    await page.evaluate(() => window.workbench.engine.protectSheet(window.workbench.engine.activeSheet));
    await click(page, 0, 1);
    await page.keyboard.press('Delete');
    expect(await notice(page).textContent()).toContain(
      'Not done: the sheet or the workbook is protected or read-only.',
    );
  });
});

/** Waits until a cell near the top left has a colour, looked at in its upper right corner, where no text is. */
async function untilColour(
  page: Page,
  column: number,
  row: number,
  colour: readonly number[],
): Promise<void> {
  await page.waitForFunction(
    ([x, y, wanted]) => {
      const canvas = document.querySelector<HTMLCanvasElement>('.sheet canvas');
      const widths = [...window.workbench.engine.activeSheet.columnWidths.values()];
      const right = 52 + widths.slice(0, x + 1).reduce((sum, points) => sum + (points * 96) / 72, 0);
      const seen = canvas?.getContext('2d')?.getImageData(right - 4, 22 * (y + 1) + 4, 1, 1).data ?? [];
      return wanted.every((channel, index) => channel === seen[index]);
    },
    [column, row, colour] as const,
  );
}

describe('the grid shows', () => {
  test('the fill and the live rule that an add-in makes', async () => {
    const page = await openWithPane();
    await select(page, 'A1');
    const pane = await paneFrame(page);
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('D2').format.fill.color = '#00FF00';
        const rule = sheet.getRange('E2:E9').conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
        rule.cellValue.format.fill.color = '#FF0000';
        rule.cellValue.rule = { formula1: '="A"', operator: Excel.ConditionalCellValueOperator.equalTo };
        await context.sync();
      }),
    );
    const white = [255, 255, 255];
    await untilColour(page, 3, 1, [0, 255, 0]);
    await untilColour(page, 4, 1, white);
    await page.evaluate(() => window.workbench.engine.enter(window.workbench.engine.activeSheet, 1, 4, 'A'));
    await untilColour(page, 4, 1, [255, 0, 0]);
    await untilColour(page, 4, 2, white);
  });
});

describe('sheets', () => {
  test('are added, renamed and switched; a name that Excel refuses is refused', async () => {
    const page = await open({ locale: 'en-US' });
    await page.getByRole('button', { name: 'New sheet' }).click();
    expect(await sheetNames(page)).toEqual(['Orders', 'Sheet1']);
    await page.getByRole('tab', { name: 'Sheet1' }).dblclick();
    await page.keyboard.type('Mine');
    await page.keyboard.press('Enter');
    expect(await sheetNames(page)).toEqual(['Orders', 'Mine']);
    await page.getByRole('tab', { name: 'Mine' }).dblclick();
    await page.keyboard.type('a/b');
    await page.keyboard.press('Enter');
    await notice(page).waitFor();
    expect(await sheetNames(page)).toEqual(['Orders', 'Mine']);
    await page.getByRole('tab', { name: 'Orders' }).click();
    expect(await texts(page, 'A1')).toEqual([['Order ID']]);
  });

  test('are deleted, hidden, shown and moved by a right click; hidden ones have no tab', async () => {
    const page = await open({ locale: 'en-US' });
    const choose = async (tab: string, item: string) => {
      await page.getByRole('tab', { name: tab }).click({ button: 'right' });
      await page.getByRole('menuitem', { name: item, exact: true }).click();
    };
    for (let n = 0; n < 2; n += 1) await page.getByRole('button', { name: 'New sheet' }).click();
    await choose('Sheet2', 'Move left');
    expect(await sheetNames(page)).toEqual(['Orders', 'Sheet2', 'Sheet1']);
    await page.getByRole('tab', { name: 'Sheet1' }).dragTo(page.getByRole('tab', { name: 'Orders' }));
    expect(await sheetNames(page)).toEqual(['Sheet1', 'Orders', 'Sheet2']);
    await choose('Sheet1', 'Hide');
    expect(await sheetNames(page)).toEqual(['Orders', 'Sheet2']);
    await choose('Sheet2', 'Delete');
    expect(await sheetNames(page)).toEqual(['Orders']);
    await page.getByRole('tab', { name: 'Orders' }).click({ button: 'right' });
    expect(await page.getByRole('menuitem', { name: 'Delete', exact: true }).isDisabled()).toBe(true);
    await page.getByRole('menuitem', { name: 'Unhide Sheet1' }).click();
    expect(await sheetNames(page)).toEqual(['Sheet1', 'Orders']);
  });
});

describe('filter and sort', () => {
  test('a filter button shows the chosen rows only, a sort keeps the header in its place', async () => {
    const page = await open({ locale: 'en-US' });
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    const width = await page.evaluate(
      () => ((window.workbench.engine.activeSheet.columnWidths.get(3) ?? 0) * 96) / 72,
    );
    const left = await page.evaluate(() =>
      [0, 1, 2].reduce(
        (sum, column) =>
          sum + ((window.workbench.engine.activeSheet.columnWidths.get(column) ?? 57) * 96) / 72,
        52,
      ),
    );
    await page.locator('.sheet .dvn-scroller').click({ position: { x: left + width - 8, y: 33 } });
    const list = page.getByRole('dialog', { name: 'Filter of Region' });
    await list.getByLabel('(Select all)').uncheck();
    await list.getByLabel('East', { exact: true }).check();
    await list.getByRole('button', { name: 'OK' }).click();
    const shown = await page.evaluate(() => {
      const { engine } = window.workbench;
      const rows = Array.from({ length: 200 }, (_, at) => at).filter(
        (row) => !engine.activeSheet.isRowHidden(row),
      );
      return [...new Set(rows.map((row) => engine.cell(engine.activeSheet, row, 3).text))];
    });
    expect(shown).toEqual(['Region', 'East']);
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await select(page, 'I5');
    await page.getByRole('button', { name: 'Sort Z to A' }).click();
    expect(await texts(page, 'I1')).toEqual([['Amount']]);
    const amounts = (await texts(page, 'I2:I4')).map(([text]) => Number(text));
    expect(amounts).toEqual([...amounts].sort((one, other) => other - one));
  });
});

describe('files', () => {
  test.each([
    ['UTF-8', [...Buffer.from('客户,金额\n甲,12\n')]],
    ['UTF-16', [...Buffer.from('\ufeff客户,金额\n甲,12\n', 'utf16le')]],
    ['GBK', gbk],
  ])('a .csv in %s is opened by the button', async (encoding, bytes) => {
    const page = await open();
    const name = `订单 ${encoding}.csv`;
    await page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(bytes) });
    await page.getByRole('heading', { name }).waitFor();
    expect(await texts(page, 'A1:B2')).toEqual([
      ['客户', '金额'],
      ['甲', '12'],
    ]);
    expect(await selected(page)).toBe('A1:B2');
  });

  test('a dropped .csv is opened; another kind is refused with the remedy', async () => {
    const page = await open({ locale: 'en-US' });
    const drop = async (name: string) => {
      const files = await page.evaluateHandle((file) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File(['a,b\n1,2\n'], file));
        return transfer;
      }, name);
      await page.dispatchEvent('.status', 'drop', { dataTransfer: files });
    };
    await drop('dropped.csv');
    await page.getByRole('heading', { name: 'dropped.csv' }).waitFor();
    await drop('book.xlsx');
    await notice(page).waitFor();
    expect(await notice(page).textContent()).toContain(
      '“book.xlsx” is no .csv file. In Excel, save it as CSV first.',
    );
    expect(await sheetNames(page)).toEqual(['dropped']);
  });

  test('the sheet is saved as a .csv that reads back the same, by the button and by Ctrl+S', async () => {
    const page = await open({ locale: 'en-US' });
    await page.evaluate(() =>
      window.workbench.engine.enter(window.workbench.engine.activeSheet, 1, 2, "'=1+1"),
    );
    const saved = async (press: () => Promise<void>) => {
      const [download] = await Promise.all([page.waitForEvent('download'), press()]);
      const chunks: Buffer[] = [];
      for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk as Buffer));
      return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
    };
    const { name, bytes } = await saved(() => page.getByRole('button', { name: 'Save .csv' }).click());
    expect(name).toBe('Orders.csv');
    expect(bytes.toString('utf8').startsWith('\ufeffOrder ID,')).toBe(true);
    expect(bytes.toString('utf8').split('\n')[1]).toContain(",'=1+1,");
    expect(
      await page
        .getByText('Orders.csv was saved: sheet Orders alone, as .csv files hold one sheet.')
        .isVisible(),
    ).toBe(true);
    const before = await texts(page, 'A1:J3035');
    await page.evaluate((content) => window.workbench.open(content, 'Again.csv'), [...bytes]);
    expect(await texts(page, 'A1:J3035')).toEqual(before);
    const again = await saved(() => page.keyboard.press('Control+s'));
    expect(again.name).toBe('Again.csv');
  });

  test('the samples can be chosen', async () => {
    const page = await open();
    await page.getByLabel('示例数据').selectOption('customers-zh');
    await page.getByRole('heading', { name: '客户.csv' }).waitFor();
    expect((await texts(page, 'A1:H1'))[0]?.[0]).toBe('客户');
    expect(await selected(page)).toBe('A1:H201');
  });
});

describe('the pane', () => {
  const context = async (page: Page) =>
    (await paneFrame(page)).evaluate(() => ({
      language: Office.context.displayLanguage,
      has114: Office.context.requirements.isSetSupported('ExcelApi', '1.14'),
    }));

  test('starts anew in the other language', async () => {
    const page = await openWithPane();
    expect(await context(page)).toEqual({ language: 'zh-CN', has114: true });
    await page.getByRole('button', { name: 'English' }).click();
    await opened?.pane.getByRole('button', { name: 'Grade', exact: true }).waitFor();
    expect(await context(page)).toEqual({ language: 'en-US', has114: true });
    expect(await page.getByRole('button', { name: 'Re-tier' }).isVisible()).toBe(true);
  });

  test('starts anew with the chosen API level', async () => {
    const page = await openWithPane();
    await context(page);
    await page.getByText('设置').click();
    await page.getByLabel('ExcelApi 1.9').check();
    expect((await context(page)).has114).toBe(false);
  });

  test('is closed, opened and loaded again', async () => {
    const page = await openWithPane({ locale: 'en-US' });
    const pane = await paneFrame(page);
    await page.getByRole('button', { name: 'Close the pane' }).click();
    expect(await page.locator('.pane').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Customer Tiers', exact: true }).click();
    expect(await page.locator('.pane').isVisible()).toBe(true);
    expect(pane.isDetached()).toBe(false);
    await page.getByRole('button', { name: 'Reload the pane' }).click();
    await paneFrame(page);
    expect(pane.isDetached()).toBe(true);
  });

  test('runs the functions of the ribbon, also when it is closed', async () => {
    const page = await openWithPane({ locale: 'en-US' });
    await page.getByRole('button', { name: 'Close the pane' }).click();
    for (const name of ['Re-tier', 'Clear tiers']) {
      await page.getByRole('button', { name, exact: true }).click();
      await page.getByText(`${name}: done`).waitFor();
    }
  });

  test('is turned away while a cell is edited', async () => {
    const page = await openWithPane();
    const pane = await paneFrame(page);
    const read = () =>
      pane.evaluate(() =>
        Excel.run(async (request) => {
          const range = request.workbook.getSelectedRange().load('address');
          await request.sync();
          return range.address;
        }).catch((error: unknown) => (error instanceof OfficeExtension.Error ? error.code : String(error))),
      );
    await select(page, 'B2');
    expect(await read()).toBe('订单!B2');
    await page.getByLabel('编辑栏').fill('x');
    expect(await read()).toBe('InvalidOperationInCellEditMode');
    await page.getByLabel('编辑栏').press('Escape');
    expect(await read()).toBe('订单!B2');
  });
});

describe('for everyone', () => {
  const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

  /** What axe finds on the page around the pane, which has tests of its own. */
  async function findings(page: Page): Promise<string[]> {
    await page.evaluate(axe);
    return page.evaluate(async () => {
      const checker: unknown = Reflect.get(window, 'axe');
      const { violations } = await (checker as typeof import('axe-core')).run({ exclude: ['.pane iframe'] });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
    });
  }

  test.each([
    ['zh-CN', 'light'],
    ['zh-CN', 'dark'],
    ['en-US', 'light'],
    ['en-US', 'dark'],
  ] as const)(
    'axe finds nothing on the page, in menus and in the dialog: %s, %s',
    async (locale, colorScheme) => {
      const page = await open({ locale, colorScheme });
      expect(await findings(page)).toEqual([]);
      await page.locator('.sheet .dvn-scroller').click({ position: { x: 90, y: 55 }, button: 'right' });
      expect(await findings(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: /^(Filter|筛选)$/ }).click();
      const width = await page.evaluate(
        () => ((window.workbench.engine.activeSheet.columnWidths.get(0) ?? 0) * 96) / 72,
      );
      await page.locator('.sheet .dvn-scroller').click({ position: { x: 52 + width - 8, y: 33 } });
      await page.getByRole('dialog').waitFor();
      expect(await findings(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.locator('summary').click();
      expect(await findings(page)).toEqual([]);
      await page.getByRole('button', { name: /missing here|缺少/ }).click();
      await page.getByRole('dialog').waitFor();
      expect(await findings(page)).toEqual([]);
    },
  );

  test('the page says what the level that it plays lacks', async () => {
    const page = await open({ locale: 'en-US' });
    const told = async () => {
      await page.getByText('Settings').click();
      await page.getByRole('button', { name: 'What is missing here' }).click();
      const text = await page.getByRole('dialog').innerText();
      await page.getByRole('button', { name: 'Close', exact: true }).click();
      return text;
    };
    expect(await told()).not.toContain('1.14');
    await page.getByText('Settings').click();
    await page.getByLabel('ExcelApi 1.9').check();
    await page.keyboard.press('Escape');
    await page.getByText('Settings').click();
    expect(await told()).toContain('At ExcelApi 1.9 an add-in cannot');
  });

  test('F6 goes from the cells to the tabs, the pane, the ribbon and the formula bar and back; Tab leaves the pane', async () => {
    const page = await openWithPane({ locale: 'en-US' });
    const place = () =>
      page.evaluate(() =>
        ['sheet', 'tabs', 'pane', 'ribbon', 'formula'].find((region) =>
          document.activeElement?.closest(`.${region}`),
        ),
      );
    await click(page, 1, 1);
    const seen = [await place()];
    for (let n = 0; n < 2; n += 1) {
      await page.keyboard.press('F6');
      seen.push(await place());
    }
    expect(seen).toEqual(['sheet', 'tabs', 'pane']);
    const pane = await paneFrame(page);
    const inPane = () => pane.evaluate(() => document.activeElement?.tagName);
    await pane.waitForFunction(() => document.activeElement !== document.body);
    expect(await inPane()).not.toBe('BODY');
    // Excel's own key out of a task pane (office.js holds it back and tells the host).
    await page.keyboard.press('Control+F6');
    await page.waitForFunction(() => document.activeElement?.closest('.ribbon'));
    await page.keyboard.press('F6');
    expect(await place()).toBe('formula');
    await page.keyboard.press('F6');
    expect(await place()).toBe('sheet');
    await page.keyboard.press('Shift+F6');
    expect(await place()).toBe('formula');
    // Backwards from the first control of the pane.
    await page.keyboard.press('Shift+F6');
    await page.keyboard.press('Shift+F6');
    await pane.waitForFunction(() => document.hasFocus());
    await page.waitForTimeout(200);
    await page.keyboard.press('Shift+Tab');
    await page.waitForFunction(() => document.activeElement?.closest('.tabs'));
  });
});

test('under another name than localhost the page says why it does not work, in both languages', async () => {
  const page = await open();
  const elsewhere = (process.env.WORKBENCH_URL ?? '').replace('localhost', '127.0.0.1');
  const answer = await fetch(elsewhere);
  expect(answer.status).toBe(421);
  const text = await answer.text();
  expect(text).toContain('请在运行它的电脑上打开');
  expect(text).toContain(`open <a href="${process.env.WORKBENCH_URL ?? ''}">`);
  await page.close();
});
