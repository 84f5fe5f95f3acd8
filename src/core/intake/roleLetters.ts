import { columnLetters } from '../table/address';
import type { Plan } from './plan';
import type { SourceShape } from './source';

/** Letters of the sheet columns of date, amount and quantity, as far as each is a single column. */
export type RoleLetters = Readonly<Partial<Record<'date' | 'amount' | 'quantity', string>>>;

export function roleLetters({ date, numbers }: Plan, { firstColumn }: SourceShape): RoleLetters {
  const letters: Partial<Record<'date' | 'amount' | 'quantity', string>> = {};
  if (date !== undefined) letters.date = columnLetters(firstColumn + date);
  for (const role of ['amount', 'quantity'] as const) {
    const number = numbers.get(role);
    const [column] = number?.columns ?? [];
    if (number?.kind === 'column' && column !== undefined)
      letters[role] = columnLetters(firstColumn + column);
  }
  return letters;
}
