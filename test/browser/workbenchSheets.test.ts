import type {} from '../../src/workbench/seam';
import { eachWorkbench, notice, select, sheetNames, texts } from '../support/workbenchPage';

jest.setTimeout(60_000);

const { open } = eachWorkbench();

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
