import { ABC, Bench, faultOf, ORDERS } from '../support/adapter';
import { JUNE, WHOLE } from '../support/wholePolicy';
import { expectState, keepWorkbook, stateOf } from '../support/workbookState';

/** By hand, whatever the order of the rows: see ORDERS. Rows without a customer have no tier. */
const RIGHT: Readonly<Record<string, string>> = { 甲: 'A', 乙: 'A', 丙: 'B', 丁: 'C' };

const POLICY = { ...ABC, output: { columns: ['score', 'movement'], highlightRows: true } };
const MOMENTS = ['2024-07-31T09:00:00', '2024-08-31T09:00:00', '2024-09-30T09:00:00'];

/** Where the cell stands that a name of ours leads to. */
function placeOf(bench: Bench, name: string): { row: number; column: number } {
  const found = bench.engine.book.names.find((one) => one.name === name);
  const area = found?.target.kind === 'place' ? found.target.reference.area : null;
  if (!area) throw new Error(`${name} leads nowhere`);
  return area;
}

/** Customer and tier of each data row, as a person reads them side by side. */
function tiers(bench: Bench): [customer: string, tier: string][] {
  const source = placeOf(bench, '_CT_source');
  const header = placeOf(bench, '_CT_column_abc.tier');
  const used = bench.engine.usedArea(bench.sheet, true);
  const end = (used?.row ?? 0) + (used?.rows ?? 0);
  const text = (row: number, column: number): string => bench.engine.cell(bench.sheet, row, column).text;
  const rows = Array.from({ length: end - header.row - 1 }, (_, i) => header.row + 1 + i);
  const customer = [0, 1, 2].map((i) => source.column + i).find((at) => /^C/.test(text(header.row, at))) ?? 0;
  return rows.map((row) => [text(row, customer), text(row, header.column)]);
}

type Doing = (bench: Bench) => unknown;

const DOINGS: Readonly<Record<string, Doing>> = {
  'nothing at all': () => undefined,
  'a row inserted above': ({ engine, sheet }) => engine.insertRows(sheet, 0, 2),
  'a row inserted among them': ({ engine, sheet }) => engine.insertRows(sheet, 3, 1),
  'a row inserted right below the header': ({ engine, sheet }) => engine.insertRows(sheet, 1, 1),
  'a row of a customer deleted': ({ engine, sheet }) => engine.deleteRows(sheet, 6, 1),
  'a column inserted on the left': ({ engine, sheet }) => engine.insertColumns(sheet, 0, 1),
  'a column inserted among the source’s': ({ engine, sheet }) => engine.insertColumns(sheet, 1, 1),
  'a column inserted between source and tiers': ({ engine, sheet }) => engine.insertColumns(sheet, 3, 1),
  'a column inserted between the tiers': ({ engine, sheet }) => engine.insertColumns(sheet, 4, 1),
  'the sheet renamed': ({ engine, sheet }) => engine.renameSheet(sheet, "Q2's orders"),
  'a header of the source renamed': ({ engine, sheet }) => engine.enter(sheet, 0, 0, 'Client'),
  'a header of ours renamed': ({ engine, sheet }) => engine.enter(sheet, 0, 3, 'Class'),
  'rows sorted with their tiers': ({ engine, sheet }) =>
    engine.sort(sheet, { row: 1, column: 0, rows: 6, columns: 6 }, [
      { key: 2, ascending: true, textAsNumber: false },
    ]),
  'rows sorted without their tiers': ({ engine, sheet }) =>
    engine.sort(sheet, { row: 1, column: 0, rows: 6, columns: 3 }, [
      { key: 2, ascending: false, textAsNumber: false },
    ]),
  'rows pasted below': ({ engine, sheet }) => engine.paste(sheet, 7, 0, [['丁', '2024-02-03', '-1']]),
  'the tier column deleted': ({ engine, sheet }) => engine.deleteColumns(sheet, 3, 1),
  'the column of moves deleted': ({ engine, sheet }) => engine.deleteColumns(sheet, 5, 1),
  'the tier column emptied': ({ engine, sheet }) =>
    engine.clear(sheet, { row: 0, column: 3, rows: 7, columns: 1 }),
  'the tier column hidden': (bench) =>
    bench.inExcel((sheet) => {
      sheet.getRange('D:D').columnHidden = true;
    }),
  'all rules deleted': (bench) => bench.inExcel((sheet) => sheet.getRange().conditionalFormats.clearAll()),
  'one of our rules deleted': (bench) =>
    bench.inExcel((sheet) => sheet.getRange('D2:D7').conditionalFormats.getItemAt(0).delete()),
  'a tier written over with another': ({ engine, sheet }) => engine.enter(sheet, 1, 3, 'C'),
  'the sheet of runs deleted': ({ engine }) => {
    const runs = engine.sheet('Customer Tiers runs');
    engine.setVisibility(runs, 'Hidden');
    engine.deleteSheet(runs);
  },
  'another sheet put in front': ({ engine }) => engine.moveSheet(engine.addSheet('Mine'), 0),
};

describe('what the user does between two runs:', () => {
  let bench: Bench;
  let reset: () => void;

  beforeAll(async () => {
    bench = new Bench();
    await bench.grade(POLICY, { at: '2024-06-30T09:00:00' });
    reset = keepWorkbook(bench);
  });
  beforeEach(() => reset());

  test.each(Object.entries(DOINGS))(
    '%s: every row gets its tier, and three runs are as one',
    async (_, doing) => {
      await doing(bench);
      const twin = new Bench();
      const states: string[] = [];
      for (const at of MOMENTS) {
        await bench.retier({ at });
        states.push(stateOf(bench));
      }
      const found = tiers(bench);
      expect(found.length).toBeGreaterThan(4);
      expect(found).toEqual(found.map(([customer]) => [customer, RIGHT[customer] ?? '']));
      expect(states[1]).toBe(states[0]);
      expect(states[2]).toBe(states[0]);
      await bench.workbook.clear();
      expect(stateOf(bench)).not.toContain('_CT_');
      expect(stateOf(bench)).not.toContain('CellValue');
      expect(twin.engine.snapshot().settings).toEqual(bench.engine.snapshot().settings);
    },
  );

  test.each([
    [
      'a filter',
      'source.filtered',
      (one: Bench) =>
        one.inExcel((sheet) => {
          sheet.autoFilter.apply('A1:C7', 0, { filterOn: 'Values', values: ['甲'] });
        }),
    ],
    ['a protection', 'sheet.protected', ({ engine, sheet }: Bench) => engine.protectSheet(sheet)],
    [
      'a word over a tier',
      'write.occupied',
      ({ engine, sheet }: Bench) => engine.enter(sheet, 2, 3, 'key account'),
    ],
    [
      'a formula over a tier',
      'write.occupied',
      ({ engine, sheet }: Bench) => engine.enter(sheet, 2, 3, '=C3*2', 4),
    ],
  ] as const)('%s is told as %s, and nothing is written', async (_, id, doing) => {
    await doing(bench);
    const before = stateOf(bench);
    expect((await faultOf(bench.retier({ at: MOMENTS[0] ?? '' }))).id).toBe(id);
    expectState(id, bench, before);
  });
});

test('three runs with every kind of sheet are as one', async () => {
  const bench = new Bench(ORDERS);
  await bench.grade(WHOLE, JUNE);
  const once = stateOf(bench);
  // Of the same moment, which the sheets tell.
  for (let n = 2; n <= 3; n += 1) {
    await bench.retier(JUNE);
    expectState(n, bench, once);
  }
});
