import { note } from '../fault';
import type { Note } from '../fault';
import type { BinEdges, RfmResult } from '../grading/grading';
import { binEdges, binOf } from '../grids/bins';
import { EIGHT } from '../grids/eightSegments';
import { eightSegments } from '../grids/highLow';
import { segmentTable } from '../grids/segmentTable';
import { round10All } from '../numbers/round10';
import type { Judged, MethodInput } from './method';
import type { PerDimension, RfmPolicy } from './rfmSchema';
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
  const edgesOf = (dimension: keyof Columns): BinEdges =>
    policy.limits
      ? { limits: policy.limits[dimension], equal: 'upper' }
      : binEdges(values[dimension], policy.bins[dimension], policy.binning);
  const edges = { r: edgesOf('r'), f: edgesOf('f'), m: edgesOf('m') };
  const bins = (dimension: keyof Columns): Uint8Array =>
    Uint8Array.from(values[dimension], (value) => (Number.isNaN(value) ? 0 : binOf(value, edges[dimension])));
  // R is binned on days, where few are good: the score counts from the other end.
  const scores: Scores = {
    r: bins('r').map((bin) => (bin === 0 ? 0 : policy.bins.r + 1 - bin)),
    f: bins('f'),
    m: bins('m'),
  };
  const { names: canonical, tierOf, warnings } = segmented(policy, values, scores);
  const given = new Map(Object.entries(policy.names ?? {}));
  const names = canonical.map((name) => given.get(name) ?? name);
  return {
    result: {
      kind: 'rfm',
      ...sizes(names, unknown, tierOf, metrics['amount']),
      tierOf,
      ...scores,
      bins: policy.bins,
      edges,
      monetary,
    },
    warnings,
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

interface Segmented {
  readonly names: readonly string[];
  readonly tierOf: Uint8Array;
  readonly warnings: readonly Note[];
}

function segmented(policy: RfmPolicy, values: Columns, { r, f, m }: Scores): Segmented {
  if (policy.segments === 'eight') {
    const eight = eightSegments(
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
      tierOf: eight.map((segment, customer) => (r[customer] === 0 ? names.length : segment)),
      warnings: [],
    };
  }
  const { names, segmentOf, gaps, overlaps } = segmentTable(policy.segments, policy.bins);
  const tierOf = r.map((score, customer) =>
    score === 0 ? names.length : segmentOf(score, f[customer] ?? 0, m[customer] ?? 0),
  );
  const told = (id: string, cells: readonly string[]): Note[] =>
    cells.length > 0 ? [note(id, { method: policy.id, count: cells.length, cells: cells.join(' ') })] : [];
  return {
    names,
    tierOf,
    warnings: [...told('grade.segmentGaps', gaps), ...told('grade.segmentOverlaps', overlaps)],
  };
}
