import { cut } from '../cuts/cut';
import { note } from '../fault';
import type { Note } from '../fault';
import type { RfmResult } from '../grading/grading';
import { EIGHT } from '../grids/eightSegments';
import { eightSegments } from '../grids/highLow';
import { segmentTable } from '../grids/segmentTable';
import { round10, round10All } from '../numbers/round10';
import { tieGroups } from '../scores/tieGroups';
import { ahpWeights } from '../weights/ahp';
import type { AhpWeights } from '../weights/ahp';
import { sharesOf } from '../weights/entropy';
import { inconsistent } from '../weights/inconsistent';
import type { Judged, MethodInput } from './method';
import { rfmBins } from './rfmBins';
import type { PerDimension, RfmPolicy, RfmWeights } from './rfmSchema';
import { sizes } from './sizes';

type Columns = PerDimension<Float64Array>;
type Scores = PerDimension<Uint8Array>;

/** RFM: recency, frequency and money in bins, the cells in segments. A customer who lacks one of them is not binned. */
export function gradeRfm(policy: RfmPolicy, { metrics, customers, unknown }: MethodInput): Judged<RfmResult> {
  const monetary = policy.monetary === 'total' ? 'amount' : 'averageOrderValue';
  const values = binnable({
    r: column(metrics['recency'], customers),
    f: column(metrics['orders'], customers),
    m: column(metrics[monetary], customers),
  });
  const { scores, edges } = rfmBins(policy, values);
  const { weights, ahp } = weightsOf(policy.weights);
  const score = weightedScore(scores, weights);
  const { names: canonical, warnings, ...segments } = segmented(policy, values, scores, score);
  const given = new Map(Object.entries(policy.names ?? {}));
  const names = canonical.map((name) => given.get(name) ?? name);
  return {
    result: {
      kind: 'rfm',
      ...sizes(names, unknown, segments.tierOf, metrics['amount']),
      ...segments,
      ...scores,
      score,
      weights,
      ...(ahp ? { consistencyRatio: ahp.consistencyRatio } : {}),
      bins: policy.bins,
      edges,
      monetary,
    },
    warnings: [...warnings, ...inconsistent(policy.id, ahp, ['recency', 'orders', monetary])],
  };
}

const column = (values: Float64Array | undefined, customers: number): Float64Array =>
  round10All(values ?? new Float64Array(customers).fill(NaN));

/** Leaves only customers with all three values: who lacks one is NaN in all. */
function binnable(values: Columns): Columns {
  const whole = values.r.map((r, customer) => r + (values.f[customer] ?? NaN) + (values.m[customer] ?? NaN));
  const kept = (dimension: Float64Array): Float64Array =>
    dimension.map((value, customer) => (Number.isNaN(whole[customer]) ? NaN : value));
  return { r: kept(values.r), f: kept(values.f), m: kept(values.m) };
}

/** What R, F and M weigh; they add up to 1. */
function weightsOf(given: RfmWeights): { readonly weights: PerDimension<number>; readonly ahp?: AhpWeights } {
  if ('ahp' in given) {
    const ahp = ahpWeights(given.ahp);
    return { weights: triple(ahp.weights), ahp };
  }
  return { weights: triple(sharesOf(Float64Array.of(given.r, given.f, given.m))) };
}

const triple = ([r = 0, f = 0, m = 0]: Float64Array): PerDimension<number> => ({ r, f, m });

/** w·R + w·F + w·M, rounded to 10 decimals; NaN for customers who are not binned. */
const weightedScore = ({ r, f, m }: Scores, weights: PerDimension<number>): Float64Array =>
  Float64Array.from(r, (score, customer) =>
    score === 0
      ? NaN
      : round10(weights.r * score + weights.f * (f[customer] ?? 0) + weights.m * (m[customer] ?? 0)),
  );

interface Segmented extends Pick<RfmResult, 'tierOf' | 'split' | 'cut'> {
  readonly names: readonly string[];
  readonly warnings: readonly Note[];
}

function segmented(policy: RfmPolicy, values: Columns, scores: Scores, score: Float64Array): Segmented {
  const { segments } = policy;
  if (segments === 'eight') return eight(policy, values, scores);
  if (typeof segments === 'object' && 'cut' in segments) {
    const names = segments.tiers ?? [];
    const { tierOf, limits, frozen } = cut(
      tieGroups(score, 'benefit'),
      'benefit',
      segments.cut,
      names.length,
    );
    return { names, tierOf, cut: { limits, frozen }, warnings: [] };
  }
  const { r, f, m } = scores;
  const { names, segmentOf, gaps, overlaps } = segmentTable(segments, policy.bins);
  const tierOf = r.map((own, customer) =>
    own === 0 ? names.length : segmentOf(own, f[customer] ?? 0, m[customer] ?? 0),
  );
  const told = (id: string, cells: readonly string[]): Note[] =>
    cells.length > 0 ? [note(id, { method: policy.id, count: cells.length, cells: cells.join(' ') })] : [];
  return {
    names,
    tierOf,
    warnings: [...told('grade.segmentGaps', gaps), ...told('grade.segmentOverlaps', overlaps)],
  };
}

function eight(policy: RfmPolicy, values: Columns, { r, f, m }: Scores): Segmented {
  const { segmentOf, split } = eightSegments(
    {
      r: { values: values.r, scores: r, more: false },
      f: { values: values.f, scores: f, more: true },
      m: { values: values.m, scores: m, more: true },
    },
    policy.split,
  );
  const names = EIGHT.map(([name]) => name);
  return {
    names,
    tierOf: segmentOf.map((segment, customer) => (r[customer] === 0 ? names.length : segment)),
    split,
    warnings: [],
  };
}
