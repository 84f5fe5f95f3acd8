import { isoDate } from '../calendar/days';
import { FATES } from '../intake/fates';
import { total } from '../numbers/sumBy';
import type { Note } from '../fault';
import type { SourceColumns } from '../policy/sourceSchema';
import type { Grading, MethodResult, TierSize } from './grading';

/** One customer of the document: `customer`, `metrics`, an object per method id, `tier`, `adjustments`. */
export type CustomerDocument = Readonly<Record<string, unknown>> & {
  readonly customer: string;
  readonly metrics: Readonly<Record<string, number | string | null>>;
  readonly tier: string;
};

/** The JSON document of a run: numbers unrounded, days as ISO dates, missing values null. */
export interface GradingDocument {
  readonly version: 1;
  readonly asOf: string | null;
  readonly final: string;
  /** Role (customers layout: metric) → header of the column that was taken for it. */
  readonly columns: Partial<SourceColumns>;
  readonly warnings: readonly Note[];
  readonly rows: {
    readonly read: number;
    readonly used: number;
    readonly fates: Readonly<Record<string, number>>;
    /** Sheet rows of the first rows of each fate that has any, but used ones. */
    readonly firstRows: Readonly<Record<string, readonly number[]>>;
  };
  readonly methods: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Best first: by final tier, score, key. */
  readonly customers: readonly CustomerDocument[];
}

const DAYS: readonly string[] = ['firstPurchase', 'lastPurchase'];

export function gradingDocument(grading: Grading): GradingDocument {
  const { rows, asOf, methods } = grading;
  const entries = Object.entries(methods);
  return {
    version: 1,
    asOf: asOf === null ? null : isoDate(asOf),
    final: grading.final,
    columns: grading.columns,
    warnings: grading.warnings,
    rows: {
      read: rows.read,
      used: rows.used,
      fates: Object.fromEntries(FATES.map((fate) => [fate, rows.fates[fate].count])),
      firstRows: Object.fromEntries(
        FATES.filter((fate) => fate !== 'used' && rows.fates[fate].count > 0).map((fate) => [
          fate,
          rows.fates[fate].firstRows,
        ]),
      ),
    },
    methods: Object.fromEntries(entries.map(([id, result]) => [id, methodDocument(result)])),
    customers: Array.from(grading.order, (customer) => customerDocument(grading, customer)),
  };
}

/** NaN has no place in JSON: missing is null. */
const orNull = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value;

const isDay = (label: string): boolean => DAYS.some((name) => label === name || label.startsWith(`${name}.`));

function metricValue(label: string, value: number | undefined): number | string | null {
  const known = orNull(value);
  return known !== null && isDay(label) ? isoDate(known) : known;
}

function customerDocument(grading: Grading, customer: number): CustomerDocument {
  const { customers, methods, final } = grading;
  const judged = Object.entries(methods).map(
    ([id, result]) => [id, judgement(grading, result, customer)] as const,
  );
  const finalResult = methods[final];
  const judgements: Record<string, unknown> = Object.fromEntries(judged);
  return {
    customer: customers.name[customer] ?? '',
    metrics: Object.fromEntries(
      Object.entries(customers.metrics).map(([label, values]) => [
        label,
        metricValue(label, values[customer]),
      ]),
    ),
    ...judgements,
    tier: finalResult ? tierName(grading, finalResult, customer) : grading.unknown,
    adjustments: [],
  };
}

const tierName = ({ unknown }: Grading, { tiers, tierOf }: MethodResult, customer: number): string =>
  tiers[tierOf[customer] ?? -1]?.name ?? unknown;

function judgement(grading: Grading, result: MethodResult, customer: number): Record<string, unknown> {
  const tier = tierName(grading, result, customer);
  switch (result.kind) {
    case 'abc':
      return {
        tier,
        rank: rankOf(result.rank, customer),
        share: orNull(result.share[customer]),
        cumulativeShare: orNull(result.cumulativeShare[customer]),
      };
    case 'rfm': {
      const [r, f, m] = [result.r[customer] ?? 0, result.f[customer] ?? 0, result.m[customer] ?? 0];
      return r === 0
        ? { r: null, f: null, m: null, cell: null, segment: tier }
        : { r, f, m, cell: `${r}${f}${m}`, segment: tier };
    }
    case 'weighted':
      return { score: orNull(result.score[customer]), rank: rankOf(result.rank, customer), tier };
  }
}

const rankOf = (ranks: Int32Array, customer: number): number | null => ranks[customer] || null;

function methodDocument(result: MethodResult): Record<string, unknown> {
  const sizes: readonly TierSize[] =
    result.unknown.customers > 0 ? withUnknown(result.tiers, result.unknown) : result.tiers;
  switch (result.kind) {
    case 'abc':
      return { limits: result.limits, frozen: result.frozen, tiers: sizes };
    case 'rfm': {
      const { r, f, m } = result.edges;
      return {
        limits: { r: r.limits, f: f.limits, m: m.limits },
        frozen: result.edges,
        segments: sizes,
      };
    }
    case 'weighted':
      return {
        limits: result.limits,
        frozen: result.frozen,
        tiers: sizes,
        indicators: result.indicators.map(({ metric, weight }) => ({ metric, weight })),
      };
  }
}

/** The unknown customers behind the tiers; added to the tier of that name where the policy names one. */
function withUnknown(tiers: readonly TierSize[], unknown: TierSize): readonly TierSize[] {
  if (!tiers.some(({ name }) => name === unknown.name)) return [...tiers, unknown];
  return tiers.map((tier) =>
    tier.name === unknown.name
      ? {
          name: tier.name,
          customers: tier.customers + unknown.customers,
          total:
            tier.total === null || unknown.total === null
              ? null
              : total(Float64Array.of(tier.total, unknown.total)),
        }
      : tier,
  );
}
