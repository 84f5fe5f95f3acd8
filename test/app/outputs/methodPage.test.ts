import { methodPage } from '../../../src/app/outputs/method/methodPage';
import { blockOf, outputRunOf } from './outputRunOf';

const SHEET = [
  ['customer', 'date', 'amount'],
  ['甲', '2024-01-05', 800],
  ['乙', '2024-01-06', ' 200 '],
  ['丙', '2024-01-07', 60],
];
const page = (document: object, locale = 'en') => methodPage(outputRunOf(SHEET, document, locale));

describe('the method sheet', () => {
  it('names columns, settings, limits and the version', () => {
    const found = page({ version: 1, unknown: 'D', methods: [{ kind: 'abc' }] });
    expect(blockOf(found, 'run').rows.slice(-3)).toEqual([
      ['Final tier by', 'ABC'],
      ['Cannot be judged', 'D'],
      ['Made by', 'Customer Tiers 0.1.0'],
    ]);
    expect(blockOf(found, 'columns').rows).toEqual([
      ['Customer', 'customer'],
      ['Order date', 'date'],
      ['Amount', 'amount'],
    ]);
    expect(blockOf(found, 'method.abc').rows).toContainEqual(['Cut by', 'share of the total: 0.8, 0.95']);
    // 0, .755, .943 before each: A, A, B.
    expect(blockOf(found, 'limits.abc').rows).toEqual([
      ['', 'A', '200'],
      ['', 'B', '60'],
      ['', 'C', 'the rest'],
    ]);
    expect(blockOf(found, 'repairs').rows).toContainEqual([
      'stray or no-break spaces',
      'amount',
      1,
      'C3:  200  → 200',
    ]);
  });

  it('says weights as they counted and what was learned', () => {
    const weighted = {
      kind: 'weighted',
      indicators: [
        { metric: 'amount', weight: 3 },
        { metric: 'recency', normalise: 'percentile' },
      ],
      cut: { kind: 'thresholds', limits: [50] },
    };
    const found = page({ version: 1, methods: [weighted] }, 'zh');
    expect(blockOf(found, 'weights.weighted').rows).toEqual([
      ['购买金额', '0.75', '最小到最大之间的位置', '越大越好', '', '最小值 60、最大值 800', ''],
      ['最近购买', '0.25', '客户排名（百分位）', '越小越好', '', '', ''],
    ]);
  });

  it('says when limits were frozen', () => {
    const methods = [{ kind: 'abc', cut: { kind: 'thresholds', limits: [500, 100] } }];
    const found = page({ version: 1, methods: [{ kind: 'abc' }], frozen: { at: '2024-01-01', methods } });
    expect(blockOf(found, 'run').rows).toContainEqual(['Limits frozen on', 'January 1, 2024']);
    expect(blockOf(found, 'limits.abc').rows.map(([, , limit]) => limit)).toEqual(['500', '100', 'the rest']);
  });

  it('says rules and playbook, and how to run it again', () => {
    const found = page({
      version: 1,
      methods: [{ kind: 'abc' }],
      rules: [{ when: { metric: 'recency', above: 90 }, cap: 'B' }],
      playbook: [{ tier: 'A', contactEvery: 30 }],
    });
    expect(blockOf(found, 'rules').rows).toEqual([['Rule 1', '1. When recency is above 90 → at best B']]);
    expect(blockOf(found, 'playbook').rows).toEqual([['A', '30']]);
    expect(blockOf(found, 'again').rows[1]?.[1]).toBe(
      'npm run --silent grade -- FILE.csv --policy POLICY.json --as-of 2024-01-07',
    );
  });

  it('has the policy in pieces of 8 000 characters that are the policy again, no character cut in two', () => {
    const aliases = Object.fromEntries(
      Array.from({ length: 900 }, (_, i) => [`𠮷𠮷𠮷𠮷𠮷${String(i)}`, `𠮷${String(i)}`]),
    );
    const document = { version: 1, source: { aliases }, methods: [{ kind: 'abc' }] };
    const pieces = blockOf(page(document), 'policy').rows.map(([piece]) => String(piece));
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.every((piece) => piece.length <= 8000 && !/[\uD800-\uDBFF]$/.test(piece))).toBe(true);
    expect(JSON.parse(pieces.join(''))).toEqual(document);
    expect(blockOf(page(document), 'duplicates').rows).toHaveLength(900);
  });
});
