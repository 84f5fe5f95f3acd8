import type { Candidate } from '../app';
import type { Policy } from '../core';
import type { Draft } from './draft';
import { headersOf } from './draft';
import type { Doc, Kept } from './kept';
import { asDoc, asList } from './kept';
import type { Limits, MethodChoices } from './methodChoices';
import { WEIGHED } from './methodChoices';
import { refitted, sourceFrom } from './sourceDraft';
import { indicatorsOf, labelOf, namesOfIndicators } from './weighable';

const percent = (value: unknown): number => Number((Number(value) * 100).toFixed(8));

/** A policy as it is kept in the workbook, and parsed. */
export interface StoredPolicy {
  readonly document: unknown;
  readonly policy: Policy;
}

/** The controls as the workbook's own policy sets them; columns that are gone are as proposed. */
export function draftFrom(stored: StoredPolicy, proposed: Draft, candidate: Candidate): Draft {
  const { methods, source } = stored.policy;
  const [abc, rfm, weighted] = ['abc', 'rfm', 'weighted'].map((kind) =>
    methods.map(asDoc).find((method) => method.kind === kind),
  );
  const choices: MethodChoices = {
    abc: abc ? abcFrom(abc, proposed.abc) : { ...proposed.abc, on: false },
    rfm: rfm ? { on: true, segments: segmentsOf(rfm) } : { ...proposed.rfm, on: false },
    weighted: weighted ? weightedFrom(weighted, proposed.weighted) : { ...proposed.weighted, on: false },
  };
  const settled = sourceFrom(source, proposed.source);
  return {
    ...choices,
    source: refitted(settled, proposed.source, headersOf(candidate)),
    kept: keptFrom(stored, choices, namesOfIndicators(settled)),
  };
}

function keptFrom(
  { document, policy }: StoredPolicy,
  choices: MethodChoices,
  indicators: readonly string[],
): Kept {
  const { version: _, source: _source, methods, ...top } = asDoc(document);
  const documents = asList(methods).map(asDoc);
  return {
    top,
    methods: policy.methods.map((parsed, i) => ({
      kind: parsed.kind,
      id: parsed.id,
      document: documents[i] ?? asDoc(parsed),
      parsed: asDoc(parsed),
    })),
    choices,
    indicators,
  };
}

function segmentsOf({ segments }: Doc): MethodChoices['rfm']['segments'] {
  return segments === 'eleven' || segments === 'eight' ? segments : 'own';
}

function abcFrom({ cut, groups }: Doc, { limits: usual }: MethodChoices['abc']): MethodChoices['abc'] {
  const { kind, limits } = asDoc(cut);
  const own = { on: true, cut: 'own', limits: usual } as const;
  if (groups !== undefined) return own;
  const heads = headLimits(cut);
  if (heads) return { on: true, cut: 'headcount', limits: heads };
  const [a, b, ...more] = asList(limits).map(percent);
  if (kind !== 'cumulativeShare' || a === undefined || b === undefined || more.length > 0) return own;
  return { on: true, cut: kind, limits: [a, b] };
}

function weightedFrom(method: Doc, proposed: MethodChoices['weighted']): MethodChoices['weighted'] {
  const indicators = indicatorsOf(method);
  const labels = indicators.map(labelOf);
  const given = indicators.map(({ weight }) => Number(weight ?? 1));
  const sum = given.reduce((total, weight) => total + weight, 0);
  // Weights are relative: 3 and 1 are 75 % and 25 %.
  const whole = given.some((weight) => weight > 1) ? sum : 1;
  const none = WEIGHED.map((metric) => [metric, 0] as const);
  const weights = labels.map((label, i) => [label, percent((given[i] ?? 0) / whole)] as const);
  return {
    ...proposed,
    on: true,
    weights: Object.fromEntries([...none, ...weights]),
    limits: headLimits(method.cut),
    byHand: method.weights === 'manual' && new Set(labels).size === labels.length,
  };
}

/** The limits of three tiers by heads; null for any other cut. */
function headLimits(cut: unknown): Limits | null {
  const { kind, shares } = asDoc(cut);
  const [a, b, ...more] = asList(shares).map(percent);
  if (kind !== 'headcount' || a === undefined || b === undefined || more.length > 0) return null;
  return [a, Number((a + b).toFixed(8))];
}
