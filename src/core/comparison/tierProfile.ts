import type { Grading } from '../grading/grading';
import { exactTotal } from '../numbers/exactSum';
import { breakdown } from './breakdown';
import { tierNames } from './compare';

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
export interface TierProfile {
  readonly tier: string;
  readonly customers: number;
  /** Metric label → mean of the customers who have it; null without any. */
  readonly means: Readonly<Record<string, number | null>>;
  /** Greatest lift first. */
  readonly overRepresented: readonly OverRepresented[];
}

/** Profiles of all final tiers, the unknown one last where it has customers. */
export function tierProfiles(grading: Grading): TierProfile[] {
  const { finalTiers, customers } = grading;
  const labels = Object.keys(customers.words);
  return tierNames(grading).flatMap((tier, index): TierProfile[] => {
    const members = [...finalTiers.tierOf.keys()].filter((customer) => finalTiers.tierOf[customer] === index);
    if (members.length === 0 && index === finalTiers.names.length) return [];
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
    return [{ tier, customers: members.length, means, overRepresented: lifts }];
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
