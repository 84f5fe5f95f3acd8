import type { Grading } from '../grading/grading';
import { exactTotal } from '../numbers/exactSum';
import type { SourcePolicy } from '../policy/sourceSchema';
import { breakdown } from './breakdown';
import { namedTiers } from './namedTiers';
import { tierSums } from './tierSums';
import type { TierSums } from './tierSums';

/** A word that a tier has more often than all customers have. */
export interface OverRepresented {
  /** Of which words: "group", "product" … */
  readonly label: string;
  readonly word: string;
  readonly customers: number;
  /** Share in the tier ÷ share in all customers; above 1. */
  readonly lift: number;
}

/** What the customers of one final tier are like. */
export interface TierProfile extends TierSums {
  readonly tier: string;
  readonly customers: number;
  /** Metric label → mean of the customers who have it; null without any. */
  readonly means: Readonly<Record<string, number | null>>;
  /** Greatest lift first. */
  readonly overRepresented: readonly OverRepresented[];
}

/** Profiles of all final tiers, the unknown one last where it has customers. */
export function tierProfiles(grading: Grading, source: SourcePolicy): TierProfile[] {
  const { customers } = grading;
  const { names, tierOf, unknown } = namedTiers(grading);
  const sums = tierSums(grading, source);
  const labels = Object.keys(customers.words);
  return names.flatMap((tier, index): TierProfile[] => {
    const members = [...tierOf.keys()].filter((customer) => tierOf[customer] === index);
    if (members.length === 0 && index === unknown) return [];
    const means = Object.fromEntries(
      Object.entries(customers.metrics).map(([label, values]) => {
        const present = Float64Array.from(members, (customer) => values[customer] ?? NaN).filter(
          (value) => !Number.isNaN(value),
        );
        return [label, present.length === 0 ? null : exactTotal(present) / present.length];
      }),
    );
    const lifts = labels.flatMap((label) => liftsOf(grading, label, index));
    lifts.sort((a, b) => b.lift - a.lift || (a.word < b.word ? -1 : 1));
    const { totals = {}, ratios = {} } = sums[index] ?? {};
    return [{ tier, customers: members.length, means, totals, ratios, overRepresented: lifts }];
  });
}

/** Shares are those among customers who have a word at all. */
function liftsOf(grading: Grading, label: string, tier: number): OverRepresented[] {
  const found = breakdown(grading, label);
  const row = found?.customers[tier];
  if (!found || !row) return [];
  const worded = found.words.map((word, i) => ({ word, i })).filter(({ word }) => word !== '');
  const inTier = worded.reduce((sum, { i }) => sum + (row[i] ?? 0), 0);
  const inAll = (i: number): number => found.customers.reduce((sum, counts) => sum + (counts[i] ?? 0), 0);
  const all = worded.reduce((sum, { i }) => sum + inAll(i), 0);
  return worded.flatMap(({ word, i }) => {
    const customers = row[i] ?? 0;
    const lift = customers / inTier / (inAll(i) / all);
    return lift > 1 ? [{ label, word, customers, lift }] : [];
  });
}
