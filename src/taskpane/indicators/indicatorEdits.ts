import type { IndicatorColumn } from '../../app';
import { indicatorName } from '../../app';
import type { IndicatorPolicy } from '../../core';

export type Aggregate = NonNullable<IndicatorPolicy['aggregate']>;
export const AGGREGATES: readonly Aggregate[] = ['sum', 'mean', 'max', 'min', 'last', 'mode'];

/** The columns that an indicator is read from. */
export const columnsOf = ({ column, columns }: IndicatorPolicy): readonly string[] =>
  column === undefined ? (columns ?? []) : [column];

/** How rows become one value, also where the policy does not say it. */
export const aggregateOf = ({ aggregate, columns, combine }: IndicatorPolicy): Aggregate =>
  aggregate ?? (columns !== undefined || combine !== undefined ? 'mean' : 'sum');

/** The header that a policy means: headers are found but for case, width and spaces. */
export function headerFor(column: string, headers: readonly string[]): string | undefined {
  const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
  return (
    headers.find((header) => header === column) ?? headers.find((header) => folded(header) === folded(column))
  );
}

/** The columns of an indicator that are not in the sheet. */
export const missingColumns = (indicator: IndicatorPolicy, headers: readonly string[]): string[] =>
  columnsOf(indicator).filter((column) => headerFor(column, headers) === undefined);

/** A column as an indicator, by a name that none of the others has. */
export const newIndicator = (
  { header, as, aggregate }: IndicatorColumn,
  taken: readonly string[],
): IndicatorPolicy => ({ column: header, as: indicatorName(as, new Set(taken)), aggregate });

/** An indicator that is read from another column. The name stays: methods call it by that. */
export const readFrom = (indicator: IndicatorPolicy, column: string): IndicatorPolicy => ({
  ...indicator,
  column,
});

export const aggregatedBy = (indicator: IndicatorPolicy, aggregate: Aggregate): IndicatorPolicy => ({
  ...indicator,
  aggregate,
});

/** Words as numbers; without any word they are no scale. */
export function scaledBy(
  indicator: IndicatorPolicy,
  scale: Readonly<Record<string, number>>,
): IndicatorPolicy {
  const { scale: _, ...others } = indicator;
  return Object.keys(scale).length === 0 ? others : { ...others, scale };
}

/** A scale with a word written otherwise; unchanged where another is written so. */
export const withWord = (
  scale: Readonly<Record<string, number>>,
  from: string,
  to: string,
): Readonly<Record<string, number>> =>
  Object.hasOwn(scale, to)
    ? scale
    : Object.fromEntries(Object.entries(scale).map(([word, value]) => [word === from ? to : word, value]));

export const withoutWord = (
  scale: Readonly<Record<string, number>>,
  gone: string,
): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(scale).filter(([word]) => word !== gone));

/** A scale with one word more, worth nothing yet. @param name makes a word of a number */
export function withNewWord(
  scale: Readonly<Record<string, number>>,
  name: (n: number) => string,
): Readonly<Record<string, number>> {
  let n = Object.keys(scale).length + 1;
  while (Object.hasOwn(scale, name(n))) n += 1;
  return { ...scale, [name(n)]: 0 };
}
