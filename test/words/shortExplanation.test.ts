import { explain, grade, parsePolicy } from '../../src/core';
import { createWords, quickWords, shortExplanation } from '../../src/words';
import { readSheet } from '../core/gradeRows';

const SHEET = [
  ['customer', 'amount', 'recency', 'region'],
  ['甲', 80, 10, '北'],
  ['乙', 15, 400, '南'],
  ['丙', '', 30, '南'],
];
const SOURCE = {
  layout: 'customers',
  columns: { customer: 'customer', amount: 'amount', recency: 'recency', group: 'region' },
};

function why(locale: string, customer: number, method: object, rules: object[] = []): string {
  const document = { version: 1, source: SOURCE, methods: [method], rules };
  const policy = parsePolicy(document);
  const grading = grade(readSheet(SHEET, document), policy);
  const plain = createWords(locale);
  const said = shortExplanation(plain, explain(policy, grading, customer), policy.final);
  // Quick words say the same, at the first time and at any other.
  const quick = quickWords(plain);
  for (const time of [1, 2]) {
    expect([time, shortExplanation(quick, explain(policy, grading, customer), policy.final)]).toEqual([
      time,
      said,
    ]);
  }
  return said;
}

describe('a short explanation', () => {
  const abc = { kind: 'abc', cut: { kind: 'thresholds', limits: [50, 10] } };

  it('says the value and the limit passed, or what is missing to the next tier', () => {
    expect(why('en', 0, abc)).toBe('The amount is 80, rank 1. The limit of 50 is reached (amount).');
    expect(why('zh', 1, abc)).toBe('购买金额为 15，排名第 2。距 A 还差：购买金额再增加 35（分界 50）。');
  });

  it('says what keeps a customer from being judged', () => {
    expect(why('en', 2, abc)).toBe('Cannot be judged: there is no value for amount.');
    expect(why('zh', 2, abc)).toBe('无法评级：缺少购买金额。');
  });

  it('says which rule changed the tier, and then not what is missing', () => {
    const rules = [{ when: { metric: 'recency', below: 20 }, cap: 'B' }];
    expect(why('en', 0, abc, rules)).toBe(
      'The amount is 80, rank 1. Rule 1: because recency is below 20, at best B (A became B).',
    );
  });

  it('says the score and the indicator that gave most to it', () => {
    const weighted = {
      kind: 'weighted',
      indicators: [
        { metric: 'amount', weight: 3 },
        { metric: 'recency', weight: 1 },
      ],
      cut: { kind: 'thresholds', limits: [50] },
    };
    expect(why('en', 0, weighted)).toBe(
      'The score is 100, rank 1; most of it comes from amount (75). The limit of 50 is reached (score).',
    );
  });

  it('says levels of a grid, steps of a ladder', () => {
    const grid = {
      kind: 'grid',
      dimensions: [
        { metric: 'amount', split: 50 },
        { words: 'group', levels: ['北', '南'] },
      ],
      cells: { 'high / 北': 'x' },
      else: 'y',
    };
    expect(why('en', 0, grid)).toBe('Levels: amount 80 (high), Group 北.');
    const ladder = {
      kind: 'ladder',
      steps: [{ when: { metric: 'amount', atLeast: 50 }, tier: 'VIP' }],
      else: '普通',
    };
    expect(why('zh', 0, ladder)).toBe('符合第 1 条：购买金额不低于 50。');
    expect(why('en', 1, ladder)).toBe('No step applies.');
  });

  it('is 500 characters at most', () => {
    const words = Array.from({ length: 60 }, (_, i) => `a long name ${String(i)}`);
    const ladder = {
      kind: 'ladder',
      steps: [
        {
          when: {
            any: [
              { words: 'group', oneOf: words },
              { metric: 'amount', above: 1 },
            ],
          },
          tier: 'x',
        },
      ],
      else: 'y',
    };
    const said = why('en', 0, ladder);
    expect([said.length, said.at(-1)]).toEqual([500, '…']);
  });
});

describe('quick words', () => {
  it('say counts, metrics and cell text as ever', () => {
    const plain = createWords('en');
    const quick = quickWords(plain);
    const same = (id: string, values: Record<string, string | number>): void => {
      const said = plain.t(id, values);
      expect([quick.t(id, values), quick.t(id, values)]).toEqual([said, said]);
    };
    same('customers.pending', { count: 1 });
    same('customers.pending', { count: 1200 });
    same('run.rowsUsed', { used: 12_000, read: 13_000 });
    same('grade.missingRole', { metric: 'orders', role: 'dueDate' });
    same('grade.missingRole', { metric: 'recency', role: 'date' });
    same('explain.value', { name: '{{count}} $t(pane.grade)', value: '\uE0001\uE001' });
  });
});
