import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';
import type {} from '../../src/workbench/seam';
import type { OpenedWorkbench } from '../support/page';
import { openWorkbench, showScreen } from '../support/page';

jest.setTimeout(240_000);

let opened: OpenedWorkbench;
afterEach(() => opened.close());

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

function paneFrame(): Frame {
  const frame = opened.page.frames().find((one) => one.url().includes('/pane/'));
  if (!frame) throw new Error('no pane');
  return frame;
}

/** What axe finds in the pane as it is shown: "color-contrast: .chip", a line each. */
async function found(): Promise<string[]> {
  const frame = paneFrame();
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(AXE);
  const { violations } = await frame.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: (root: Document) => Promise<AxeResults> } };
    return axe.run(document);
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html}`),
  );
}

const SCREENS = {
  'en-US': ['Start', 'Data', 'Method', 'Preview', 'Write', 'History', 'Policy', 'Settings'],
  'zh-CN': ['开始', '数据', '方法', '预览', '写入', '历史', '分级方案', '设置'],
} as const;
const GRADE = { 'en-US': 'Grade', 'zh-CN': '分级' } as const;
const GRADED = /customers graded|位客户分级/;

/** Everything that is folded on the screen that is shown is opened. */
async function unfold(): Promise<void> {
  const folded = opened.pane.locator('main button[aria-expanded="false"]').filter({ visible: true });
  for (let n = await folded.count(); n > 0; n -= 1) await folded.first().click();
}

describe.each([
  { locale: 'en-US', look: { colorScheme: 'light' }, first: true },
  { locale: 'zh-CN', look: { colorScheme: 'dark' }, first: true },
  { locale: 'en-US', look: { colorScheme: 'dark' }, first: false },
  { locale: 'zh-CN', look: { colorScheme: 'light' }, first: false },
  { locale: 'en-US', look: { colorScheme: 'light', forcedColors: 'active' }, first: false },
  { locale: 'zh-CN', look: { colorScheme: 'dark', forcedColors: 'active' }, first: false },
] as const)('$locale, $look', ({ locale, look, first }) => {
  test('axe finds nothing on any screen, before and after a run, folded and unfolded', async () => {
    opened = await openWorkbench({ locale, ...look, reducedMotion: 'reduce' });
    const { pane } = opened;
    const problems: Record<string, string[]> = {};
    const check = async (when: string): Promise<void> => {
      for (const screen of SCREENS[locale]) {
        await showScreen(pane, screen);
        await unfold();
        // A lazy part of the screen.
        await opened.page.waitForTimeout(300);
        const here = await found();
        if (here.length > 0) problems[`${screen} ${when}`] = here;
      }
    };
    // What is there before a run is there afterwards too, but for the first cards: once for each language.
    if (first) await check('before');
    await pane.getByRole('button', { name: GRADE[locale], exact: true }).click();
    await pane.getByText(GRADED).waitFor({ timeout: 60_000 });
    await check('graded');
    expect(problems).toEqual({});
  });
});

describe('by the keyboard alone', () => {
  test('from the navigation through every screen to Grade, and undone again', async () => {
    opened = await openWorkbench({ locale: 'en-US' });
    const { page, pane } = opened;
    const before = await page.evaluate(() => JSON.stringify(window.workbench.engine.snapshot().sheets));
    await pane.getByRole('tab', { name: 'Start' }).focus();
    for (const name of ['Data', 'Method', 'Preview', 'Write', 'History', 'Start']) {
      await page.keyboard.press('ArrowRight');
      expect(await pane.getByRole('tab', { name, exact: true }).getAttribute('aria-selected')).toBe('true');
    }
    const focused = (): Promise<string> =>
      paneFrame().evaluate(() => document.activeElement?.textContent.trim() ?? '');
    for (let n = 0; n < 60 && (await focused()) !== 'Grade'; n += 1) await page.keyboard.press('Tab');
    expect(await focused()).toBe('Grade');
    await page.keyboard.press('Enter');
    await pane.getByText(GRADED).waitFor({ timeout: 60_000 });
    await pane.getByRole('button', { name: 'Undo', exact: true }).waitFor();
    for (let n = 0; n < 60 && (await focused()) !== 'Undo'; n += 1) await page.keyboard.press('Shift+Tab');
    expect(await focused()).toBe('Undo');
    await page.keyboard.press('Enter');
    await pane.getByText(/columns are gone/).waitFor({ timeout: 60_000 });
    expect(await page.evaluate(() => JSON.stringify(window.workbench.engine.snapshot().sheets))).toBe(before);
  });
});

describe('the width of the pane', () => {
  test.each([320, 350, 600])('nothing is cut off or scrolls sideways at %i px', async (width) => {
    opened = await openWorkbench({ locale: 'en-US' });
    const { page, pane } = opened;
    await page.addStyleTag({ content: `.pane { width: ${width}px !important; flex: none !important }` });
    const wide: Record<string, string[]> = {};
    for (const screen of SCREENS['en-US']) {
      await showScreen(pane, screen);
      await unfold();
      await page.waitForTimeout(300);
      const out = await paneFrame().evaluate(() => {
        const there = [...document.querySelectorAll('main *')].filter((one) => one.clientWidth > 0);
        // What scrolls by itself may be wider than its place.
        const scrolls = (one: Element): boolean =>
          one.parentElement !== null &&
          (['auto', 'scroll', 'hidden'].includes(getComputedStyle(one.parentElement).overflowX) ||
            scrolls(one.parentElement));
        return there
          .filter((one) => one.getBoundingClientRect().right > window.innerWidth + 1 && !scrolls(one))
          .map((one) => `${one.tagName} ${one.textContent.slice(0, 40)}`);
      });
      const panel = await paneFrame().evaluate(() =>
        [...document.querySelectorAll('main > div')]
          .filter((one) => one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1)
          .map(({ scrollWidth, clientWidth }) => `${scrollWidth} in ${clientWidth}`),
      );
      if (out.length + panel.length > 0) wide[screen] = [...out, ...panel];
    }
    expect(wide).toEqual({});
  });
});
