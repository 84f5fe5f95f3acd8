import type { StoreApi } from 'zustand/vanilla';
import type { Source } from '../app';
import { isFault } from '../app';
import type { PaneState, PaneTools } from './paneState';
import type { Screen } from './screens/screen';
import type { Turns } from './turns';

/** Brings screens of the pane and places of the workbook before the user. */
export class IntoView {
  constructor(
    private readonly store: StoreApi<PaneState>,
    private readonly turns: Turns,
    private readonly tools: Pick<PaneTools, 'workbook'>,
  ) {}

  /** Who goes on has read what was done: it gives its place to the screen. A fault stays until it is mended. */
  screen(screen: Screen): void {
    this.store.setState({ screen, done: null });
  }

  /** The report in the workbook; where someone deleted it, that is said. */
  async report(): Promise<void> {
    await this.turns.errand('showing', async () => {
      if (await this.tools.workbook.showSheet('report')) return;
      this.store.setState({ done: null, fault: { id: 'write.reportGone', values: {} }, written: null });
    });
  }

  /** The tiers are written by now: a sheet that cannot be scrolled at the moment is no failure. */
  async columns(source: Source): Promise<void> {
    try {
      await this.tools.workbook.reveal(source);
    } catch (error) {
      if (!isFault(error)) throw error;
    }
  }
}
