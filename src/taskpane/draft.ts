import type { Candidate } from '../app';
import type { SourceDraft } from './sourceDraft';
import { carriedOver, proposedSource, sourceDocument } from './sourceDraft';

/** The metrics that the plain pane weighs. */
export const WEIGHED = ['amount', 'recency', 'orders'] as const;
export type Weighed = (typeof WEIGHED)[number];

/** What the pane's controls hold. Percentages are whole numbers, as the user types them. */
export interface Draft {
  readonly source: SourceDraft;
  readonly abc: {
    readonly on: boolean;
    readonly cut: 'cumulativeShare' | 'headcount';
    /** Cumulated: A ends at the first, B at the second. */
    readonly limits: readonly [number, number];
  };
  readonly rfm: { readonly on: boolean; readonly segments: 'eleven' | 'eight' };
  readonly weighted: {
    readonly on: boolean;
    readonly weights: Readonly<Record<Weighed, number>>;
    /** Cumulated heads: A ends at the first, B at the second. */
    readonly limits: readonly [number, number];
  };
}

const START: Pick<Draft, 'abc' | 'weighted'> = {
  abc: { on: true, cut: 'cumulativeShare', limits: [80, 95] },
  weighted: { on: true, weights: { amount: 50, recency: 20, orders: 30 }, limits: [20, 50] },
};

/** The proposal as a draft; what the user chose before stays, columns as far as they are there. */
export function draftOf(candidate: Candidate, language: string, earlier?: Draft): Draft {
  const proposed = proposedSource(candidate);
  return {
    ...START,
    rfm: { on: true, segments: language === 'zh' ? 'eight' : 'eleven' },
    ...earlier,
    source: earlier ? carriedOver(earlier.source, proposed, headersOf(candidate)) : proposed,
  };
}

/** The headers to choose from, in sheet order; the columns that Customer Tiers wrote are none. */
export function headersOf({ shape, source }: Candidate): string[] {
  return shape.headers
    .filter((_, offset) => !source.ownColumns.includes(offset))
    .flatMap((header) => (typeof header === 'object' || header === '' ? [] : [String(header)]));
}

/** Whether the source of the draft can give what a method needs. */
export function canGive({ source: { columns, layout } }: Draft, metric: Weighed): boolean {
  if (metric === 'amount') return columns['amount'] !== undefined;
  if (layout === 'customers')
    return columns[metric] !== undefined || (metric === 'recency' && columns['lastPurchase'] !== undefined);
  return columns['date'] !== undefined || (metric === 'orders' && columns['orderId'] !== undefined);
}

export function canRfm(draft: Draft): boolean {
  return (['amount', 'recency', 'orders'] as const).every((metric) => canGive(draft, metric));
}

export function anyMethod(draft: Draft): boolean {
  return methodsOf(draft).length > 0;
}

function methodsOf(draft: Draft, segmentNames?: Readonly<Record<string, string>>): object[] {
  const { abc, rfm, weighted } = draft;
  const methods: object[] = [];
  if (abc.on) methods.push({ id: 'abc', kind: 'abc', metric: 'amount', cut: abcCut(abc) });
  if (rfm.on && canRfm(draft)) {
    const names = rfm.segments === 'eleven' && segmentNames ? { names: segmentNames } : {};
    methods.push({ id: 'rfm', kind: 'rfm', segments: rfm.segments, ...names });
  }
  if (weighted.on) {
    const indicators = WEIGHED.filter((metric) => weighted.weights[metric] > 0 && canGive(draft, metric)).map(
      (metric) => ({ metric, weight: share(weighted.weights[metric]), normalise: 'percentile' }),
    );
    const cut = { kind: 'headcount', shares: headShares(weighted.limits) };
    if (indicators.length > 0) methods.push({ id: 'weighted', kind: 'weighted', indicators, cut });
  }
  return methods;
}

const share = (percent: number): number => percent / 100;
const headShares = ([a, b]: readonly [number, number]): number[] => [share(a), share(b - a)];

function abcCut({ cut, limits }: Draft['abc']): object {
  return cut === 'headcount'
    ? { kind: cut, shares: headShares(limits) }
    : { kind: cut, limits: limits.map(share) };
}

/**
 * The draft as a policy document: the only thing that is run and kept.
 * @param segmentNames the eleven segments in the user's language; without it they keep the field's names
 */
export function documentOf(draft: Draft, segmentNames?: Readonly<Record<string, string>>): unknown {
  return { version: 1, source: sourceDocument(draft.source), methods: methodsOf(draft, segmentNames) };
}
