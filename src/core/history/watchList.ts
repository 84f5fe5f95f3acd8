import type { RunRecord } from './runRecord';
import { tierSteps } from './tierSteps';

/** Why a customer is on the watch list. */
export type Alarm = 'fell' | 'silent' | 'halved' | 'gone';

export interface Watched {
  readonly key: string;
  readonly name: string;
  readonly alarms: readonly Alarm[];
}

/** Silent beyond so many times the customer's own mean interval between orders. */
const SILENT = 2;
/** Over this part of the amount lost. */
const LOST_PART = 0.5;

/**
 * Customers to look at, in the order of the later run, then those who are gone: `fell` a tier; `silent` for more than
 * twice their own mean interval; `halved`, over half of the amount lost; `gone`, in the earlier run only.
 * @param meanInterval per customer key days between orders, of the later run; NaN or absent = none
 */
export function watchList(
  before: RunRecord | null,
  after: RunRecord,
  meanInterval: ReadonlyMap<string, number>,
): readonly Watched[] {
  const earlier = new Map<string, number>();
  before?.key.forEach((key, customer) => earlier.set(key, customer));
  const stepsOf = before && tierSteps(before, after);
  const watched: Watched[] = [];
  after.key.forEach((key, customer) => {
    const alarms: Alarm[] = [];
    const then = earlier.get(key);
    earlier.delete(key);
    const known = before && then !== undefined;
    const steps = known && stepsOf?.(before.tierOf[then] ?? -1, after.tierOf[customer] ?? -1);
    if (typeof steps === 'number' && steps < 0) alarms.push('fell');
    if (isSilent(after, customer, meanInterval.get(key))) alarms.push('silent');
    if (known && halved(before, then, after, customer)) alarms.push('halved');
    if (alarms.length > 0) watched.push({ key, name: after.name[customer] ?? '', alarms });
  });
  const gone = [...earlier].map(([key, customer]): Watched => ({
    key,
    name: before?.name[customer] ?? '',
    alarms: ['gone'],
  }));
  return [...watched, ...gone];
}

function isSilent({ asOf, figures }: RunRecord, customer: number, interval: number | undefined): boolean {
  if (asOf === null || interval === undefined) return false;
  return asOf - (figures.lastPurchase[customer] ?? NaN) > SILENT * interval;
}

function halved(before: RunRecord, then: number, after: RunRecord, now: number): boolean {
  const had = before.figures.amount[then] ?? NaN;
  const has = after.figures.amount[now] ?? NaN;
  return had > 0 && has < had * (1 - LOST_PART);
}
