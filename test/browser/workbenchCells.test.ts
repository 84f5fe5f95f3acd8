import type { Page } from 'playwright-core';
import type {} from '../../src/workbench/seam';
import { active, click, eachWorkbench, notice, select, selected, texts } from '../support/workbenchPage';

jest.setTimeout(60_000);

const { open, openWithPane, paneFrame } = eachWorkbench();

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
    await page.keyboard.type('South');
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
      await page.keyboard.press(key);
    await page.waitForFunction(() => !window.workbench.engine.editing);
    expect(await texts(page, 'M2:N3')).toEqual([
      ['1', '2'],
      ['3', '54'],
    ]);
  });

  test('what is typed at once into a cell that was out of view is all there', async () => {
    const page = await open();
    await click(page, 0, 1);
    for (const address of ['Z900', 'A1', 'M2567']) {
      await select(page, address);
      await page.keyboard.type('West');
      await page.keyboard.press('Enter');
      expect(await texts(page, address)).toEqual([['West']]);
    }
  });

  test('Alt+Enter begins a new line, which formula bar and .csv keep', async () => {
    const page = await open();
    await click(page, 0, 1);
    await select(page, 'M2');
    await page.keyboard.type('one');
    await page.keyboard.press('Alt+Enter');
    await page.keyboard.type('two');
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
    await page.keyboard.type('=1+1');
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
