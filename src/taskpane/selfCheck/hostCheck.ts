import type { StoreApi } from 'zustand/vanilla';
import type { CheckResult } from '../../app';
import { selfCheckReport, VERSION } from '../../app';
import type { PaneState, PaneTools } from '../paneState';
import type { Turns } from '../turns';
import type { HostTold } from './checked';

const UNTOLD: HostTold = { name: '?', platform: '?', version: '?', api: '?' };

/** Asks Excel what the product rests on, and tells what came of it. */
export class HostCheck {
  constructor(
    private readonly store: StoreApi<PaneState>,
    private readonly turns: Turns,
    private readonly tools: Pick<PaneTools, 'workbook' | 'now' | 'host'>,
  ) {}

  async run(): Promise<void> {
    await this.turns.errand('checking', async ({ signal }) => {
      const results: CheckResult[] = [];
      this.store.setState({ checked: null });
      await this.tools.workbook.selfCheck(
        (result, total) => {
          results.push(result);
          this.store.setState({ checked: { results: [...results], total, at: this.tools.now() } });
        },
        { signal },
      );
    });
  }

  /** @param questions words of the questions, by id */
  report(questions: Readonly<Record<string, string>>): string {
    const { checked } = this.store.getState();
    const { host } = this.tools;
    const { name, platform, version, api } = host?.() ?? UNTOLD;
    return selfCheckReport(
      { host: name, platform, version, api, at: checked?.at ?? '?', addin: VERSION },
      checked?.results ?? [],
      (id) => questions[id] ?? id,
    );
  }
}
