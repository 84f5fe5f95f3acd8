import type { MethodDocument, MethodPolicy } from '../../core';

type LifecycleDocument = Extract<MethodDocument, { kind: 'lifecycle' }>;
type LifecyclePolicy = Extract<MethodPolicy, { kind: 'lifecycle' }>;

export type Stage = keyof LifecyclePolicy['names'];

/** The stages as the pane lists them, best first: tiers have the same order. */
export const STAGES: readonly Stage[] = [
  'longTerm',
  'active',
  'reactivated',
  'new',
  'sleeping',
  'lapsed',
  'noPurchase',
];

export const LONGEST_DAYS = 36_500;
export const LONGEST_MONTHS = 1200;

/** What a stage is called: its own name where the policy gives it none. */
export const nameOfStage = ({ names }: LifecyclePolicy, stage: Stage): string => names[stage] ?? stage;

export const withStageName = (
  document: LifecycleDocument,
  stage: Stage,
  name: string,
): LifecycleDocument => ({ ...document, names: { ...document.names, [stage]: name } });

/** Goes by multiples of the customer's own interval, or by the days again. */
export function byOwnInterval(document: LifecycleDocument, on: boolean): LifecycleDocument {
  const { ownInterval: _, ...byDays } = document;
  return on ? { ...document, ownInterval: { active: 2, lapsed: 4 } } : byDays;
}

/** Flags customers for whom the condition holds; undefined: nobody. */
export function withGrowth(
  document: LifecycleDocument,
  growth: LifecyclePolicy['growth'],
): LifecycleDocument {
  const { growth: _, ...without } = document;
  return growth === undefined ? without : { ...document, growth };
}
