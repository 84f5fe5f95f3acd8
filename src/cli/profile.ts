import { documentValue, tierProfiles } from '../core';
import type { TierProfile } from '../core';
import type { Run } from './gradeTables';

/** A tier's profile as JSON says it: the mean of days is a day. */
export interface ProfileDocument extends Omit<TierProfile, 'means'> {
  readonly means: Readonly<Record<string, number | string | null>>;
}

/** What the customers of each final tier are like. */
export const profileOf = ({ grading, policy }: Run): ProfileDocument[] =>
  tierProfiles(grading, policy.source).map(({ tier, customers, means, ...rest }) => ({
    tier,
    customers,
    means: Object.fromEntries(
      Object.entries(means).map(([label, mean]) => [label, documentValue(label, mean ?? undefined)]),
    ),
    ...rest,
  }));
