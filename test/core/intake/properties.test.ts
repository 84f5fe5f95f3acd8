import fc from 'fast-check';
import type { Cell, RowRun, Sales, SourceMarks } from '../../../src/core';
import { dateOf, dayNumber, FATES } from '../../../src/core';
import type { Sheet } from '../gradeRows';
import { abc, faultOf, gradeSheet, readSheet } from '../gradeRows';

const HEADER = ['customer', 'date', 'amount', 'quantity'];
const columns = { customer: 'customer', date: 'date', amount: 'amount', quantity: 'quantity' };

const customers = fc.constantFrom<Cell>(
  '',
  ' ',
  'a',
  'A',
  ' a ',
  'Ｂ',
  'b',
  '合计',
  'Total',
  123,
  '00123',
  true,
  {
    error: '#N/A',
  },
);
const dates = fc.constantFrom<Cell>(
  ...[
    '',
    45296,
    45296.5,
    '2024-01-05',
    '2024年1月6日',
    '3/4/2024',
    '25/12/2023',
    '5/1/24 08:30',
    '20240105',
    'soon',
  ],
  { error: '#VALUE!' },
);
const numbers = fc.constantFrom<Cell>(
  ...['', 0, 5, -3, '¥1,234.50', '$7', '(8)', '9-', '1.2万', '12%', '1,234', '１２', '0.5', 'n/a', false],
);
const row = fc.tuple(customers, dates, numbers, numbers);
const rows = fc.array(row, { maxLength: 30 });
const ROWS = 30;

const runs = fc
  .uniqueArray(fc.nat(ROWS - 1), { maxLength: 8 })
  .map((found): RowRun[] => found.sort((a, b) => a - b).map((from) => [from, 1]));
const merged = fc
  .tuple(fc.nat(1), fc.nat(ROWS - 6), fc.integer({ min: 2, max: 6 }))
  .map(([column, from, count]) => [{ column, run: [from, count] as const }]);
const marks: fc.Arbitrary<SourceMarks> = fc.record({
  hidden: runs,
  subtotals: runs,
  merged,
  unasked: fc.constant([]),
});
const options = fc.record({
  columns: fc.constant(columns),
  dateOrder: fc.constantFrom('dayFirst', 'monthFirst'),
  decimal: fc.constantFrom('.', ','),
  visibleOnly: fc.boolean(),
  dropDuplicates: fc.boolean(),
  keepTotalRows: fc.boolean(),
  rates: fc.constantFrom({}, { $: 7.1 }),
});

/** How often each value stands in an array. */
const tally = (values: Iterable<string>): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
};

