import { cellsOf, headersOf, outputRunOf, recordOfSheet, tableOf } from './outputRunOf';

/** By hand: 甲 800, 乙 200, 丙 60 of 1 060; shares before each: 0, .755, .943, so A, A, B. */
const SHEET = [
  ['customer', 'date', 'amount', 'consent'],
  ['甲', '2024-01-05', 700, '是'],
  ['乙', '2024-01-06', 200, '否'],
  ['丙', '2024-01-07', 60, ''],
  ['甲', '2024-02-01', 100, '是'],
];
const SOURCE = { columns: { customer: 'customer', date: 'date', amount: 'amount' } };
const ABC = {
  version: 1,
  name: 'P',
  source: SOURCE,
  methods: [{ kind: 'abc' }],
  output: { sheets: ['customers'] },
};

describe('the customer sheet', () => {
  it('has a row per customer, best first: metrics, tier, why, and nothing of a run before', async () => {
    const table = await tableOf(outputRunOf(SHEET, ABC), 'customers');
    expect(cellsOf(table)).toEqual({
      rank: [1, 2, 3],
      customer: ['甲', '乙', '丙'],
      tier: ['A', 'A', 'B'],
      inForce: ['A', 'A', 'B'],
      state: ['', '', ''],
      'metric.amount': [800, 200, 60],
      why: [
        'The amount is 800, rank 1. The limit of 200 is reached (amount).',
        'The amount is 200, rank 2. The limit of 200 is reached (amount).',
        'The amount is 60, rank 3. To reach A: 140 more in amount (limit 200).',
      ],
      previous: ['', '', ''],
      movement: ['', '', ''],
      manualTier: [],
      reason: [],
      approvedBy: [],
      approvedOn: [],
      action: [],
      actionOwner: [],
      due: [],
    });
    expect([table.key, table.rank, table.gone]).toEqual([
      'customer',
      'rank',
      { tier: '(not in the data any more)' },
    ]);
    expect(table.lines).toEqual([
      'Customers',
      'Policy: P',
      'Data: Orders!A1:C6',
      'Analysis date: February 1, 2024',
      'Columns "Manual tier" to "Due" are yours: what you write there stays.',
    ]);
  });

  it('is in Chinese where the words are', async () => {
    const table = await tableOf(outputRunOf(SHEET, ABC, 'zh'), 'customers');
    expect(table.title).toBe('客户表');
    expect(headersOf(table)).toEqual([
      '名次',
      '客户',
      '最终等级',
      '生效等级',
      '人工决定',
      '购买金额',
      '定级原因',
      '上次等级',
      '升降级数',
      '人工等级',
      '理由',
      '批准人',
      '批准日期',
      '行动',
      '执行人',
      '截止日期',
    ]);
    expect(cellsOf(table)['why']?.[2]).toBe(
      '购买金额为 60，排名第 3。距 A 还差：购买金额再增加 140（分界 200）。',
    );
  });

  it('lets a manual tier hold once it is approved, and tells what waits and what is no tier', async () => {
    const people = (key: string, manualTier: string, approvedBy = '') => ({
      key,
      cells: { manualTier, approvedBy },
    });
    const rows = [
      people('甲', 'C', '王'),
      people('乙', 'b'),
      people('丙', 'gold', '王'),
      people('丁', 'A', '王'),
    ];
    const table = await tableOf(outputRunOf(SHEET, ABC), 'customers', { customers: rows });
    const { tier, inForce, state } = cellsOf(table);
    expect(tier).toEqual(['A', 'A', 'B']);
    expect(inForce).toEqual(['C', 'A', 'B']);
    expect(state).toEqual(['set by hand', 'pending approval', 'no such tier']);
    expect(table.lines.slice(-3, -1)).toEqual([
      '1 manual tier waits for approval: write a name under "Approved by".',
      '1 manual tier is no tier of the policy and counts for nothing: correct it.',
    ]);
  });

  it('says of an offer that hangs on an answer nobody understands', async () => {
    const asked = SHEET.map((row) => row.map((cell) => (cell === '否' ? 'later' : cell)));
    const document = {
      ...ABC,
      source: { columns: { ...SOURCE.columns, consent: 'consent' } },
      playbook: [{ tier: 'A', offer: 'tea' }],
    };
    const table = await tableOf(outputRunOf(asked, document), 'customers');
    expect(cellsOf(table)['offer']).toEqual(['tea', '', '']);
    expect(table.lines.slice(-2, -1)).toEqual([
      'Column "consent" has 1 customer whose answer is neither a yes nor a no ("later"). It counts as no consent. Write yes or no there.',
    ]);
  });

  it('keeps the text of a row that is the customer’s already, in another spelling or by an alias', async () => {
    const spelled = [
      ['customer', 'amount'],
      ['ACME', 80],
      ['ACME', 15],
      ['Box', 5],
    ];
    const document = { ...ABC, source: { aliases: { 'Box Inc': 'Box' } } };
    const rows = [
      { key: 'Acme', cells: {} },
      { key: 'Box Inc', cells: { manualTier: 'A', approvedBy: '王' } },
    ];
    const { customer, inForce } = cellsOf(
      await tableOf(outputRunOf(spelled, document), 'customers', { customers: rows }),
    );
    expect(customer).toEqual(['Acme', 'Box Inc']);
    expect(inForce).toEqual(['A', 'A']);
  });

  it('of two rows of a customer goes by the one with the name as it is now', async () => {
    const rows = [
      { key: ' 甲', cells: { manualTier: 'B', approvedBy: '王' } },
      { key: '甲', cells: { manualTier: 'C', approvedBy: '王' } },
    ];
    const table = await tableOf(outputRunOf(SHEET, ABC), 'customers', { customers: rows });
    expect(cellsOf(table)['inForce']?.[0]).toBe('C');
  });

  it('says the tier of the run before and the steps moved since', async () => {
    const before = [SHEET[0] ?? [], ['甲', '2023-12-01', 10], ['乙', '2023-12-01', 900]];
    const earlier = recordOfSheet(before, ABC, '2024-01-01T09:30:00');
    const table = await tableOf(outputRunOf(SHEET, ABC, 'en', earlier), 'customers');
    const { previous, movement } = cellsOf(table);
    // Then: 乙 had 900 of 910, so A; 甲 begins at .989, so C.
    expect(previous).toEqual(['C', 'A', '']);
    expect(movement).toEqual([2, 0, '']);
    expect(table.lines).toContain('Compared with the run of January 1, 2024 09:30');
    expect(table.columns.find(({ id }) => id === 'movement')).toMatchObject({
      kind: 'signed',
      look: { kind: 'arrows' },
    });
  });

  it('has the columns that the playbook speaks of, by the tier in force', async () => {
    const document = {
      ...ABC,
      source: { columns: { ...SOURCE.columns, consent: 'consent' } },
      playbook: [
        { tier: 'A', service: 'gold', contactEvery: 30, offer: 'gift' },
        { tier: 'B', service: 'silver', hours: 2 },
      ],
    };
    const rows = [{ key: '丙', cells: { manualTier: 'A', approvedBy: '王' } }];
    const table = await tableOf(outputRunOf(SHEET, document), 'customers', { customers: rows });
    const cells = cellsOf(table);
    expect(cells['service']).toEqual(['gold', 'gold', 'gold']);
    // 2024-02-01 is day 19 754, 01-06 19 728, 01-07 19 729.
    expect(cells['nextContact']).toEqual([19_784, 19_758, 19_759]);
    expect(cells['offer']).toEqual(['gift', '', '']);
    expect(cells['consent']).toEqual(['yes', 'no', 'no']);
    expect(cells['hours']).toEqual(['', '', '']);
    expect(cells['target']).toEqual(['', '', '']);
    expect(Object.keys(cells)).not.toContain('risk');
    expect(Object.keys(cells)).not.toContain('owner');
    const computed = cellsOf(await tableOf(outputRunOf(SHEET, document), 'customers'));
    expect([computed['target']?.[2], computed['gap']?.[2], computed['hours']?.[2]]).toEqual(['A', 140, 2]);
  });

  it('has what every other method says, the final method before the rules too', async () => {
    const document = {
      ...ABC,
      methods: [
        { kind: 'abc' },
        {
          kind: 'weighted',
          indicators: [{ metric: 'orders' }],
          cut: { kind: 'thresholds', limits: [50] },
        },
      ],
      final: 'weighted',
      rules: [{ when: { metric: 'amount', above: 500 }, cap: 'B' }],
    };
    const table = await tableOf(outputRunOf(SHEET, document), 'customers');
    const cells = cellsOf(table);
    // 甲 has 2 orders: score 100, A, but for the rule; the others 0.
    expect(cells['customer']).toEqual(['甲', '丙', '乙']);
    expect(cells['score']).toEqual([100, 0, 0]);
    expect(cells['tier']).toEqual(['B', 'B', 'B']);
    expect(cells['method.weighted']).toEqual(['A', 'B', 'B']);
    expect(cells['method.abc']).toEqual(['A', 'B', 'A']);
    expect(cells['why']?.[0]).toBe(
      'The score is 100, rank 1; most of it comes from orders (100). Rule 1: because amount is above 500, at best B (A became B).',
    );
  });
});
