import { tierColumns, tierTexts } from '../../../src/core';
import type { Sheet } from '../gradeRows';
import { documentOf, gradeSheet } from '../gradeRows';

const SHEET: Sheet = [
  ['客户', '日期', '金额', 'stars'],
  ['Beta', '2017-12-30', 20, 5],
  ['Acme', '2017-12-01', 80, 1],
  ['', '2017-12-01', 7, 1],
  ['acme', '2017-12-02', '', 1],
  ['Beta', '2017-12-30', -5, 5],
];
const POLICY = {
  version: 1,
  source: { indicators: [{ column: 'stars', as: 'stars', aggregate: 'max' }] },
  methods: [
    { id: 'abc', kind: 'abc' },
    { id: 'rfm', kind: 'rfm' },
    { id: 'score', kind: 'weighted', indicators: [{ metric: 'amount', weight: 1 }] },
  ],
  final: 'score',
};

describe('the JSON document', () => {
  const document = documentOf(SHEET, POLICY);

  it('has the keys of the contract, dates in ISO, every fate', () => {
    expect(Object.keys(document)).toEqual([
      'version',
      'asOf',
      'final',
      'columns',
      'warnings',
      'rows',
      'methods',
      'customers',
    ]);
    expect(document).toMatchObject({ version: 1, asOf: '2017-12-30', final: 'score' });
    expect(document.rows).toEqual({
      read: 5,
      used: 2,
      fates: {
        hidden: 0,
        blank: 0,
        totalRow: 0,
        errorCell: 0,
        noCustomer: 1,
        badDate: 0,
        badAmount: 1,
        duplicate: 0,
        outsidePeriod: 0,
        return: 1,
        used: 2,
      },
      firstRows: { noCustomer: [4], badAmount: [5], return: [6] },
      examples: {
        noCustomer: [{ row: 4, cell: 'A4', text: '' }],
        badAmount: [{ row: 5, cell: 'C5', text: '' }],
        return: [{ row: 6, cell: 'C6', text: '-5' }],
      },
      repairs: [
        {
          kind: 'spelling',
          column: '客户',
          count: 1,
          examples: [{ cell: 'A5', before: 'acme', after: 'Acme' }],
        },
        {
          kind: 'dateText',
          column: '日期',
          count: 5,
          examples: [
            { cell: 'B2', before: '2017-12-30', after: '2017-12-30' },
            { cell: 'B3', before: '2017-12-01', after: '2017-12-01' },
            { cell: 'B4', before: '2017-12-01', after: '2017-12-01' },
            { cell: 'B5', before: '2017-12-02', after: '2017-12-02' },
            { cell: 'B6', before: '2017-12-30', after: '2017-12-30' },
          ],
        },
      ],
    });
  });

  it('says which columns were taken, as their headers stand', () => {
    expect(document.columns).toEqual({ customer: '客户', date: '日期', amount: '金额' });
    const source = { columns: { customer: 'CUSTOMER', amount: { product: ['price', 'qty '] } } };
    const named: Sheet = [
      ['Customer', 'Price', 'Qty'],
      ['a', 1, 2],
    ];
    expect(documentOf(named, { version: 1, source, methods: [{ kind: 'abc' }] }).columns).toEqual({
      customer: 'Customer',
      amount: { product: ['Price', 'Qty'] },
    });
  });

  it('has a customer per line, best first, with the object of each method, the final tier and adjustments', () => {
    expect(document.customers).toHaveLength(2);
    // amounts 80 and 15, T = 95; scores 100 and 0; recency 29 and 0 days, one order each
    expect(document.customers[0]).toEqual({
      customer: 'Acme',
      metrics: {
        recency: 29,
        firstPurchase: '2017-12-01',
        lastPurchase: '2017-12-01',
        tenure: 29,
        orders: 1,
        ordersPerMonth: 1,
        amount: 80,
        grossAmount: 80,
        returns: 0,
        returnRate: 0,
        averageOrderValue: 80,
        meanInterval: null,
        nextOrderExpected: null,
        stars: 1,
      },
      abc: { tier: 'A', rank: 1, share: 80 / 95, cumulativeShare: 80 / 95 },
      // (1 + 1 + 5) ÷ 3
      rfm: { r: 1, f: 1, m: 5, cell: '115', score: 2.3333333333, segment: 'Cannot Lose' },
      score: { score: 100, rank: 1, tier: 'A' },
      tier: 'A',
      adjustments: [],
    });
    expect(document.customers[1]).toMatchObject({
      customer: 'Beta',
      metrics: { amount: 15, returnRate: 0.25 },
      tier: 'C',
    });
  });

  it('has limits and sizes per method: tiers, or segments for RFM', () => {
    // type-7 quantiles of 0 and 29: 5.8 11.6 17.4 23.2; of 15 and 80: 28 41 54 67
    expect(document.methods['rfm']).toMatchObject({
      limits: { r: [5.8, 11.6, 17.4, 23.2], f: [1, 1, 1, 1], m: [28, 41, 54, 67] },
    });
    expect(Object.keys(document.methods['rfm'] ?? {})).toEqual(['limits', 'frozen', 'weights', 'segments']);
    expect(document.methods['score']).toMatchObject({ indicators: [{ metric: 'amount', weight: 1 }] });
  });

  it('an unknown tier has the unknown name and a null score, and comes last', () => {
    const list: Sheet = [
      ['customer', 'amount', 'recency'],
      ['a', '', 1],
      ['b', 5, 1],
    ];
    const { customers } = documentOf(list, {
      ...POLICY,
      source: {},
      unknown: 'D',
      methods: POLICY.methods.slice(2),
    });
    expect(customers[1]).toMatchObject({
      customer: 'a',
      score: { score: null, rank: null, tier: 'D' },
      tier: 'D',
    });
  });

  it('an unknown name that is also a tier’s counts its customers there', () => {
    const list: Sheet = [
      ['customer', 'amount', 'recency'],
      ['a', '', 1],
      ['b', 5, 1],
    ];
    const { methods } = documentOf(list, { version: 1, unknown: 'C', methods: [{ id: 'abc', kind: 'abc' }] });
    expect(methods['abc']).toMatchObject({
      tiers: [{ name: 'A', customers: 1 }, { customers: 0 }, { name: 'C', customers: 1 }],
    });
  });
});

