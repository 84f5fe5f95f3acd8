import { asRecorded } from '../../../src/core/history/asRecorded';
import { recordColumns, recordOfColumns } from '../../../src/core/history/recordColumns';
import { recordOf } from '../../../src/core/history/runRecord';
import type { RunRecord } from '../../../src/core/history/runRecord';
import { sameRun } from '../../../src/core/history/sameRun';
import { customerColumns, tierColumns, tierTexts } from '../../../src/core/grading/tierColumns';
import type { Cell, Grading } from '../../../src/core';
import { amounts, gradeSheet } from '../gradeRows';

/** Two methods, and a rule that caps whoever has 200 or more at B. */
const POLICY = {
  version: 1,
  methods: [
    { id: 'abc', kind: 'abc', cut: { kind: 'thresholds', limits: [100, 50] } },
    { id: 'big', kind: 'abc', cut: { kind: 'thresholds', limits: [150] }, tiers: ['large', 'small'] },
  ],
  rules: [{ when: { metric: 'amount', above: 199 }, cap: 'B' }],
};
const MEMORY = JSON.stringify({ version: 1, policy: POLICY, language: 'zh' });
/** abc: a A, b A, c B, d C; big: a large, b, c, d small; tier: a B, b A, c B, d C. Best first: b, a, c, d. */
const JUNE = { a: 200, b: 120, c: 60, d: 20 };
const gradingOf = (of: Readonly<Record<string, Cell>>): Grading => gradeSheet(amounts(of), POLICY);
const recorded = (of: Readonly<Record<string, Cell>> = JUNE, at = '2024-06-30T09:00'): RunRecord =>
  recordOf(gradingOf(of), at, 'Key accounts', MEMORY);

/** Names of each column, by customer. */
const namesOf = (record: RunRecord): unknown =>
  record.columns.map(({ methodId, tiers, tierOf }) => [methodId, ...Array.from(tierOf, (i) => tiers[i])]);

describe('a record', () => {
  it('has the tiers of every column, and the memory', () => {
    const record = recorded();
    expect(record.key).toEqual(['b', 'a', 'c', 'd']);
    expect(namesOf(record)).toEqual([
      ['abc', 'A', 'A', 'B', 'C'],
      ['big', 'small', 'large', 'small', 'small'],
      ['tier', 'A', 'B', 'B', 'C'],
    ]);
    expect(record.memory).toBe(MEMORY);
  });

  it('comes back from one cell per customer for all its columns', () => {
    const record = recorded();
    const { head, titles, columns } = recordColumns(record);
    expect(titles).toEqual([
      'key',
      'customer',
      'tier',
      'columns',
      'score',
      'amount',
      'orders',
      'lastPurchase',
    ]);
    expect(columns[3]).toEqual(['000100', '000001', '010101', '020102']);
    expect(recordOfColumns(head, columns)).toEqual(record);
  });

  it('has figures of 15 digits, as many as a cell gives back', () => {
    // 1.1 × 1.1 in binary is 1.2100000000000002
    const { figures } = recorded({ a: 1.1 * 1.1, b: 123456789012345 });
    expect([...figures.amount]).toEqual([123456789012345, 1.21]);
  });

  describe('is none when', () => {
    const { head, columns } = recordColumns(recorded());
    const changed = (column: number, row: number, cell: Cell): (readonly Cell[])[] =>
      columns.map((cells, i) => (i === column ? cells.with(row, cell) : cells));

    it.each([
      ['a key was changed', 0, 1, 'x'],
      ['a tier is another one of the run', 2, 0, 'C'],
      ['a tier is none of the run', 2, 0, 'Z'],
      ['a column’s tier was changed', 3, 0, '010100'],
      ['a column’s tier is none', 3, 0, '000900'],
      ['a column is missing', 3, 0, '0001'],
      ['codes are no codes', 3, 0, '0001 0'],
      ['a figure became text', 5, 0, '120 €'],
    ])('%s', (_, column, row, cell) => {
      expect(recordOfColumns(head, changed(column, row, cell))).toBeNull();
    });

    it('two customers were swapped in one column, or one is missing', () => {
      expect(recordOfColumns(head, [['a', 'b', 'c', 'd'], ...columns.slice(1)])).toBeNull();
      expect(
        recordOfColumns(
          head,
          columns.map((cells) => cells.slice(1)),
        ),
      ).toBeNull();
      expect(recordOfColumns(head, [columns[0]?.slice(1) ?? [], ...columns.slice(1)])).toBeNull();
    });

    it('what is said once is of another version, or not what it was', () => {
      const said = JSON.parse(head) as Record<string, unknown>;
      for (const other of [
        { version: 1 },
        { memory: 7 },
        { tiers: 'ABC' },
        { columns: [{}] },
        { check: 1 },
      ]) {
        expect(recordOfColumns(JSON.stringify({ ...said, ...other }), columns)).toBeNull();
      }
      expect(recordOfColumns('null', columns)).toBeNull();
      expect(recordOfColumns('', columns)).toBeNull();
    });
  });

  it('stays one when a name was changed: names are for reading', () => {
    const { head, columns } = recordColumns(recorded());
    const renamed = columns.map((cells, i) => (i === 1 ? cells.with(0, 'B Ltd') : cells));
    expect(recordOfColumns(head, renamed)?.name).toEqual(['B Ltd', 'a', 'c', 'd']);
  });
});

describe('two runs are the same', () => {
  it('whenever they were made', () => {
    expect(sameRun(recorded(), recorded(JUNE, '2024-07-31T09:00'))).toBe(true);
  });

  it('but not with another tier in any column, another memory or figure', () => {
    const record = recorded();
    const [first, ...others] = record.columns;
    if (!first) throw new Error('no column');
    const columns = [{ ...first, tierOf: Uint8Array.of(0, 0, 1, 1) }, ...others];
    expect(sameRun(record, { ...record, columns })).toBe(false);
    expect(sameRun(record, { ...record, columns: others })).toBe(false);
    expect(sameRun(record, { ...record, memory: MEMORY.replace('zh', 'en') })).toBe(false);
    expect(sameRun(record, recorded({ ...JUNE, d: 21 }))).toBe(false);
  });
});

describe('a grading as recorded', () => {
  /** In July all is otherwise: a 10, b 300, e new, c gone. */
  const july = gradingOf({ a: 10, b: 300, d: 20, e: 90 });

  it('has the tiers of the record for its own customers, none for others', () => {
    const restored = asRecorded(july, recorded());
    expect(restored?.customers).toBe(3);
    const columns = restored ? tierColumns(restored.grading) : [];
    // rows: a, b, d, e
    expect(columns.map((column) => tierTexts(column, 0, 4))).toEqual([
      ['A', 'A', 'C', ''],
      ['large', 'small', 'small', ''],
      ['B', 'A', 'C', ''],
    ]);
  });

  it('has the final method’s score of the record', () => {
    const { grading } = asRecorded(july, recorded()) ?? {};
    const abc = grading?.methods['abc'];
    expect(abc && 'score' in abc ? [...abc.score] : []).toEqual([200, 120, 20, NaN]);
  });

  it('is none when the policy makes other columns than the record has', () => {
    const [, ...others] = recorded().columns;
    expect(asRecorded(july, { ...recorded(), columns: others })).toBeNull();
    const renamed = recorded().columns.map((column) => ({
      ...column,
      tiers: column.tiers.map((t) => t + '!'),
    }));
    expect(asRecorded(july, { ...recorded(), columns: renamed })).toBeNull();
    expect(customerColumns(july)).toHaveLength(3);
  });
});
