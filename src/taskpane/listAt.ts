import type { SecondSource } from '../app';
import type { ListPolicy } from '../core';
import { headerFor, missingColumns } from './indicators/indicatorEdits';

/** Whether a list is asked for of which nobody has said yet where it stands: a template's. */
export const isOpen = ({ sheet, table }: ListPolicy): boolean => sheet === undefined && table === undefined;

/**
 * The second source at the place that was picked. What was said of one before stays as far as its columns are here; of a
 * template's every indicator stays, and those whose columns are missing are asked for.
 */
export function listAt({ list, columns }: SecondSource, earlier: ListPolicy | null): ListPolicy {
  if (!earlier) return list;
  const headers = columns.map(({ header }) => header);
  const said = Object.entries(earlier.columns ?? {}).flatMap(([role, column]) => {
    const header = headerFor(column, headers);
    return header === undefined ? [] : [[role, header] as const];
  });
  const { customer, ...words } = { ...list.columns, ...Object.fromEntries(said) };
  return {
    ...list,
    ...(customer === undefined ? {} : { columns: { ...words, customer } }),
    indicators: isOpen(earlier)
      ? earlier.indicators
      : earlier.indicators.filter((indicator) => missingColumns(indicator, headers).length === 0),
  };
}
