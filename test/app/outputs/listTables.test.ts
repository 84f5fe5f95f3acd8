import { cellsOf, outputRunOf, sheetsOf, tableOf } from './outputRunOf';

/** By hand as of 805 of 1 060 …: 甲 800, 乙 200 in A, 丙 60 in B. */
const SHEET = [
  ['customer', 'amount', 'owner', 'consent'],
  ['甲', 800, '王五', 'yes'],
  ['乙', 200, '', 'no'],
  ['丙', 60, '李四', 'yes'],
];
const SOURCE = {
  layout: 'customers',
  columns: { customer: 'customer', amount: 'amount', owner: 'owner', consent: 'consent' },
};
const withLists = (...lists: object[]): object => ({
  version: 1,
  source: SOURCE,
  methods: [{ kind: 'abc' }],
  output: { lists },
});

describe('list sheets', () => {
  it('have the customers of their tiers, and room for what people did', async () => {
    const table = await tableOf(outputRunOf(SHEET, withLists({ name: 'calls', tiers: ['A'] })), 'list.calls');
    expect(table.title).toBe('calls');
    expect(cellsOf(table)).toEqual({
      rank: [1, 2],
      customer: ['甲', '乙'],
      tier: ['A', 'A'],
      'metric.amount': [800, 200],
      consent: ['yes', 'no'],
      action: [],
      doneOn: [],
      note: [],
    });
    expect(table.gone).toEqual({ tier: '(not on the list any more)' });
  });

  it('are one per word where they are split, those without a word last', async () => {
    const run = outputRunOf(SHEET, withLists({ name: '跟进', by: 'owner' }), 'zh');
    const sheets = await sheetsOf(run);
    expect(sheets.map(({ id, title }) => [id, title])).toEqual([
      ['list.跟进.李四', '跟进 李四'],
      ['list.跟进.王五', '跟进 王五'],
      ['list.跟进..none', '跟进 （无）'],
    ]);
    expect(sheets.map((sheet) => (sheet.kind === 'table' ? cellsOf(sheet)['customer'] : []))).toEqual([
      ['丙'],
      ['甲'],
      ['乙'],
    ]);
    expect(sheets[0]?.kind === 'table' ? sheets[0].lines : []).toContain('跟进。负责人：李四');
  });

  it('leave those out who did not consent where they are for marketing, and say how many', async () => {
    const run = outputRunOf(SHEET, withLists({ name: 'mail', marketing: true }));
    const table = await tableOf(run, 'list.mail');
    expect(cellsOf(table)['customer']).toEqual(['甲', '丙']);
    expect(table.lines).toContain('1 customer is left out, who did not consent.');
  });

  it('go by the tiers in force where people can decide', async () => {
    const document = {
      ...withLists({ name: 'calls', tiers: ['A'] }),
      output: { sheets: ['customers'], lists: [{ name: 'calls', tiers: ['A'] }] },
    };
    const rows = [{ key: '丙', cells: { manualTier: 'A', approvedBy: '王' } }];
    const table = await tableOf(outputRunOf(SHEET, document), 'list.calls', { customers: rows });
    // Their order stays that of the run.
    expect(cellsOf(table)['customer']).toEqual(['甲', '乙', '丙']);
  });

  it('are forty at most: the customers of further words stand on the last', async () => {
    const many = [
      ['customer', 'amount', 'owner', 'consent'],
      ...Array.from({ length: 45 }, (_, i) => [`c${String(i)}`, 1, `o${String(i + 10)}`, 'yes']),
    ];
    const sheets = await sheetsOf(outputRunOf(many, withLists({ name: 'calls', by: 'owner' })));
    expect(sheets).toHaveLength(40);
    const last = sheets.at(-1);
    expect(last?.id).toBe('list.calls..others');
    expect(last?.kind === 'table' ? cellsOf(last)['rank'] : []).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('keep the word in a title that is too long for a sheet', async () => {
    const name = 'Customers to be called in this quarter';
    const [sheet] = await sheetsOf(outputRunOf(SHEET, withLists({ name, by: 'owner' })));
    expect(sheet?.title).toBe('Customers to be called in th 李四');
    expect(sheet?.title).toHaveLength(31);
    expect(sheet?.id).toMatch(/^list\.Customer\.[0-9a-z]+\.李四$/);
  });
});
