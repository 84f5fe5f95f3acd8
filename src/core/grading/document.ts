import { isoDate } from '../calendar/days';
import { FATES } from '../intake/fates';
import type { FateExample } from '../intake/fates';
import type { Repair } from '../intake/repairs';
import { documentValue } from '../metrics/documentValue';
import { total } from '../numbers/sumBy';
import type { Note } from '../fault';
import { isEdges } from '../grids/edges';
import type { DimensionEdges } from '../grids/edges';
import type { SourceColumns } from '../policy/sourceSchema';
import type {
  FamilyResult,
  Grading,
  ListCounts,
  MethodResult,
  TierSize,
  GridDimensionResult,
} from './grading';

/** One customer of the document: `customer`, `metrics`, `words`, an object per method id, `tier`, `adjustments`. */
export type CustomerDocument = Readonly<Record<string, unknown>> & {
  readonly customer: string;
  readonly metrics: Readonly<Record<string, number | string | null>>;
  /** Only where the source has columns of words. */
  readonly words?: Readonly<Record<string, string | null>>;
  readonly tier: string;
};

/** One kind of repair in one column, named by its header. */
export interface RepairDocument extends Pick<Repair, 'kind' | 'count' | 'examples'> {
  readonly column: string;
}

interface FatesDocument {
  readonly fates: Readonly<Record<string, number>>;
  /** Sheet rows of the first rows of each fate that has any, but used ones. */
  readonly firstRows: Readonly<Record<string, readonly number[]>>;
  /** The first of them with the cell to blame where there is one: `{ row, cell, text }`. */
  readonly examples: Readonly<Record<string, readonly FateExample[]>>;
  /** What was done to cells so that they could be read, by column as they stand in the sheet. */
  readonly repairs: readonly RepairDocument[];
}

/** The JSON document of a run: numbers unrounded, days as ISO dates, missing values null. */
export interface GradingDocument {
  readonly version: 1;
  readonly asOf: string | null;
  readonly final: string;
  /** Role (customers layout: metric) → header of the column that was taken for it. */
  readonly columns: Partial<SourceColumns>;
  readonly warnings: readonly Note[];
  readonly rows: FatesDocument & { readonly read: number; readonly used: number };
  /** Only with a second source: what became of its rows, and how its customers stand to those of the first. */
  readonly list?: FatesDocument & {
    readonly read: number;
    readonly listed: number;
    readonly notInList: number;
    readonly noOrders: number;
  };
  readonly methods: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Best first: by final tier, score, key. */
  readonly customers: readonly CustomerDocument[];
}

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
      ...fatesDocument(rows),
    },
    ...(grading.list ? { list: listDocument(grading.list) } : {}),
    methods: Object.fromEntries(entries.map(([id, result]) => [id, methodDocument(result)])),
    customers: Array.from(grading.order, (customer) => customerDocument(grading, customer)),
  };
}

function fatesDocument({ fates, repairs }: Pick<Grading['rows'], 'fates' | 'repairs'>): FatesDocument {
  const leftOut = FATES.filter((fate) => fate !== 'used' && fates[fate].count > 0);
  return {
    fates: Object.fromEntries(FATES.map((fate) => [fate, fates[fate].count])),
    firstRows: Object.fromEntries(leftOut.map((fate) => [fate, fates[fate].firstRows])),
    examples: Object.fromEntries(leftOut.map((fate) => [fate, fates[fate].examples])),
    repairs: repairs.map(({ kind, header, count, examples }) => ({ kind, column: header, count, examples })),
  };
}

const listDocument = ({
  read,
  listed,
  notInList,
  noOrders,
  ...counted
}: ListCounts): NonNullable<GradingDocument['list']> => ({
  read,
  ...fatesDocument(counted),
  listed,
  notInList,
  noOrders,
});

/** NaN has no place in JSON: missing is null. */
const orNull = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value;

function customerDocument(grading: Grading, customer: number): CustomerDocument {
  const { customers, methods, finalTiers } = grading;
  const judged = Object.entries(methods).map(
    ([id, result]) => [id, judgement(grading, result, customer)] as const,
  );
  const judgements: Record<string, unknown> = Object.fromEntries(judged);
  return {
    customer: customers.name[customer] ?? '',
    metrics: Object.fromEntries(
      Object.entries(customers.metrics).map(([label, values]) => [
        label,
        documentValue(label, values[customer]),
      ]),
    ),
    ...(Object.keys(customers.words).length > 0 ? { words: wordsOf(customers.words, customer) } : {}),
    ...judgements,
    tier: finalTiers.names[finalTiers.tierOf[customer] ?? -1] ?? grading.unknown,
    adjustments: adjustmentsOf(grading, customer),
  };
}

