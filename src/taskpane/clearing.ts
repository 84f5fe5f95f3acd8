import type { StoreApi } from 'zustand/vanilla';
import type { PeoplesSheets } from '../app';
import type { PaneState, PaneTools } from './paneState';
import type { Turns } from './turns';

/** Takes everything of ours out of the workbook. */
export class Clearing {
  constructor(
    private readonly store: StoreApi<PaneState>,
    private readonly turns: Turns,
    private readonly tools: Pick<PaneTools, 'workbook'>,
  ) {}

  /** Asks first what becomes of sheets in which people wrote. */
  async ask(): Promise<void> {
    let written: readonly string[] = [];
    await this.turns.errand('selecting', async () => {
      written = await this.tools.workbook.peoplesSheets();
      if (written.length > 0) this.store.setState({ askedToClear: written });
    });
    if (written.length === 0 && this.store.getState().fault === null) await this.clear();
  }

  /** Takes our columns and sheets away; nothing else. Without an answer people's sheets stay. */
  async clear(peoplesSheets: PeoplesSheets = 'keep'): Promise<void> {
    this.dismiss();
    await this.turns.act('clear', async () => {
      const { cleared, lost, left } = await this.tools.workbook.clear(peoplesSheets);
      const id = lost > 0 ? 'pane.clearedButLost' : cleared ? 'pane.cleared' : 'pane.nothingToClear';
      this.store.setState({
        done: { id, values: { count: lost } },
        graded: false,
        written: null,
        since: null,
        unrecorded: false,
        leftSheets: left,
        runs: null,
        between: null,
        auto: false,
      });
    });
  }

  /** Nothing is cleared. */
  dismiss(): void {
    this.store.setState({ askedToClear: null });
  }
}
