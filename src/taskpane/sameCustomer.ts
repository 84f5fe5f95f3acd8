import type { StoreApi } from 'zustand/vanilla';
import type { RunOptions } from '../app';
import type { LikelyDuplicate, LikelyDuplicates } from '../core';
import type { PaneState } from './paneState';
import type { SourceDraft } from './sourceDraft';
import type { Turns } from './turns';

interface Hooks {
  readonly find: (options: RunOptions) => Promise<LikelyDuplicates>;
  readonly change: (part: Partial<SourceDraft>) => Promise<void>;
}

type Aliases = SourceDraft['aliases'];

/** Customers that may be one: looked for when the user asks, and joined or kept apart by the user's word only. */
export class SameCustomer {
  constructor(
    private readonly store: StoreApi<PaneState>,
    private readonly turns: Turns,
    private readonly hooks: Hooks,
  ) {}

  async find(): Promise<void> {
    await this.turns.errand('duplicates', async (options) => {
      this.store.setState({ duplicates: await this.hooks.find(options) });
    });
  }

  async accept(pair: LikelyDuplicate): Promise<void> {
    const { draft } = this.store.getState();
    if (!draft) return;
    this.decided(pair);
    await this.hooks.change({ aliases: joined(draft.source.aliases, pair) });
  }

  async refuse(pair: LikelyDuplicate): Promise<void> {
    const { draft } = this.store.getState();
    if (!draft) return;
    this.decided(pair);
    await this.hooks.change({ distinct: [...draft.source.distinct, [pair.alias, pair.customer]] });
  }

  private decided(pair: LikelyDuplicate): void {
    const { duplicates } = this.store.getState();
    if (!duplicates) return;
    const found = duplicates.found.filter((other) => other !== pair);
    this.store.setState({ duplicates: { found, total: duplicates.total - 1 } });
  }

  /** Takes an accepted one back. */
  async undo(alias: string): Promise<void> {
    const { draft } = this.store.getState();
    if (!draft) return;
    const aliases = Object.entries(draft.source.aliases).filter(([name]) => name !== alias);
    await this.hooks.change({ aliases: Object.fromEntries(aliases) });
  }
}

/** With the pair; whoever was the alias's alias belongs to its customer now. */
function joined(aliases: Aliases, { alias, customer }: LikelyDuplicate): Aliases {
  const target = aliases[customer] ?? customer;
  const moved = Object.entries(aliases).map(([from, to]) => [from, to === alias ? target : to] as const);
  return { ...Object.fromEntries(moved), [alias]: target };
}
