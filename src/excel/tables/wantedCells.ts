import type { OutputCell, OutputColumn, OutputTable } from '../../workbook';
import { writable } from '../outputCells';
import type { RowMatch } from './matchRows';

/**
 * What the cells of one of the program's columns are to hold, row by row of the table, the new rows last; null for a
 * cell that is none of ours.
 */
export function wantedCells(
  { key, gone }: OutputTable,
  column: OutputColumn,
  { fates, fresh }: RowMatch,
  dateSystem: 1900 | 1904,
): readonly (OutputCell | null)[] {
  const cell = (row: number): OutputCell => writable(column.cells[row] ?? '', column.kind, dateSystem);
  const there = fates.map((fate) => {
    if (fate.kind === 'customer') return cell(fate.row);
    if (fate.kind === 'emptied') return '';
    return fate.kind === 'gone' && column.id !== key ? (gone[column.id] ?? '') : null;
  });
  return [...there, ...fresh.map(cell)];
}
