import type { Grading } from '../../core';
import { cellText, inForce } from '../../core';
import type { PeoplesRow } from '../../workbook';

/** What people decided about customers, and the tiers that hold because of it. */
export interface Decisions {
  /** Customer → what became of the tier that somebody wrote; of those about whom somebody did. */
  readonly state: ReadonlyMap<number, 'pending' | 'manual' | 'unknownTier'>;
  /** The grading with the tiers that hold as its final ones. */
  readonly inForce: Grading;
}

/** Ids of the columns of the customer sheet by which people decide. */
export const MANUAL_TIER = 'manualTier';
export const APPROVED_BY = 'approvedBy';

/** @param rows customer → what people wrote */
export function decisionsOf(grading: Grading, rows: ReadonlyMap<number, PeoplesRow>): Decisions {
  const { finalTiers, unknown } = grading;
  const names = [...finalTiers.names, unknown];
  const tierOf = Uint8Array.from(finalTiers.tierOf);
  const state = new Map<number, 'pending' | 'manual' | 'unknownTier'>();
  for (const [customer, { cells }] of rows) {
    const said = (column: string): string => cellText(cells[column] ?? '');
    const computed = names[tierOf[customer] ?? -1] ?? unknown;
    const held = inForce(computed, said(MANUAL_TIER), said(APPROVED_BY), names);
    if (held.state === 'computed') continue;
    state.set(customer, held.state);
    tierOf[customer] = names.indexOf(held.tier);
  }
  return { state, inForce: { ...grading, finalTiers: { ...finalTiers, tierOf } } };
}

/** How many of them are in a state. */
export const countOf = ({ state }: Decisions, wanted: 'pending' | 'unknownTier'): number =>
  [...state.values()].filter((each) => each === wanted).length;
