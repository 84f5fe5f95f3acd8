import { Bench } from '../support/adapter';

const WHOLE = {
  version: 1,
  methods: [{ kind: 'abc' }],
  output: {
    sheets: ['customers', 'report', 'method'],
    lists: [{ name: 'calls', tiers: ['A'] }],
    columns: ['score'],
  },
};
const names = (bench: Bench): string[] =>
  bench.engine.sheets.filter(({ visibility }) => visibility === 'Visible').map(({ name }) => name);

describe('the sheets of a run', () => {
  it('are made beside the tiers, and a re-tier brings them up to date without making any twice', async () => {
    const bench = new Bench();
    const { report } = await bench.grade(WHOLE);
    expect(report.leftSheets).toEqual([]);
    const sheets = ['Orders', 'Customers', 'calls', 'Tier report', 'Method'];
    expect(names(bench)).toEqual(sheets);
    expect((await bench.retier()).report.leftSheets).toEqual([]);
    expect(names(bench)).toEqual(sheets);
  });

  it('let a tier that somebody set and approved hold from the next run on, and keep what was written', async () => {
    const bench = new Bench();
    await bench.grade(WHOLE);
    const put = (column: string, value: string): Promise<void> =>
      bench.inExcel((_, context) => {
        const table = context.workbook.worksheets.getItem('Customers').tables.getItemAt(0);
        // The first row is that of 甲.
        table.columns.getItem(column).getDataBodyRange().getCell(0, 0).values = [[value]];
      });
    await put('Manual tier', 'C');
    await put('Approved by', '王');
    await bench.retier();
    const rows = await bench.workbook.people('customers');
    expect(rows.find(({ key }) => key === '甲')?.cells).toMatchObject({ manualTier: 'C', approvedBy: '王' });
    let shown: unknown[] = [];
    let listed: unknown;
    await bench.office.Excel.run(async (context) => {
      const { columns } = context.workbook.worksheets.getItem('Customers').tables.getItemAt(0);
      const cells = ['Customer', 'Final tier', 'Tier in force', 'Decision'].map((column) =>
        columns.getItem(column).getDataBodyRange().getCell(0, 0).load('values'),
      );
      const list = context.workbook.worksheets.getItem('calls').tables.getItemAt(0).columns;
      const names = list.getItem('Customer').getDataBodyRange().load('values');
      await context.sync();
      listed = names.values;
      shown = cells.map(({ values }) => values[0]?.[0] as unknown);
    });
    expect(shown).toEqual(['甲', 'A', 'C', 'set by hand']);
    // 甲 is on the list of the best no more: the list goes by the tiers in force.
    expect(listed).toEqual([['乙']]);
  });
});
