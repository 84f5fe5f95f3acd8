import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
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

/** The rules of axe that a theme can break; all others look at what is the same in every theme. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** What axe finds in the pane as it is shown: "color-contrast: .chip", a line each. */
async function found(rules: 'all' | 'colour'): Promise<string[]> {
  const frame = paneFrame();
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(AXE);
  const options: RunOptions = {
    resultTypes: ['violations'],
    ...(rules === 'colour' ? { runOnly: { type: 'rule', values: COLOUR_RULES } } : {}),
  };
  const { violations } = await frame.evaluate(async (chosen) => {
    const { axe } = window as unknown as {
      axe: { run: (root: Document, options: RunOptions) => Promise<AxeResults> };
    };
    return axe.run(document, chosen);
  }, options);
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

/** Nothing in the pane has changed for a while: what is loaded when it is asked for is there. */
const settled = (): Promise<void> =>
  paneFrame().evaluate(
    () =>
      new Promise<void>((resolve) => {
        let wait = setTimeout(resolve, 200);
        new MutationObserver(() => {
          clearTimeout(wait);
          wait = setTimeout(resolve, 200);
        }).observe(document.body, { subtree: true, childList: true, attributes: true });
      }),
  );

/** Shows a screen with everything open that is folded there at first. */
async function showUnfolded(screen: string): Promise<void> {
  await showScreen(opened.pane, screen);
  await settled();
  await opened.pane
    .locator('main button[aria-expanded="false"]')
    .filter({ visible: true })
    .evaluateAll((folded) => folded.forEach((one) => (one as HTMLElement).click()));
  await settled();
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
        await showUnfolded(screen);
        const here = await found(first ? 'all' : 'colour');
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

/** What cannot be read at the width that the pane has: text out of the pane, or cut without the whole as a tooltip. */
const unreadable = (): Promise<string[]> =>
  paneFrame().evaluate(() => {
    const there = [...document.querySelectorAll('header *, nav *, main *, footer *')].filter(
      (one) => one.clientWidth > 1 && one.checkVisibility(),
    );
    // What scrolls by itself may be wider than its place.
    const scrolls = (one: Element): boolean =>
      one.parentElement !== null &&
      (['auto', 'scroll', 'hidden'].includes(getComputedStyle(one.parentElement).overflowX) ||
        scrolls(one.parentElement));
    const outside = there.filter(
      (one) => one.getBoundingClientRect().right > window.innerWidth + 1 && !scrolls(one),
    );
    const cut = there.filter(
      (one) =>
        ['hidden', 'clip'].includes(getComputedStyle(one).overflowX) &&
        one.scrollWidth > one.clientWidth + 1 &&
        !one.closest('[title], svg, input, select'),
    );
    const panels = [...document.querySelectorAll('main > div')].filter(
      (one) => one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1,
    );
    const told = (what: string, one: Element): string =>
      `${what}: ${one.tagName} ${one.scrollWidth} in ${one.clientWidth}: ${one.textContent.slice(0, 40)}`;
    return [
      ...outside.map((one) => told('outside', one)),
      ...cut.map((one) => told('cut', one)),
      ...panels.map((one) => told('sideways', one)),
    ];
  });

describe('the width of the pane', () => {
  test.each(['en-US', 'zh-CN'] as const)(
    'nothing is cut off or scrolls sideways at 320, 350 and 600 px: %s',
    async (locale) => {
      opened = await openWorkbench({ locale, reducedMotion: 'reduce' });
      const { page, pane } = opened;
      const problems: Record<string, string[]> = {};
      const check = async (screen: string, when: string): Promise<void> => {
        await showUnfolded(screen);
        for (const width of [600, 350, 320]) {
          await page.addStyleTag({ content: `.pane { --pane-width: ${width}px !important }` });
          await paneFrame().waitForFunction((wide) => window.innerWidth === wide, width);
          await settled();
          const here = await unreadable();
          if (here.length > 0) problems[`${screen} ${when} ${width}`] = here;
        }
      };
      const [start = ''] = SCREENS[locale];
      await check(start, 'before a run');
      await pane.getByRole('button', { name: GRADE[locale], exact: true }).click();
      await pane.getByText(GRADED).waitFor({ timeout: 60_000 });
      for (const screen of SCREENS[locale]) await check(screen, 'after a run');
      expect(problems).toEqual({});
    },
  );
});
