import { parsePolicy, Reading } from '../src/core';
import type { Cell, Sales } from '../src/core';
import { columnsOf } from '../src/excel/cells';
import { measured, printGoal, printTimes } from './measure';
import { HEADERS, messyRows, parsed } from './messyRows';
import { pandasReadsCsv } from './pandas';

const [customer = '', date = '', amount = '', orderId = '', product = '', group = ''] = HEADERS;
export const ALL_SIX = parsePolicy({
  version: 1,
  source: { columns: { customer, date, amount, orderId, product, group } },
  methods: [{ kind: 'abc' }],
});

/** Blocks of rows to typed columns, as the add-in does it: turned into columns, read, finished. */
export function read(blocks: readonly Cell[][][]): Sales {
  const reading = new Reading(ALL_SIX.source, {
    sheet: 'bench',
    headers: HEADERS,
    firstRow: 2,
    firstColumn: 0,
    dateSystem: 1900,
  });
  const { columns } = reading.plan;
  let offset = 0;
  for (const block of blocks) {
    const cells = columnsOf(block, undefined);
    reading.add({ offset, columns: columns.map((column) => cells[column] ?? []) });
    offset += block.length;
  }
  return reading.sales;
}

/** What nobody can do without: look at every cell, and give each key a code. */
function touch(blocks: readonly Cell[][][]): unknown {
  const codes = new Map<Cell, number>();
  const coded: number[] = [];
  let numbers = 0;
  let letters = 0;
  for (const block of blocks) {
    for (const row of block) {
      for (const cell of row) {
        if (typeof cell === 'number') numbers += cell;
        else if (typeof cell === 'string') letters += cell.length;
      }
      const key = row[0] ?? '';
      let code = codes.get(key);
      if (code === undefined) {
        code = codes.size;
        codes.set(key, code);
      }
      coded.push(code);
    }
  }
  return [coded, numbers, letters];
}

export function benchIntake(rows: number, customers: number): void {
  console.log(`\nIntake of ${rows} × 6 messy rows, ${customers} customers, to typed columns`);
  const blocks = messyRows(rows, customers);
  let fresh: Cell[][][] = [];
  const prepare = (): void => {
    fresh = parsed(blocks);
  };
  const times = measured(
    [
      { name: 'touch', prepare, run: () => touch(fresh) },
      { name: 'intake', prepare, run: () => read(fresh) },
    ],
    5,
  );
  fresh = [];
  const touched = times.get('touch');
  const taken = times.get('intake');
  if (!touched || !taken) return;
  printTimes('a loop that touches every cell and codes the keys', touched);
  printTimes('intake', taken);
  printGoal('intake ÷ touching loop', taken.median / touched.median, 1.5);
  const pandas = pandasReadsCsv(blocks);
  if (typeof pandas === 'string') {
    console.log(`  pandas.read_csv: not compared, ${pandas}`);
    return;
  }
  printTimes(`pandas ${pandas.version}: read_csv of the same rows`, pandas.times);
  printGoal('intake ÷ pandas.read_csv', taken.median / pandas.times.median, 1);
}
