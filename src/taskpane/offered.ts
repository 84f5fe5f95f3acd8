import { measurable } from '../app';
import type { SourceDraft } from './sourceDraft';

const WORDS = ['product', 'group', 'owner', 'consent'] as const;

/** Metrics and indicators that the source of the draft can give, those of the second source included. */
export function metricsOffered({ layout, columns, frequency, indicators, list }: SourceDraft): string[] {
  // Rows can be counted without a date.
  const roles = [...Object.keys(columns), ...(frequency === 'rows' ? ['orderId'] : [])];
  const counted = [...indicators, ...(list?.indicators ?? [])]
    // Words that are only counted are no numbers.
    .filter(({ aggregate, scale }) => aggregate !== 'mode' || scale !== undefined)
    .map(({ as }) => as);
  return [...measurable(layout, roles), ...counted];
}

/** Words about customers that the source of the draft can give: roles, and indicators that are counted words. */
export function wordsOffered({ columns, indicators, list }: SourceDraft): string[] {
  const listed = list?.columns ?? {};
  const roles = WORDS.filter((role) => columns[role] !== undefined || role in listed);
  const words = [...indicators, ...(list?.indicators ?? [])]
    .filter(({ aggregate, scale }) => aggregate === 'mode' && scale === undefined)
    .map(({ as }) => as);
  return [...roles, ...words];
}
