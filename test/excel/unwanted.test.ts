import type { Look } from '../../src/workbook';
import { Bench, faultOf, ORDERS } from '../support/adapter';
import { A_AND_B, columnOf, writePlan } from '../support/plan';
import { atEveryRequest } from '../support/trial';
import { expectState, stateOf } from '../support/workbookState';

const BARS: Look = { kind: 'bars', fill: '#9DC3E6' };
const FIRST = columnOf('first', 'text', A_AND_B, ['A', 'B', 'B', 'A', 'A', '']);
const SECOND = columnOf('second', 'number', BARS, [87.5, 12.25, -3, 87.5, 87.5, '']);
const THIRD = columnOf('third', 'text', A_AND_B, ['B', 'B', 'B', 'B', 'B', '']);
const FOURTH = columnOf('fourth', 'text', A_AND_B, ['A', 'A', 'A', 'A', 'A', '']);
const THREE = [FIRST, SECOND, THIRD];

type Kind = 'block' | 'table';

async function graded(kind: Kind, apiLevel: '1.9' | '1.15' = '1.15', columns = THREE): Promise<Bench> {
  const bench = open(kind, apiLevel);
  await writePlan(bench, columns);
  return bench;
}

function open(kind: Kind, apiLevel: '1.9' | '1.15' = '1.15'): Bench {
  const bench = new Bench(ORDERS, { apiLevel });
  if (kind === 'table') {
    bench.engine.createTable(bench.sheet, { row: 0, column: 0, rows: 7, columns: 3 }, true, 'Sales');
    bench.select(2, 2);
  }
  return bench;
}

const headers = (bench: Bench): unknown[] =>
  [3, 4, 5, 6].map((column) => bench.engine.cell(bench.sheet, 0, column).text);

describe.each(['1.9', '1.15'] as const)(
  'a column that the plan does not have any more, at ExcelApi %s',
  (level) => {
    test('is taken away beside a block, and the others stay in place', async () => {
      const bench = await graded('block', level);
      const { addresses } = await writePlan(bench, [FIRST, THIRD]);
      expect(addresses).toEqual(['D1:D7', 'F1:F7']);
      expect(headers(bench)).toEqual(['first', '', 'third', '']);
      expect(bench.column(4, 7).join('')).toBe('');
      const once = bench.engine.snapshot();
      expect(JSON.stringify(once)).not.toContain('second');
      expect(JSON.stringify(once)).not.toContain('DataBar');
      expect(once.sheets[0]?.formats['E1:E7']).toBeUndefined();
      await writePlan(bench, [FIRST, THIRD]);
      expect(bench.engine.snapshot()).toEqual(once);
      await bench.workbook.clear();
      expect(bench.engine.snapshot()).toEqual(open('block', level).engine.snapshot());
    });

    test('is taken out of a table, where the columns right of it close up', async () => {
      const bench = await graded('table', level);
      const { addresses } = await writePlan(bench, [FIRST, THIRD]);
      expect(addresses).toEqual(['D1:E7']);
      expect(headers(bench)).toEqual(['first', 'third', '', '']);
      const once = bench.engine.snapshot();
      expect(JSON.stringify(once)).not.toContain('second');
      expect(JSON.stringify(once)).not.toContain('DataBar');
      await writePlan(bench, [FIRST, THIRD]);
      expect(bench.engine.snapshot()).toEqual(once);
      await bench.workbook.clear();
      expect(bench.engine.snapshot()).toEqual(open('table', level).engine.snapshot());
    });

    test('at a table’s edge goes, and the table is as if it had never been', async () => {
      const bench = await graded('table', level);
      await writePlan(bench, [FIRST, SECOND]);
      const twin = await graded('table', level, [FIRST, SECOND]);
      expectState('as if never', bench, stateOf(twin));
    });
  },
);

describe('a column that the plan does not have any more', () => {
  test('leaves its place to a new one beside a block', async () => {
    const bench = await graded('block');
    await writePlan(bench, [FIRST, THIRD, FOURTH]);
    expect(headers(bench)).toEqual(['first', 'fourth', 'third', '']);
    await bench.workbook.clear();
    expect(bench.engine.snapshot()).toEqual(open('block').engine.snapshot());
  });

  test.each(['block', 'table'] as const)(
    'stays when someone wrote into it, and is named (%s)',
    async (kind) => {
      const bench = await graded(kind);
      bench.engine.enter(bench.sheet, 2, 4, '13');
      const before = stateOf(bench);
      expect(await faultOf(writePlan(bench, [FIRST, THIRD]))).toEqual({
        id: 'write.occupied',
        values: { address: 'Orders!E3', value: '13' },
      });
      expectState('refused', bench, before);
    },
  );

  test('gives the format and the width back that the cells had, and keeps a width of the user’s', async () => {
    const bench = open('block');
    bench.engine.setNumberFormat(bench.sheet, { row: 2, column: 3, rows: 3, columns: 1 }, '0.00');
    const before = bench.engine.snapshot();
    await writePlan(bench, [FIRST]);
    await writePlan(bench, []);
    const { formats, columnWidths } = bench.engine.snapshot().sheets[0] ?? {};
    expect([formats, columnWidths]).toEqual([before.sheets[0]?.formats, before.sheets[0]?.columnWidths]);
  });

  test('goes from a shorter source with all its rows', async () => {
    const bench = await graded('block');
    bench.select(0, 0, 5, 3);
    await writePlan(bench, [FIRST, THIRD]);
    expect(bench.column(4, 7).join('')).toBe('');
    expect(bench.column(3, 7)).toEqual(['first', 'A', 'B', 'B', 'A', '', '']);
  });

  // Two columns, for there is a run for every request.
  const TWO = [SECOND, FIRST];

  test.each([
    ['block', '1.15', 'one that makes room', [FIRST, FOURTH]],
    ['table', '1.15', 'one at the edge', [SECOND]],
    ['table', '1.9', 'an inner one', [FIRST]],
  ] as const)(
    'with a fault at any request: as before, or done (%s, %s, %s)',
    async (kind, level, _, columns) => {
      await atEveryRequest({
        open: () => graded(kind, level, TWO),
        run: (bench) => writePlan(bench, columns),
      });
    },
  );
});
