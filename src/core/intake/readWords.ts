import type { SourcePolicy, TextRole } from '../policy/sourceSchema';
import { excusedRows } from './excuses';
import { aliasesOf } from './aliases';
import type { KeyColumn } from './keyColumn';
import type { Plan } from './plan';
import { amongCustomers, referrerColumn } from './referrers';
import type { Sales, TextColumn } from './sales';
import { textColumn } from './textColumn';

/** Columns of words, ended: per row the label, who referred the customer, and whether its reason excuses a delay. */
export function readWords(
  plan: Plan,
  readers: ReadonlyMap<number, KeyColumn>,
  source: SourcePolicy,
  keys: readonly string[],
): Pick<Sales, 'texts' | 'referrer' | 'excused'> {
  const texts: Partial<Record<TextRole, TextColumn>> = {};
  for (const [role, column] of plan.words) {
    const reader = readers.get(column);
    if (reader)
      texts[role] = role === 'referrer' ? referrerColumn(reader, aliasesOf(source)) : textColumn(reader);
  }
  const reasons = readers.get(plan.excused ?? -1);
  return {
    texts,
    ...(texts.referrer ? { referrer: amongCustomers(texts.referrer, keys) } : {}),
    ...(reasons && source.excused ? { excused: excusedRows(reasons, source.excused.reasons) } : {}),
  };
}