describe('intake', () => {
  it('gives every row one fate: they add up to the rows read, and examples are of their fate', () => {
    fc.assert(
      fc.property(rows, marks, options, (cells, told, source) => {
        const sheet: Sheet = [HEADER, ...cells, ['sure', '2024-01-05', 1, 1]];
        // The last row is never hidden nor a total, so that there is something to grade.
        const inside = (some: readonly RowRun[]): RowRun[] => some.filter(([from]) => from < cells.length);
        const { rows: counted } = gradeSheet(sheet, abc({}, source), {
          marks: {
            ...told,
            hidden: inside(told.hidden),
            subtotals: inside(told.subtotals),
            merged: told.merged.filter(({ run: [from, count] }) => from + count <= cells.length),
          },
        });
        const counts = FATES.map((fate) => counted.fates[fate].count);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(cells.length + 1);
        for (const fate of FATES) {
          const { count, firstRows, examples } = counted.fates[fate];
          expect(examples.map((example) => example.row)).toEqual(firstRows.slice(0, 5));
          expect(examples).toHaveLength(Math.min(5, count));
          for (const example of examples) expect(FATES[counted.fateOfRow[example.row - 2] ?? -1]).toBe(fate);
        }
        for (const { count, runs: found } of counted.repairs)
          expect(found.reduce((sum, [, length]) => sum + length, 0)).toBe(count);
      }),
    );
  });

  it('counts the same fates, keys and repairs in whatever order the rows stand', () => {
    const shuffled = rows.chain((cells) =>
      fc.tuple(fc.constant(cells), fc.shuffledSubarray(cells, { minLength: cells.length })),
    );
    const told = ({ fates, keys, repairs, customer }: Sales): unknown => ({
      fates: tally(Array.from(fates, (code) => FATES[code] ?? '')),
      keys: [...keys].sort(),
      rowsOf: tally(Array.from(customer, (code) => keys[code] ?? '')),
      // Which spelling names a customer may hang on the order where two are equally frequent.
      repairs: Object.fromEntries(
        repairs
          .filter(({ kind }) => kind !== 'spelling')
          .map(({ column, kind, count }) => [`${column} ${kind}`, count]),
      ),
    });
    fc.assert(
      fc.property(shuffled, options, ([cells, others], source) => {
        expect(told(readSheet([HEADER, ...others], abc({}, source)))).toEqual(
          told(readSheet([HEADER, ...cells], abc({}, source))),
        );
      }),
    );
  });

  it('gives the same sales in blocks of any size', () => {
    fc.assert(
      fc.property(rows, marks, options, fc.integer({ min: 1, max: 12 }), (cells, told, source, size) => {
        const sheet: Sheet = [HEADER, ...cells];
        const formats = {
          amount: cells.map((_, i) => (i % 3 === 0 ? '¥0' : i % 3 === 1 ? '$0' : 'General')),
        };
        expect(readSheet(sheet, abc({}, source), { marks: told, formats }, size)).toEqual(
          readSheet(sheet, abc({}, source), { marks: told, formats }),
        );
      }),
    );
  });
});

const amountOf = (text: string, source: object = {}): number | undefined =>
  readSheet(
    [
      ['customer', 'amount'],
      ['a', text],
    ],
    abc({}, source),
  ).numbers['amount']?.[0];

describe('a number that was written out', () => {
  const grouped = (digits: string, sign: string): string => digits.replace(/\B(?=(\d{3})+$)/g, sign);
  // Whole cents below 10^11, so that every form has all digits.
  const cents = fc.integer({ min: -(10 ** 13), max: 10 ** 13 });

  it.each<[string, '.' | ',', (whole: string, part: string, negative: boolean) => string]>([
    ['1234.50', '.', (whole, part, negative) => `${negative ? '-' : ''}${whole}.${part}`],
    ['1,234.50', '.', (whole, part, negative) => `${negative ? '-' : ''}${grouped(whole, ',')}.${part}`],
    [
      '(1,234.50)',
      '.',
      (whole, part, negative) => (negative ? `(${grouped(whole, ',')}.${part})` : `${whole}.${part}`),
    ],
    ['1234.50-', '.', (whole, part, negative) => `${whole}.${part}${negative ? '-' : ''}`],
    ['¥ 1,234.50', '.', (whole, part, negative) => `${negative ? '-' : ''}¥ ${grouped(whole, ',')}.${part}`],
    ['1.234,50 €', ',', (whole, part, negative) => `${negative ? '-' : ''}${grouped(whole, '.')},${part} €`],
    ['1 234,50', ',', (whole, part, negative) => `${negative ? '-' : ''}${grouped(whole, '\u00a0')},${part}`],
    [
      'full width',
      '.',
      (whole, part, negative) =>
        `${negative ? '-' : ''}${whole}.${part}`.replace(/[!-~]/g, (c) =>
          String.fromCharCode(c.charCodeAt(0) + 0xfee0),
        ),
    ],
  ])('as %s is read as it was', (_, decimal, write) => {
    fc.assert(
      fc.property(cents, (n) => {
        const digits = String(Math.abs(n)).padStart(3, '0');
        const text = write(digits.slice(0, -2), digits.slice(-2), n < 0);
        // Cents divided by 100 are the double nearest to that decimal.
        expect(amountOf(text, { decimal })).toBe(n === 0 ? 0 : n / 100);
      }),
    );
  });
});

