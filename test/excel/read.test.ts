import type { Block, ReadPlan } from '../../src/core';
import { isCellError } from '../../src/core';
import { ExcelWorkbook } from '../../src/excel';
import { Bench, ORDERS } from '../support/adapter';

async function blocksOf(bench: Bench, plan: ReadPlan, workbook = bench.workbook): Promise<Block[]> {
  const blocks: Block[] = [];
  const source = await bench.workbook.selectedSource();
  await workbook.read(source, plan, (block) => void blocks.push(block));
  return blocks;
}

const AMOUNTS: ReadPlan = { columns: [0, 2], numbers: [2], money: [2], merging: [0] };

describe.each(['1.9', '1.14', '1.15'] as const)('number formats at ExcelApi %s', (apiLevel) => {
  test('of a number column with one format it is that one, of others none', async () => {
    const bench = new Bench(ORDERS, { apiLevel });
    bench.engine.setNumberFormat(bench.sheet, { row: 1, column: 2, rows: 6, columns: 1 }, '¥#,##0.00');
    const [block] = await blocksOf(bench, AMOUNTS);
    expect(block?.columns[1]).toEqual([700, 200, 60, 100, -40, 10]);
    expect(block?.formats).toEqual([undefined, '¥#,##0.00']);
  });

  test('of one with several it is one per cell', async () => {
    const bench = new Bench(ORDERS, { apiLevel });
    bench.engine.setNumberFormat(bench.sheet, { row: 3, column: 2, rows: 1, columns: 1 }, '[$$-409]#,##0.00');
    expect((await blocksOf(bench, AMOUNTS))[0]?.formats?.[1]).toEqual([
      'General',
      'General',
      '[$$-409]#,##0.00',
      'General',
      'General',
      'General',
    ]);
  });

  test('are not asked for where no column is a number', async () => {
    const bench = new Bench(ORDERS, { apiLevel });
    const before = bench.office.requests.length;
    const [block] = await blocksOf(bench, { columns: [0, 1], numbers: [], money: [], merging: [0, 1] });
    expect(block && 'formats' in block).toBe(false);
    expect(bench.office.requests.slice(before).join()).not.toContain('numberFormat');
  });
});

test('a currency in one of 60 000 rows is not missed', async () => {
  const bench = new Bench([['Amount'], ...Array.from({ length: 60_000 }, (_, i) => [i])]);
  bench.engine.setNumberFormat(bench.sheet, { row: 41_234, column: 0, rows: 1, columns: 1 }, '"$"0');
  const blocks = await blocksOf(bench, { columns: [0], numbers: [0], money: [0], merging: [] });
  const all = blocks.flatMap(({ formats, columns }) => {
    const found = formats?.[0] ?? '';
    return typeof found === 'string' ? new Array<string>(columns[0]?.length ?? 0).fill(found) : found;
  });
  expect(all).toHaveLength(60_000);
  expect(all.indexOf('"$"0')).toBe(41_233);
  expect(all.filter((found) => found !== 'General')).toHaveLength(1);
});

test('two currencies by number format are warned of by name', async () => {
  const bench = new Bench();
  bench.engine.setNumberFormat(bench.sheet, { row: 1, column: 2, rows: 6, columns: 1 }, '¥#,##0.00');
  bench.engine.setNumberFormat(bench.sheet, { row: 2, column: 2, rows: 1, columns: 1 }, '"$"#,##0.00');
  const { grading } = await bench.grade();
  const warned = grading.warnings.find(({ id }) => /currenc/i.test(id));
  expect(JSON.stringify(warned?.values)).toContain('$');
  expect(JSON.stringify(warned?.values)).toContain('¥');
});

describe('entities', () => {
  const open = (): Bench => new Bench(ORDERS.map((row, i) => (i === 2 ? ['#VALUE!', ...row.slice(1)] : row)));
  const plan: ReadPlan = { columns: [0], numbers: [], money: [], merging: [0] };
  const isError = (block: Block | undefined): boolean => isCellError(block?.columns[0]?.[1]);

  test('stay error cells where the set is not there', async () => {
    const bench = open();
    expect(isError((await blocksOf(bench, plan))[0])).toBe(true);
  });

  test('stay error cells where the set is advertised and the library lacks the member', async () => {
    const bench = open();
    const before = bench.office.requests.length;
    expect(isError((await blocksOf(bench, plan, new ExcelWorkbook(() => true)))[0])).toBe(true);
    expect(bench.office.requests.slice(before).join()).not.toContain('valuesAsJson');
  });
});
