import { reportPage } from '../../../src/app/outputs/report/reportPage';
import { blockOf, outputRunOf, recordOfSheet } from './outputRunOf';

/** By hand: 甲 800, 乙 200, 丙 60 of 1 060; shares before each: 0, .755, .943, so A, A, B. */
const SHEET = [
  ['customer', 'date', 'amount'],
  ['甲', '2024-01-05', 700],
  ['乙', '2024-01-06', 200],
  ['丙', '2024-01-07', 60],
  ['甲', '2024-02-01', 100],
  ['', '2024-02-01', 5],
];
const ABC = { version: 1, name: 'P', methods: [{ kind: 'abc' }] };

describe('the report sheet', () => {
  it('says what ran on what', () => {
    expect(blockOf(reportPage(outputRunOf(SHEET, ABC)), 'run').rows).toEqual([
      ['Policy', 'P'],
      ['Data', 'Orders!A1:C6'],
      ['A row is', 'an order line'],
      ['Rows', '4 of 5 used'],
      ['Customers', '3'],
      ['Analysis date', 'February 1, 2024'],
    ]);
  });

  it('has sizes and totals with shares, and charts over the final ones', () => {
    const page = reportPage(outputRunOf(SHEET, ABC, 'zh'));
    const sizes = blockOf(page, 'sizes');
    expect(sizes.headers).toEqual(['等级', '客户数', '客户占比', '购买金额', '购买金额占比', '累计占比']);
    expect(sizes.rows).toEqual([
      ['A', 2, 2 / 3, 1000, 1000 / 1060, 1000 / 1060],
      ['B', 1, 1 / 3, 60, 60 / 1060, 1],
      ['C', 0, 0, 0, 0, 1],
    ]);
    expect(page.charts.map(({ id, kind, block, series }) => [id, kind, block, series])).toEqual([
      ['customers', 'columns', 'sizes', [1]],
      ['totals', 'pareto', 'sizes', [3, 5]],
      ['pareto.abc', 'line', 'pareto.abc', [1]],
    ]);
  });

  it('has the final tiers as rules left them, and beside them what the method found', () => {
    const rules = [{ when: { metric: 'amount', above: 500 }, cap: 'B' }];
    const page = reportPage(outputRunOf(SHEET, { ...ABC, rules }));
    expect(blockOf(page, 'sizes').rows.map(([tier, customers]) => [tier, customers])).toEqual([
      ['A', 1],
      ['B', 2],
      ['C', 0],
    ]);
    expect(blockOf(page, 'sizes.abc').rows[0]?.[1]).toBe(2);
  });

  it('holds tiers against the run before, from tier to tier', () => {
    const before = [
      SHEET[0] ?? [],
      ['甲', '2023-12-01', 10],
      ['乙', '2023-12-01', 900],
      ['丁', '2023-12-01', 1],
    ];
    const earlier = recordOfSheet(before, ABC, '2024-01-01T09:30:00');
    const page = reportPage(outputRunOf(SHEET, ABC, 'en', earlier));
    // Then: 乙 A; 甲 begins at .988, 丁 at .999: both C.
    const matrix = blockOf(page, 'matrix');
    expect(matrix.heading).toBe(
      'Customers from tier to tier (Compared with the run of January 1, 2024 09:30)',
    );
    expect(matrix.headers).toEqual(['From ↓ to →', 'A', 'B', 'C', 'Unknown']);
    expect(matrix.rows).toEqual([
      ['A', 1, 0, 0, 0],
      ['B', 0, 0, 0, 0],
      ['C', 1, 0, 0, 0],
      ['Unknown', 0, 0, 0, 0],
    ]);
    expect(matrix.heat).toBeDefined();
    expect(blockOf(page, 'moves').rows).toEqual([
      ['Up', '1'],
      ['Down', '0'],
      ['To other tiers', '0'],
      ['New', '1'],
      ['Gone', '1'],
    ]);
    const figures = blockOf(page, 'figures');
    expect(figures.headers).toContain('Bought since');
    // A had 乙 alone, who bought on 2024-01-06.
    expect(figures.rows[0]?.[figures.headers.indexOf('Bought since')]).toBe(1);
  });

  it('leaves out what cannot be told: moves without a run before, totals without amounts', () => {
    const list = [
      ['customer', 'stars'],
      ['a', 5],
      ['b', 1],
    ];
    const document = {
      version: 1,
      source: {
        layout: 'customers',
        columns: { customer: 'customer' },
        indicators: [{ column: 'stars', as: 'stars' }],
      },
      methods: [
        {
          kind: 'weighted',
          indicators: [{ metric: 'stars' }],
          cut: { kind: 'thresholds', limits: [50] },
        },
      ],
    };
    const page = reportPage(outputRunOf(list, document));
    expect(page.blocks.map(({ id }) => id)).toEqual(['run', 'sizes', 'figures', 'fates']);
    expect(blockOf(page, 'sizes').rows[0]).toEqual(['A', 1, 0.5, '', '', '']);
    expect(page.charts.map(({ id }) => id)).toEqual(['customers']);
  });

  it('crosses recency and frequency: customers, and their mean amount', () => {
    const rfm = {
      version: 1,
      methods: [{ kind: 'rfm', bins: 2, limits: { r: [10], f: [2], m: [100] }, segments: 'eight' }],
    };
    const page = reportPage(outputRunOf(SHEET, rfm));
    // 甲 bought on the analysis date, twice: R 2, F 2. 乙 and 丙 26 and 25 days before, once: R 1, F 1.
    expect(blockOf(page, 'heat.rfm').headers).toEqual(['R ↓ F →', 'F 2', 'F 1']);
    expect(blockOf(page, 'heat.rfm').rows).toEqual([
      ['R 2', 1, 0],
      ['R 1', 0, 2],
    ]);
    expect(blockOf(page, 'mean.rfm').rows).toEqual([
      ['R 2', 800, ''],
      ['R 1', '', 130],
    ]);
  });

  it('counts customers per cell of a grid, of three dimensions a table per level of the third', () => {
    const dimensions = [
      { metric: 'amount', split: 100 },
      { metric: 'orders', split: 2 },
      { metric: 'recency', split: 10 },
    ];
    const grid = (count: number): object => ({
      version: 1,
      methods: [{ kind: 'grid', dimensions: dimensions.slice(0, count), cells: {}, else: 'x', tiers: ['x'] }],
    });
    expect(blockOf(reportPage(outputRunOf(SHEET, grid(2))), 'heat.grid').rows).toEqual([
      ['high', 1, 1],
      ['low', 0, 1],
    ]);
    const page = reportPage(outputRunOf(SHEET, grid(3)));
    expect(blockOf(page, 'heat.grid.0').rows).toEqual([
      ['high', 1, 0],
      ['low', 0, 0],
    ]);
    expect(blockOf(page, 'heat.grid.1').heading).toBe('Grid tier: customers: recency low');
  });

  it('draws the Pareto curve by a hundred points at most, the first and the last customer among them', () => {
    const many = [
      ['customer', 'amount'],
      ...Array.from({ length: 250 }, (_, i) => [`c${String(i)}`, 250 - i]),
    ];
    const page = reportPage(outputRunOf(many, { ...ABC, source: { layout: 'customers' } }));
    const { rows } = blockOf(page, 'pareto.abc');
    expect(rows).toHaveLength(100);
    // 250 of 31 375, the sum of 1 to 250.
    expect(rows[0]).toEqual([1 / 250, 250 / 31_375]);
    expect(rows.at(-1)).toEqual([1, 1]);
  });

  it('accounts for every row', () => {
    expect(blockOf(reportPage(outputRunOf(SHEET, ABC)), 'fates').rows).toEqual([
      ['used', 4, ''],
      ['without a customer', 1, 'A6 (empty)'],
    ]);
  });
});