describe('a date that was written out', () => {
  const days = fc.integer({ min: dayNumber(1930, 1, 1), max: dayNumber(2029, 12, 31) });
  const two = (n: number): string => String(n).padStart(2, '0');
  const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

  it.each<[string, (y: number, m: number, d: number) => Cell, string]>([
    ['2024-01-05', (y, m, d) => `${y}-${two(m)}-${two(d)}`, ''],
    ['2024/1/5', (y, m, d) => `${y}/${m}/${d}`, ''],
    ['2024.01.05', (y, m, d) => `${y}.${two(m)}.${two(d)}`, ''],
    ['20240105', (y, m, d) => `${y}${two(m)}${two(d)}`, ''],
    ['the number 20240105', (y, m, d) => y * 10_000 + m * 100 + d, ''],
    ['2024年1月5日', (y, m, d) => `${y}年${m}月${d}日`, ''],
    ['5-Jan-24', (y, m, d) => `${d}-${MONTHS[m - 1]}-${two(y % 100)}`, ''],
    ['an instant', (y, m, d) => `${y}-${two(m)}-${two(d)}T23:59:59.999-11:00`, ''],
    ['5/1/2024', (y, m, d) => `${d}/${m}/${y}`, 'dayFirst'],
    ['1/5/2024', (y, m, d) => `${m}/${d}/${y}`, 'monthFirst'],
    ['05.01.24 08:30', (y, m, d) => `${two(d)}.${two(m)}.${two(y % 100)} 08:30`, 'dayFirst'],
    ['24-01-05', (y, m, d) => `${two(y % 100)}-${two(m)}-${two(d)}`, 'yearFirst'],
  ])('as %s is read as it was', (_, write, order) => {
    fc.assert(
      fc.property(fc.array(days, { minLength: 1, maxLength: 20 }), (wanted) => {
        const cells = wanted.map((day): Cell => {
          const { year, month, day: dayOfMonth } = dateOf(day);
          return write(year, month, dayOfMonth);
        });
        const sheet: Sheet = [['customer', 'date', 'amount'], ...cells.map((cell) => ['a', cell, 1])];
        const read = (dateOrder: string): number[] =>
          Array.from(readSheet(sheet, abc({}, dateOrder === '' ? {} : { dateOrder })).day ?? []);
        expect(read(order)).toEqual(wanted);
        // Without the policy it is either read so or asked: never another day.
        const fault = faultOf(() => read(''));
        if (fault === undefined) expect(read('')).toEqual(wanted);
        else expect(fault).toMatchObject({ id: 'source.dateOrder' });
      }),
      { numRuns: 50 },
    );
  });

  it('in the order that the policy names, also when another order gives the same days', () => {
    const sheet: Sheet = [
      ['customer', 'date', 'amount'],
      ['a', '03-12-03', 1],
    ];
    const { day } = readSheet(sheet, abc({}, { dateOrder: 'yearFirst' }));
    expect(Array.from(day ?? [])).toEqual([dayNumber(2003, 12, 3)]);
  });

  it.each([1900, 1904] as const)(
    'as a serial of the %d system, with or without a time, is read as it was',
    (dateSystem) => {
      const first = dateSystem === 1900 ? dayNumber(1899, 12, 30) : dayNumber(1904, 1, 1);
      fc.assert(
        fc.property(days, fc.double({ min: 0, max: 0.99999, noNaN: true }), (day, time) => {
          const { day: read } = readSheet(
            [
              ['customer', 'date', 'amount'],
              ['a', day - first + time, 1],
            ],
            abc(),
            { dateSystem },
          );
          expect(read?.[0]).toBe(day);
        }),
      );
    },
  );
});