const wordsOf = (words: Grading['customers']['words'], customer: number): Record<string, string | null> =>
  Object.fromEntries(
    Object.entries(words).map(([label, { codes, labels }]) => [label, labels[codes[customer] ?? -1] ?? null]),
  );

/** What rules did to the customer's final tier, in order. */
function adjustmentsOf({ finalTiers, unknown }: Grading, customer: number): Record<string, unknown>[] {
  const nameOf = (tier: number | undefined): string => finalTiers.names[tier ?? -1] ?? unknown;
  return finalTiers.adjustments.flatMap(({ rule, kind, tier, from }) =>
    from.has(customer) ? [{ rule, kind, tier: nameOf(tier), from: nameOf(from.get(customer)) }] : [],
  );
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
        ? { r: null, f: null, m: null, cell: null, score: null, segment: tier }
        : { r, f, m, cell: `${r}${f}${m}`, score: orNull(result.score[customer]), segment: tier };
    }
    case 'weighted':
      return {
        score: orNull(result.score[customer]),
        rank: rankOf(result.rank, customer),
        tier,
        ...(result.families.length > 0 ? { subscores: subscoresOf(result.families, customer) } : {}),
      };
    case 'grid': {
      const levels = result.dimensions.map(
        ({ levels: names, levelOf }) => names[levelOf[customer] ?? -1] ?? null,
      );
      return { tier, levels };
    }
    case 'lifecycle':
      return { tier, ...(result.growth ? { growth: result.growth[customer] === 1 } : {}) };
    case 'ladder': {
      const step = result.stepOf[customer] ?? -1;
      return { tier, step: step < 0 ? null : step };
    }
  }
}

const subscoresOf = (families: readonly FamilyResult[], customer: number): Record<string, number | null> =>
  Object.fromEntries(families.map(({ name, score }) => [name, orNull(score[customer])]));

const rankOf = (ranks: Int32Array, customer: number): number | null => ranks[customer] || null;

function methodDocument(result: MethodResult): Record<string, unknown> {
  const sizes: readonly TierSize[] =
    result.unknown.customers > 0 ? withUnknown(result.tiers, result.unknown) : result.tiers;
  switch (result.kind) {
    case 'abc':
      return {
        limits: result.limits,
        frozen: result.frozen,
        ...(result.groups ? { groups: result.groups } : {}),
        gini: result.gini,
        bestFifth: result.bestFifth,
        tiers: sizes,
      };
    case 'rfm': {
      const { r, f, m } = result.edges;
      return {
        limits: {
          r: r.limits,
          f: limitsOf(f),
          m: limitsOf(m),
          ...(result.cut ? { score: result.cut.limits } : {}),
        },
        frozen: {
          edges: result.edges,
          ...(result.split ? { split: result.split } : {}),
          ...(result.cut ? { cut: result.cut.frozen } : {}),
        },
        weights: result.weights,
        ...(result.consistencyRatio === undefined ? {} : { consistencyRatio: result.consistencyRatio }),
        segments: sizes,
      };
    }
    case 'weighted':
      return {
        limits: result.limits,
        frozen: result.frozen,
        tiers: sizes,
        indicators: result.indicators.map(({ metric, weight }) => ({ metric, weight })),
        ...(result.families.length > 0
          ? { families: result.families.map(({ name, weight }) => ({ name, weight })) }
          : {}),
        ...(result.consistencyRatio === undefined ? {} : { consistencyRatio: result.consistencyRatio }),
      };
    case 'grid':
      return { dimensions: result.dimensions.map(dimensionDocument), tiers: sizes };
    case 'ladder':
    case 'lifecycle':
      return { tiers: sizes };
  }
}

const dimensionDocument = ({
  label,
  levels,
  whole,
  groups,
}: GridDimensionResult): Record<string, unknown> => ({
  dimension: label,
  levels,
  ...(whole ?? {}),
  ...(groups ? { groups } : {}),
});

/** Inner limits; of nested bins per group. */
const limitsOf = (edges: DimensionEdges): unknown =>
  isEdges(edges)
    ? edges.limits
    : Object.fromEntries(Object.entries(edges).map(([group, { limits }]) => [group, limits]));

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
