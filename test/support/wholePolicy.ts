import { Bench } from './adapter';

/** Tiers, what moved, painted rows, and every kind of sheet. */
export const WHOLE = {
  version: 1,
  methods: [{ id: 'abc', kind: 'abc' }],
  output: {
    columns: ['movement'],
    highlightRows: true,
    sheets: ['customers', 'report', 'method'],
    lists: [{ name: 'Calls', tiers: ['A'] }],
  },
};

export const JUNE = { at: '2024-06-30T09:00:00' };
export const JULY = { at: '2024-07-31T09:00:00' };

/** Graded in June; since then a row came and one was changed, and people wrote on the sheets and gave rules of their own. */
export async function workedOnSinceJune(): Promise<Bench> {
  const bench = new Bench();
  await bench.grade(WHOLE, JUNE);
  const { engine, sheet } = bench;
  engine.paste(sheet, 7, 0, [['戊', '2024-03-01', '9000']]);
  engine.enter(sheet, 2, 2, '201');
  engine.enter(sheet, 12, 1, 'my note');
  const customers = engine.sheet('Customers');
  const owner = peoplesColumn(bench);
  const { row, column } = owner;
  engine.enter(customers, row + 1, column, '王五');
  await bench.inExcel((orders) => {
    const rule = orders.getRange('C2:C7').conditionalFormats.add('Custom');
    rule.custom.rule.formula = '=$C2<0';
    rule.custom.format.fill.color = '#FF0000';
    orders.getRange('B2:B3').format.fill.color = '#FFFF00';
  });
  return bench;
}

/** The header cell of the customer sheet's first column for people. */
function peoplesColumn({ engine }: Bench): { row: number; column: number } {
  const [table] = engine.tables(engine.sheet('Customers'));
  const at = table?.columns.findIndex(({ name }) => name === 'Responsible') ?? -1;
  if (!table || at < 0) throw new Error('no column for people');
  return { row: table.area.row, column: table.area.column + at };
}
