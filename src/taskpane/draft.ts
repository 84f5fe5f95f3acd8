import type { Candidate } from '../app';
import type { Kept } from './kept';
import type { MethodChoices, Weighed } from './methodChoices';
import { USUAL, WEIGHED } from './methodChoices';
import type { SourceDraft } from './sourceDraft';
import { carriedOver, fits, proposedSource } from './sourceDraft';

/** What the pane's controls hold, and what the workbook's own policy says besides. */
export interface Draft extends MethodChoices {
  readonly source: SourceDraft;
  readonly kept: Kept | null;
}

/** The proposal as a draft; what the user chose before stays, columns and what hangs on them where they are there. */
export function draftOf(candidate: Candidate, language: string, earlier?: Draft): Draft {
  const proposed = proposedSource(candidate);
  const start: MethodChoices = {
    ...USUAL,
    rfm: { on: true, segments: language === 'zh' ? 'eight' : 'eleven' },
  };
  if (!earlier) return { ...start, source: proposed, kept: null };
  const headers = headersOf(candidate);
  const source = carriedOver(earlier.source, proposed, headers);
  return fits(earlier.source, headers)
    ? { ...earlier, source }
    : { ...plainChoices(earlier, start), source, kept: null };
}

/** For other columns: what the controls say by themselves, without the policy that stood behind them. */
function plainChoices({ abc, rfm, weighted }: MethodChoices, start: MethodChoices): MethodChoices {
  const weights = WEIGHED.map((metric) => [metric, weighted.weights[metric] ?? 0] as const);
  return {
    abc: abc.cut === 'own' ? { ...start.abc, on: abc.on } : abc,
    rfm: rfm.segments === 'own' ? { ...start.rfm, on: rfm.on } : rfm,
    weighted: {
      on: weighted.on,
      weights: weights.some(([, weight]) => weight > 0)
        ? Object.fromEntries(weights)
        : start.weighted.weights,
      limits: weighted.limits ?? start.weighted.limits,
      byHand: true,
    },
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
  return WEIGHED.every((metric) => canGive(draft, metric));
}
