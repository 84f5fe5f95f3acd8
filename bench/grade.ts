import { grade, parsePolicy, Reading } from '../src/core';
import type { Grading, Sales } from '../src/core';
import { random } from '../src/app/sample/random';
import { measured, printGoal, printTimes } from './measure';

/** Three columns in memory, as every side takes them. */
export interface Columns {
  readonly keys: readonly string[];
  /** Excel serials. */
  readonly days: readonly number[];
  readonly amounts: readonly number[];
}

export function threeColumns(rows: number, customers: number, seed = 7): Columns {
  const chance = random(seed);
  const names = Array.from({ length: customers }, (_, i) => `Customer ${i + 1}`);
  const keys: string[] = [];
  const days: number[] = [];
  const amounts: number[] = [];
  for (let i = 0; i < rows; i++) {
    keys.push(names[Math.floor(customers * chance.next() * chance.next())] ?? '');
    days.push(chance.whole(44_927, 45_657));
    amounts.push(Math.round(chance.skewed(1.2) * 50_000) / 100);
  }
  return { keys, days, amounts };
}

export const THREE_METHODS = parsePolicy({
  version: 1,
  source: { columns: { customer: 'customer', date: 'date', amount: 'amount' } },
  methods: [
    { id: 'rfm', kind: 'rfm' },
    { id: 'abc', kind: 'abc' },
    {
      id: 'score',
      kind: 'weighted',
      indicators: [
        { metric: 'amount', weight: 0.5 },
        { metric: 'recency', weight: 0.2, normalise: 'percentile' },
        { metric: 'orders', weight: 0.3 },
      ],
    },
  ],
});

export function salesOf({ keys, days, amounts }: Columns): Sales {
  const reading = new Reading(THREE_METHODS.source, {
    sheet: 'bench',
    headers: ['customer', 'date', 'amount'],
    firstRow: 2,
    firstColumn: 0,
    dateSystem: 1900,
  });
  reading.add({ offset: 0, columns: [keys, days, amounts] });
  return reading.sales;
}

export const gradeColumns = (columns: Columns): Grading => grade(salesOf(columns), THREE_METHODS);

function bareLoop({ keys, amounts }: Columns): unknown {
  const sums = new Map<string, number>();
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] ?? '';
    sums.set(key, (sums.get(key) ?? 0) + (amounts[i] ?? 0));
  }
  return sums;
}

function integerLoop(codes: Int32Array, amounts: Float64Array, customers: number): unknown {
  const sums = new Float64Array(customers);
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] ?? 0;
    sums[code] = (sums[code] ?? 0) + (amounts[i] ?? 0);
  }
  return sums;
}

export function benchGrade(rows: number, customers: number): void {
  console.log(`\nGrade: RFM, ABC and weighted; ${rows} rows, ${customers} customers, columns in memory`);
  const columns = threeColumns(rows, customers);
  const sales = salesOf(columns);
  const amounts = Float64Array.from(columns.amounts);
  const times = measured(
    [
      { name: 'bare', run: () => bareLoop(columns) },
      { name: 'strings', run: () => gradeColumns(columns) },
      { name: 'integers', run: () => integerLoop(sales.customer, amounts, sales.keys.length) },
      { name: 'codes', run: () => grade(sales, THREE_METHODS) },
    ],
    5,
  );
  const [bare, strings, integers, codes] = ['bare', 'strings', 'integers', 'codes'].map((name) =>
    times.get(name),
  );
  if (!bare || !strings || !integers || !codes) return;
  printTimes('bare loop: a Map that sums by key', bare);
  printTimes('graded from string keys, intake included', strings);
  printGoal('grade ÷ bare loop', strings.median / bare.median, 1.5);
  printTimes('integer-key loop', integers);
  printTimes('graded from coded keys, as intake leaves them', codes);
  printGoal('grade from codes ÷ integer-key loop', codes.median / integers.median, 1.5);
  console.log('  arquero, DuckDB: not compared, they are not installed');
}
