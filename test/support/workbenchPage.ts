import type { Frame, Locator, Page } from 'playwright-core';
import type {} from '../../src/workbench/seam';
import type { OpenOptions, OpenedWorkbench } from './page';
import { inPage, openWorkbench } from './page';

/** A workbench for each test of a file: opened when it is asked for, closed after the test. */
export function eachWorkbench() {
  let opened: OpenedWorkbench | undefined;
  afterEach(async () => {
    const closing = opened;
    opened = undefined;
    await closing?.close();
  });
  const current = (): OpenedWorkbench => {
    if (!opened) throw new Error('No workbench is open.');
    return opened;
  };
  const open = async (options: OpenOptions = {}): Promise<Page> => {
    opened = await openWorkbench({ pane: false, ...options });
    return opened.page;
  };
  return {
    /** Without the pane, which is quicker. */
    open,
    openWithPane: (options: OpenOptions = {}): Promise<Page> => open({ pane: true, ...options }),
    pane: () => current().pane,
    /** The pane's own window, once the add-in is ready in it. */
    paneFrame: async (page: Page): Promise<Frame> => {
      await current()
        .pane.getByRole('button', { name: /^(Grade|分级)$/ })
        .waitFor();
      const frame = page.frames().find((candidate) => candidate.url().endsWith('/pane/taskpane.html'));
      if (!frame) throw new Error('There is no pane.');
      return frame;
    },
  };
}

export const select = (page: Page, address: string): Promise<void> =>
  page.evaluate((place) => window.workbench.select(place), address);
export const texts = (page: Page, address: string): Promise<string[][]> =>
  inPage(page, (place: string) => window.workbench.texts(place), address);
export const selected = (page: Page): Promise<string> => page.getByLabel(/Name box|名称框/).inputValue();
export const active = (page: Page) =>
  page.evaluate(() => {
    const { selection } = window.workbench.engine;
    return selection.kind === 'cells' ? selection.active : null;
  });
export const sheetNames = (page: Page): Promise<string[]> => page.getByRole('tab').allTextContents();
export const notice = (page: Page): Locator => page.getByRole('alert');

/** Clicks the middle of a cell near the top left; the row above the first and the column before it are the headers. */
export async function click(
  page: Page,
  column: number,
  row: number,
  modifiers: ('Control' | 'Shift')[] = [],
) {
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
