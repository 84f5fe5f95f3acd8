import type { StoreApi } from 'zustand/vanilla';
import { insertSample } from '../../app';
import type { PaneState, PaneTools } from '../paneState';
import type { Turns } from '../turns';

/** Sample orders on a sheet of their own, for who has no data at hand. */
export class SampleData {
  constructor(
    private readonly store: StoreApi<PaneState>,
    private readonly turns: Turns,
    private readonly tools: Pick<PaneTools, 'workbook' | 'words'>,
    private readonly look: () => Promise<void>,
  ) {}

  /** Comes after what runs; the new sheet is selected, and looked at. */
  async insert(): Promise<void> {
    await this.turns.errand('inserting', async () => {
      const sheet = await insertSample(this.tools.workbook, this.tools.words);
      this.store.setState({ done: { id: 'start.inserted', values: { sheet } }, written: null });
    });
    if (this.store.getState().fault === null) await this.look();
  }
}
