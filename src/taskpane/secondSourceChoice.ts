import type { StoreApi } from 'zustand/vanilla';
import type { ListPlace, Place } from '../app';
import { isFault, lookAtSecond, placeOf } from '../app';
import type { ListPolicy } from '../core';
import { isOpen, listAt } from './listAt';
import type { PaneState, PaneTools } from './paneState';
import type { SourceDraft } from './sourceDraft';
import type { Turns } from './turns';

/** The choice of a second source: a sheet or a table of the workbook, its customer column, its indicators. */
export class SecondSourceChoice {
  constructor(
    private readonly store: StoreApi<PaneState>,
    private readonly turns: Turns,
    private readonly tools: PaneTools,
    private readonly change: (part: Partial<SourceDraft>) => Promise<void>,
  ) {}

  /** Looks where one may stand; at the one of the policy too when it was not looked at. */
  async lookForPlaces(): Promise<void> {
    await this.turns.errand('places', async () => {
      this.store.setState({ places: await this.tools.workbook.places() });
      const list = this.store.getState().draft?.source.list;
      if (list && !this.store.getState().second) await this.lookAt(placeOf(list));
    });
  }

  /** Takes a place, with what it proposes, or none. */
  async pick(place: Place | null): Promise<void> {
    if (place === null) {
      this.store.setState({ second: null, secondFault: null });
      await this.change({ list: null });
      return;
    }
    await this.turns.errand('second', async () => {
      await this.lookAt(place.kind === 'table' ? { table: place.name } : { sheet: place.name });
    });
    const { second, draft } = this.store.getState();
    const earlier = draft?.source.list ?? null;
    // A template's list is asked for still where there is none.
    const open = earlier && isOpen(earlier) ? earlier : null;
    await this.change({ list: second ? listAt(second, earlier) : open });
  }

  async changeList(part: Partial<ListPolicy>): Promise<void> {
    const list = this.store.getState().draft?.source.list;
    if (list) await this.change({ list: { ...list, ...part } });
  }

  private async lookAt(place: ListPlace): Promise<void> {
    try {
      const second = await lookAtSecond(this.tools.workbook, place, this.tools.today());
      this.store.setState({ second, secondFault: null });
    } catch (error) {
      if (!isFault(error)) throw error;
      this.store.setState({ second: null, secondFault: error.note });
    }
  }
}
