import type { StoreApi } from 'zustand/vanilla';
import { between } from '../../app';
import type { PaneState, PaneTools } from '../paneState';
import type { Turns } from '../turns';

/** The runs that the workbook keeps, and what became of the customers between any two. */
export class KeptRuns {
  constructor(
    private readonly store: StoreApi<PaneState>,
    private readonly turns: Turns,
    private readonly tools: Pick<PaneTools, 'workbook'>,
  ) {}

  async list(): Promise<void> {
    await this.turns.errand('comparing', async () => {
      this.store.setState({ runs: await this.tools.workbook.runs(), between: null });
    });
  }

  async compare(from: string, to: string): Promise<void> {
    await this.turns.errand('comparing', async () => {
      const since = await between(this.tools.workbook, from, to);
      this.store.setState({ between: { from, to, since } });
    });
  }
}
