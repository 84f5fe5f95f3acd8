import type { Grading } from '../core';
import type { Words } from '../words';

/** What a column of a method's tiers is called: "RFM segment". Several methods of one kind are told apart by their ids. */
export function methodColumnName(words: Words, { methods }: Grading, methodId: string): string {
  const { [methodId]: method } = methods;
  const name = words.t(`column.${method?.kind ?? methodId}`);
  const shared = Object.values(methods).filter(({ kind }) => kind === method?.kind).length > 1;
  return shared ? words.t('column.ofMethod', { column: name, method: methodId }) : name;
}
