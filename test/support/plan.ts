import type { Look, TierColumn, WritePlan, WriteReport } from '../../src/workbook';
import type { Bench } from './adapter';

/** A tier column whose cells are given; its id is its header too. */
export const columnOf = (
  id: string,
  kind: TierColumn['kind'],
  look: Look,
  cells: readonly (string | number)[],
): TierColumn => ({ id, header: id, kind, look, cellOf: (row) => cells[row] ?? '' });

export const A_AND_B: Look = {
  kind: 'tiers',
  rules: [
    { name: 'A', fill: '#A9DDB3', font: '#000000' },
    { name: 'B', fill: '#FFE699', font: '#000000' },
  ],
};

/** Writes columns beside the selected orders. */
export async function writePlan(
  bench: Bench,
  columns: readonly TierColumn[],
  more: Partial<WritePlan> = {},
): Promise<WriteReport> {
  const source = await bench.workbook.selectedSource();
  const headers = ['Customer', 'Order date', 'Amount'];
  return bench.workbook.write({ source, headers, columns, memory: '{}', ...more });
}
