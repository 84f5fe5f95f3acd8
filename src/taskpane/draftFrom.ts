import type { Candidate } from '../app';
import type { Policy } from '../core';
import type { Draft } from './draft';
import { headersOf, WEIGHED } from './draft';
import { carriedOver, sourceFrom } from './sourceDraft';

type Doc = Readonly<Record<string, unknown>>;

const asDoc = (value: unknown): Doc => (typeof value === 'object' && value !== null ? (value as Doc) : {});
const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const oneOf = <T>(value: unknown, choices: readonly T[], otherwise: T): T =>
  choices.find((choice) => choice === value) ?? otherwise;
const percent = (value: unknown): number => Math.round(Number(value) * 100);

/** The controls as the workbook's own policy sets them; columns that are gone are as proposed. */
export function draftFrom({ source, methods }: Policy, proposed: Draft, candidate: Candidate): Draft {
  const [abc, rfm, weighted] = ['abc', 'rfm', 'weighted'].map((kind) =>
    methods.map(asDoc).find((method) => method.kind === kind),
  );
  return {
    source: carriedOver(sourceFrom(source, proposed.source), proposed.source, headersOf(candidate)),
    abc: abc ? { ...abcFrom(abc, proposed.abc), on: true } : { ...proposed.abc, on: false },
    rfm: rfm
      ? { on: true, segments: oneOf(rfm.segments, ['eleven', 'eight'] as const, proposed.rfm.segments) }
      : { ...proposed.rfm, on: false },
    weighted: weighted ? weightedFrom(weighted, proposed.weighted) : { ...proposed.weighted, on: false },
  };
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
