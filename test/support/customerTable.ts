import type { Note } from '../../src/core';
import { runExcel } from '../../src/excel/runExcel';
import { writeTable } from '../../src/excel/tables/writeTable';
import type { UndoStep } from '../../src/excel/undo';
import { takeBack } from '../../src/excel/undo';
import type { Sheet } from '../../src/workbench/engine';
import type { OutputColumn, OutputTable, WorkOptions } from '../../src/workbook';
import type { Bench } from './adapter';

/** A customer as the program sees them: key, tier, score, day of the last purchase. */
export type Customer = readonly [key: string, tier: string, score: number, last: number];

/** 2024-01-05, 2024-02-01 and 2024-01-07 as days since 1970: 19 723 is 2024-01-01. */
export const CUSTOMERS: readonly Customer[] = [
  ['甲', 'A', 0.9, 19_727],
  ['乙', 'B', 0.5, 19_754],
  ['00123', 'C', 0.25, 19_729],
];

export const TIERS = [
  { name: 'A', fill: '#107C41', font: '#FFFFFF' },
  { name: 'B', fill: '#FFE699', font: '#000000' },
  { name: 'C', fill: '#D9D9D9', font: '#000000' },
];

/** The customer sheet, best first as the customers are given; columns A–G, header in row 4. */
export function customerTable(customers: readonly Customer[] = CUSTOMERS): OutputTable {
  const column = (id: string, header: string, more: Partial<OutputColumn>): OutputColumn => ({
    id,
    header,
    kind: 'text',
    by: 'program',
    cells: [],
    look: { kind: 'plain' },
    ...more,
  });
  return {
    kind: 'table',
    id: 'customers',
    title: 'Customers',
    lines: ['Customers by tier', 'As of 2024-12-31'],
    key: 'customer',
    rank: 'rank',
    columns: [
      column('rank', 'Rank', { kind: 'whole', cells: customers.map((_, i) => i + 1) }),
      column('customer', 'Customer', { cells: customers.map(([key]) => key) }),
      column('tier', 'Tier', {
        cells: customers.map(([, tier]) => tier),
        look: { kind: 'tiers', rules: TIERS },
      }),
      column('score', 'Score', {
        kind: 'number',
        cells: customers.map(([, , score]) => score),
        look: { kind: 'bars', fill: '#9DC3E6' },
      }),
      column('last', 'Last purchase', { kind: 'date', cells: customers.map(([, , , last]) => last) }),
      column('owner', 'Owner', { by: 'people' }),
      column('due', 'Due', { kind: 'date', by: 'people' }),
    ],
    gone: { tier: 'not in the data' },
  };
}

/** Writes a table alone, as `Workbook.write` does with all that it writes: all of it, or nothing. */
export async function put(bench: Bench, table: OutputTable, options: WorkOptions = {}): Promise<Note | null> {
  const { office } = bench;
  // The adapter finds `Excel` where a page has it.
  Object.assign(globalThis, { Excel: office.Excel });
  const undo: UndoStep[] = [];
  try {
    return await runExcel((context) =>
      writeTable(context, table, undo, (set) => office.isSetSupported('ExcelApi', set), options),
    );
  } catch (error) {
    await takeBack(undo, error);
    throw error;
  }
}

/** What a person sees of the table: texts row by row, from the header on. */
export function shown(bench: Bench, sheet: Sheet = bench.engine.sheet('Customers')): string[][] {
  const area = bench.engine.tables(sheet)[0]?.area;
  if (!area) return [];
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from(
      { length: area.columns },
      (_, column) => bench.engine.cell(sheet, area.row + row, area.column + column).text,
    ),
  );
}
