import type { RunRecord } from './runRecord';

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
  const earlier = new Map((before?.key ?? []).map((key, customer) => [key, customer]));
  const watched = after.key.flatMap((key, customer): Watched[] => {
    const then = earlier.get(key);
    earlier.delete(key);
    const alarms = [
      ...(before && then !== undefined && fell(before, then, after, customer) ? (['fell'] as const) : []),
      ...(isSilent(after, customer, meanInterval.get(key)) ? (['silent'] as const) : []),
      ...(before && then !== undefined && halved(before, then, after, customer) ? (['halved'] as const) : []),
    ];
    return alarms.length === 0 ? [] : [{ key, name: after.name[customer] ?? '', alarms }];
  });
  const gone = [...earlier].map(([key, customer]): Watched => ({
    key,
    name: before?.name[customer] ?? '',
    alarms: ['gone'],
  }));
  return [...watched, ...gone];
}

/** A worse tier of the same name list; the unknown tier is none. */
function fell(before: RunRecord, then: number, after: RunRecord, now: number): boolean {
  const from = before.tiers[before.tierOf[then] ?? -1] ?? '';
  const to = after.tiers[after.tierOf[now] ?? -1] ?? '';
  const stood = after.tiers.indexOf(from);
  if (stood < 0 || from === after.unknown || to === after.unknown) return false;
  return after.tiers.indexOf(to) > stood;
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
