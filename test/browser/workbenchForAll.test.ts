import { readFileSync } from 'node:fs';
import type * as axeCore from 'axe-core';
import type { Page } from 'playwright-core';
import type {} from '../../src/workbench/seam';
import { click, eachWorkbench } from '../support/workbenchPage';

jest.setTimeout(60_000);

const { open, openWithPane, paneFrame } = eachWorkbench();

describe('for everyone', () => {
  const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

  /** What axe finds on the page around the pane, which has tests of its own. */
  async function findings(page: Page): Promise<string[]> {
    await page.evaluate(axe);
    return page.evaluate(async () => {
      const checker: unknown = Reflect.get(window, 'axe');
      const { violations } = await (checker as typeof axeCore).run({ exclude: ['.pane iframe'] });
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

  test('F6 goes from the cells to the tabs, the pane, the ribbon and the formula bar and back', async () => {
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
    await pane.waitForFunction(() => document.activeElement !== document.body);
    // Excel's own key out of a task pane (office.js holds it back and tells the host).
    await page.keyboard.press('Control+F6');
    await page.waitForFunction(() => document.activeElement?.closest('.ribbon'));
    await page.keyboard.press('F6');
    expect(await place()).toBe('formula');
    await page.keyboard.press('F6');
    expect(await place()).toBe('sheet');
    await page.keyboard.press('Shift+F6');
    expect(await place()).toBe('formula');
  });
});
