import type { Page } from 'playwright-core';
import type {} from '../../src/workbench/seam';
import { eachWorkbench, notice, select, selected, sheetNames, texts } from '../support/workbenchPage';

jest.setTimeout(60_000);

const workbench = eachWorkbench();
const { open, openWithPane, paneFrame } = workbench;

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
    await workbench.pane().getByRole('button', { name: 'Grade', exact: true }).waitFor();
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