describe('tier columns', () => {
  it('give each source row its customer’s tier, and rows left out an empty cell', () => {
    const columns = tierColumns(gradeSheet(SHEET, POLICY));
    expect(columns.map(({ methodId, kind, final }) => [methodId, kind, final])).toEqual([
      ['abc', 'tier', false],
      ['rfm', 'segment', false],
      ['score', 'tier', true],
    ]);
    expect(columns.map((column) => tierTexts(column, 0, 5))).toEqual([
      // before(Beta) = 80 / 95 = .84: B
      ['B', 'A', '', '', 'B'],
      ['New', 'Cannot Lose', '', '', 'New'],
      ['C', 'A', '', '', 'C'],
    ]);
  });

  it('with rules give one more: the final tier as they left it', () => {
    // Beta is B by amount; the rule caps whoever bought on the last day
    const rules = [{ when: { metric: 'recency', atMost: 0 }, cap: 'C' }];
    const columns = tierColumns(gradeSheet(SHEET, { version: 1, methods: [{ kind: 'abc' }], rules }));
    expect(columns.map(({ methodId, kind, final }) => [methodId, kind, final])).toEqual([
      ['abc', 'tier', false],
      ['tier', 'tier', true],
    ]);
    expect(columns.map((column) => tierTexts(column, 0, 5))).toEqual([
      ['B', 'A', '', '', 'B'],
      ['C', 'A', '', '', 'C'],
    ]);
  });
});
