import type { Candidate } from '../app';
import type { Draft } from './draft';
import { SHOWN_ROLES, WEIGHED } from './draft';

type Doc = Readonly<Record<string, unknown>>;

const asDoc = (value: unknown): Doc => (typeof value === 'object' && value !== null ? (value as Doc) : {});
const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const oneOf = <T>(value: unknown, choices: readonly T[], otherwise: T): T =>
  choices.find((choice) => choice === value) ?? otherwise;
const percent = (value: unknown): number => Math.round(Number(value) * 100);

/**
 * The controls as a policy document sets them; what the plain pane has no control for, and columns that are gone, stay
 * as proposed.
 */
export function draftFrom(document: unknown, proposed: Draft, { shape }: Candidate): Draft {
  const { source, methods } = asDoc(document);
  const from = asDoc(source);
  const [abc, rfm, weighted] = ['abc', 'rfm', 'weighted'].map((kind) =>
    asList(methods)
      .map(asDoc)
      .find((method) => method.kind === kind),
  );
  return {
    ...proposed,
    ...columnsFrom(from, proposed, shape.headers),
    asOf: oneOf(from.asOf, ['latest', 'today'] as const, proposed.asOf),
    lastMonths:
      typeof asDoc(from.period).lastMonths === 'number' ? Number(asDoc(from.period).lastMonths) : null,
    returns: oneOf(from.returns, ['net', 'ignore', 'count'] as const, proposed.returns),
    frequency: oneOf(from.frequency, ['orders', 'days', 'rows'] as const, proposed.frequency),
    dateOrder: oneOf(from.dateOrder, ['dayFirst', 'monthFirst', 'yearFirst', null] as const, null),
    abc: abc ? { ...abcFrom(abc, proposed.abc), on: true } : { ...proposed.abc, on: false },
    rfm: rfm
      ? { on: true, segments: oneOf(rfm.segments, ['eleven', 'eight'] as const, proposed.rfm.segments) }
      : { ...proposed.rfm, on: false },
    weighted: weighted ? weightedFrom(weighted, proposed.weighted) : { ...proposed.weighted, on: false },
  };
}

function columnsFrom(
  source: Doc,
  proposed: Draft,
  headers: readonly unknown[],
): Pick<Draft, 'layout' | 'columns' | 'factor'> {
  const { amount, ...others } = asDoc(source.columns);
  const [first, factor] = asList(asDoc(amount).product);
  const mapped: Doc = { ...others, amount: first ?? amount };
  const layout = oneOf(source.layout, ['transactions', 'customers'] as const, proposed.layout);
  const columns = Object.fromEntries(
    SHOWN_ROLES[layout].map((role) => [role, typeof mapped[role] === 'string' ? mapped[role] : '']),
  );
  const named = [...Object.values(columns), typeof factor === 'string' ? factor : ''];
  const there = named.every((header) => header === '' || headers.includes(header));
  return there && columns.customer !== ''
    ? { layout, columns, factor: named.at(-1) ?? '' }
    : { layout: proposed.layout, columns: proposed.columns, factor: proposed.factor };
}

function abcFrom({ cut }: Doc, proposed: Draft['abc']): Draft['abc'] {
  const { kind, limits, shares } = asDoc(cut);
  if (kind === 'headcount') return { ...proposed, cut: kind, limits: headLimits(shares, proposed.limits) };
  const [a, b] = asList(limits).map(percent);
  return a === undefined || b === undefined
    ? proposed
    : { ...proposed, cut: 'cumulativeShare', limits: [a, b] };
}

function weightedFrom({ indicators, cut }: Doc, proposed: Draft['weighted']): Draft['weighted'] {
  const weightOf = (metric: string): number => {
    const found = asList(indicators)
      .map(asDoc)
      .find((indicator) => indicator.metric === metric);
    return found ? percent(found.weight ?? 1) : 0;
  };
  const weights = Object.fromEntries(WEIGHED.map((metric) => [metric, weightOf(metric)]));
  return {
    on: true,
    weights: { ...proposed.weights, ...weights },
    limits: headLimits(asDoc(cut).shares, proposed.limits),
  };
}

function headLimits(shares: unknown, otherwise: readonly [number, number]): readonly [number, number] {
  const [a, b] = asList(shares).map(percent);
  return a === undefined || b === undefined ? otherwise : [a, a + b];
}
