import type { Fate, Grading, Note } from '../core';
import type { SourceDraft } from './sourceDraft';

/** Warnings about cells stand with the data, those about methods with the preview. */
export const isAboutData = ({ id }: Note): boolean => id.startsWith('intake.') || id.startsWith('list.');

/** The warning that hidden rows count: in the pane their line says it, with what can be done about it. */
export const isHiddenRows = ({ id }: Note): boolean => id === 'intake.hiddenRows';

/** What the user can have left out or kept. */
export interface RowsChoice {
  readonly leftOut: boolean;
  /** The policy after the other choice. */
  readonly other: Partial<SourceDraft>;
}

/** One fate in the quality list. */
export interface FateLine {
  readonly fate: Fate;
  readonly count: number;
  readonly choice: RowsChoice | null;
}

function choiceOf(fate: Fate, source: SourceDraft): RowsChoice | null {
  const { visibleOnly, dropDuplicates, keepTotalRows, returns, period, layout } = source;
  switch (fate) {
    case 'hidden':
      return { leftOut: visibleOnly, other: { visibleOnly: !visibleOnly } };
    case 'duplicate':
      return { leftOut: dropDuplicates, other: { dropDuplicates: !dropDuplicates } };
    case 'totalRow':
      return { leftOut: !keepTotalRows, other: { keepTotalRows: !keepTotalRows } };
    case 'return':
      if (layout === 'customers') return null;
      return { leftOut: returns === 'ignore', other: { returns: returns === 'ignore' ? 'net' : 'ignore' } };
    case 'outsidePeriod':
      return period === 'all' || layout === 'customers' ? null : { leftOut: true, other: { period: 'all' } };
    default:
      return null;
  }
}

/**
 * The lines of the quality list: used rows first, then what became of the others, in the order of the fates, then what the
 * user may have left out.
 * @param hidden whether rows are hidden that count
 */
export function fateLines(
  fates: Grading['rows']['fates'],
  source: SourceDraft,
  hidden: boolean,
): readonly FateLine[] {
  const lines = (Object.keys(fates) as Fate[]).map((fate): FateLine => {
    return { fate, count: fates[fate].count, choice: choiceOf(fate, source) };
  });
  const used = lines.filter(({ fate }) => fate === 'used');
  const others = lines.filter(({ fate, count }) => fate !== 'used' && count > 0);
  const offered = lines.filter(
    ({ fate, count }) =>
      count === 0 &&
      ((fate === 'hidden' && (hidden || source.visibleOnly)) ||
        fate === 'duplicate' ||
        (fate === 'totalRow' && source.keepTotalRows)),
  );
  return [...used, ...others, ...offered];
}

/** The signs of mixed currencies that the sheet has or the policy rates. */
export function currencySigns(warnings: readonly Note[], rates: SourceDraft['rates']): readonly string[] {
  const warned = warnings
    .filter(({ id }) => id === 'intake.mixedCurrencies')
    // "¥ (C4), $ (C10)": each with its first cell.
    .flatMap(({ values }) => [...String(values['signs']).matchAll(/([^,\s]+) \([A-Z]+\d+\)/g)])
    .map(([, sign = '']) => sign);
  return [...new Set([...warned, ...Object.keys(rates)])];
}
