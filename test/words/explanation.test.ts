import type { Cell } from '../../src/core';
import { explain, grade, parsePolicy } from '../../src/core';
import { conditionSentence, createWords, explanationSentences } from '../../src/words';
import { readSheet } from '../core/gradeRows';

const SHEET: readonly (readonly Cell[])[] = [
  ['customer', 'amount', 'recency', 'region'],
  ['甲', 80, 10, '北'],
  ['乙', 15, 400, '南'],
  ['丙', '', 30, '南'],
];
const SOURCE = {
  layout: 'customers',
  columns: { customer: 'customer', amount: 'amount', recency: 'recency', group: 'region' },
};

function sentences(locale: string, customer: number, method: object, sheet = SHEET): string[] {
  return said(locale, sheet, SOURCE, customer, method);
}

function said(
  locale: string,
  sheet: readonly (readonly Cell[])[],
  source: object,
  customer: number,
  method: object,
): string[] {
  const rules = [{ when: { metric: 'recency', above: 365 }, set: 'Unknown' }];
  const document = { version: 1, source, methods: [method], rules };
  const policy = parsePolicy(document);
  const grading = grade(readSheet(sheet, document), policy);
  return explanationSentences(createWords(locale), explain(policy, grading, customer));
}

describe('an explanation in words', () => {
  const abc = { kind: 'abc', cut: { kind: 'thresholds', limits: [50, 10] } };

  it('says value, rank, share, limit and distance', () => {
    expect(sentences('en', 0, abc)).toEqual([
      'Method "ABC": A. amount is 80, rank 1.',
      'This customer and all who are as good or better make up 84.2% of the total.',
      'The limit of 50 is reached (amount).',
      '甲 is in tier A.',
    ]);
    expect(sentences('zh', 1, abc)).toEqual([
      '方法“ABC”：B。购买金额为 15，排名第 2。',
      '该客户与不低于其水平的客户合计占总额的 100%。',
      '已达到的分界：购买金额 10。',
      '距 A 还差：购买金额再增加 35（分界 50）。',
      '规则 1：因最近购买大于 365，由 B 调整为 Unknown。',
      '该客户：最近购买 400。',
      '乙 的等级为 Unknown。',
    ]);
  });

  it('says what is missing', () => {
    expect(sentences('en', 2, abc)[0]).toBe('Method "ABC": Unknown, because there is no value for amount.');
  });

  it('says each contribution to a weighted score', () => {
    const weighted = {
      kind: 'weighted',
      indicators: [
        { metric: 'amount', weight: 3 },
        { metric: 'recency', weight: 1 },
      ],
      cut: { kind: 'thresholds', limits: [50] },
    };
    expect(sentences('en', 1, weighted).slice(0, 4)).toEqual([
      'Method "Weighted score": B. The score is 0, rank 2.',
      'amount 15: score 0 × weight 75% = 0.',
      'recency 400: score 0 × weight 25% = 0.',
      'To reach A: 50 more in score (limit 50).',
    ]);
  });

  it('says levels of a grid and of RFM, and the step of a ladder', () => {
    const grid = {
      kind: 'grid',
      dimensions: [
        { metric: 'amount', split: 50 },
        { words: 'group', levels: ['北', '南'] },
      ],
      cells: { 'high / 北': 'x' },
      else: 'y',
    };
    expect(sentences('en', 0, grid).slice(0, 3)).toEqual([
      'Method "Grid": x.',
      'amount 80: high. The limit of 50 is reached (amount).',
      'Group 北: 北.',
    ]);
    const ladder = {
      kind: 'ladder',
      steps: [{ when: { metric: 'amount', atLeast: 50 }, tier: 'VIP' }],
      else: '普通',
    };
    expect(sentences('zh', 0, ladder)[0]).toBe('方法“条件阶梯”：VIP，符合第 1 条：购买金额不低于 50。');
    expect(sentences('en', 1, ladder)[0]).toBe('Method "Ladder": 普通, because no step applies.');
    expect(sentences('en', 1, ladder)[1]).toBe('The customer has: amount 15.');
  });

  it('says what the customer has of all that the steps of a ladder ask for', () => {
    const ladder = {
      kind: 'ladder',
      steps: [
        { when: { metric: 'amount', atLeast: 50 }, tier: 'VIP' },
        {
          when: {
            all: [
              { words: 'group', is: '东' },
              { metric: 'amount', above: 1 },
            ],
          },
          tier: '东',
        },
      ],
      else: '普通',
    };
    expect(sentences('zh', 2, ladder)[1]).toBe('该客户：购买金额 无数据、分组 南。');
    expect(sentences('en', 2, ladder)[1]).toBe('The customer has: amount no value, Group 南.');
  });

  it('says when a limit must be passed and not only reached', () => {
    const strict = { kind: 'abc', cut: { kind: 'thresholds', limits: [50], inclusive: false } };
    expect(sentences('en', 1, strict)).toContain('To reach A: over 35 more in amount (it must be above 50).');
    expect(sentences('zh', 1, strict)).toContain('距 A 还差：购买金额再增加 35 以上（须大于 50）。');
    const cost = {
      kind: 'abc',
      metric: 'recency',
      cut: { kind: 'thresholds', limits: [30], inclusive: false },
    };
    expect(sentences('en', 1, cost)).toContain('To reach A: over 370 less in recency (it must be below 30).');
    expect(sentences('zh', 1, cost)).toContain('距 A 还差：最近购买再减少 370 以上（须小于 30）。');
  });

  it('says what keeps a customer from being judged: the group, the word, the one value', () => {
    const within = { kind: 'abc', within: 'group' };
    const nowhere: typeof SHEET = [...SHEET, ['丁', 5, 1, '']];
    expect(sentences('en', 3, within, nowhere)[0]).toBe(
      'Method "ABC": Unknown, because there is no value for Group.',
    );
    const grid = {
      kind: 'grid',
      dimensions: [
        { metric: 'amount', split: 50 },
        { words: 'group', levels: ['北'] },
      ],
      cells: { 'high / 北': 'x' },
      else: 'y',
    };
    expect(sentences('en', 1, grid)[0]).toBe(
      'Method "Grid": Unknown, because there is no value for Group (南).',
    );
    expect(sentences('en', 3, { ...grid, within: 'group' }, nowhere)[0]).toBe(
      'Method "Grid": Unknown, because there is no value for Group.',
    );
  });

  it('says days as dates', () => {
    const sheet: readonly (readonly Cell[])[] = [
      ['customer', 'date', 'amount'],
      ['甲', '2024-04-03', 1],
      ['乙', '2024-03-01', 1],
    ];
    // 2024-04-01 is day 19 814
    const late = { kind: 'abc', metric: 'lastPurchase', cut: { kind: 'thresholds', limits: [19_814] } };
    expect(said('en', sheet, {}, 1, late)).toEqual([
      'Method "ABC": B. last purchase is March 1, 2024, rank 2.',
      expect.stringContaining('This customer and all who are as good or better') as string,
      'To reach A: 31 more in last purchase (limit April 1, 2024).',
      '乙 is in tier B.',
    ]);
  });

  it('says stages without a purchase, and those that lack a day', () => {
    const header = ['customer', 'recency', 'tenure', 'orders', 'lastInterval'];
    const sheet: readonly (readonly Cell[])[] = [
      header,
      ['new', 3, 5, 1, ''],
      ['none', '', '', 0, ''],
      ['unclear', 4, '', 1, ''],
    ];
    const source = { layout: 'customers', columns: Object.fromEntries(header.map((name) => [name, name])) };
    const first = (customer: number): string | undefined =>
      said('en', sheet, source, customer, { kind: 'lifecycle' })[0];
    expect(first(0)).toBe('Method "Lifecycle": new (recency 3, days as a customer 5).');
    expect(first(1)).toBe('Method "Lifecycle": noPurchase.');
    expect(first(2)).toBe('Method "Lifecycle": Unknown, because there is no value for days as a customer.');
  });
});

describe('a condition in words', () => {
  const words = createWords('en');

  it.each([
    [{ metric: 'recency', above: 30, atMost: 90 }, 'recency is above 30 and recency is at most 90'],
    [{ metric: { metric: 'orders', last: { months: 3 } }, below: 2 }, 'orders, last 3 months is below 2'],
    [
      { metric: { ratio: ['refunds', 'orders'] as [string, string] }, atLeast: 0.5 },
      'refunds ÷ orders is at least 0.5',
    ],
    [{ words: 'group', oneOf: ['华东', '华南'] }, 'Group is one of 华东, 华南'],
    [{ method: 'abc', is: 'A' }, 'ABC is A'],
    [{ method: 'vip', oneOf: ['gold'] }, 'vip is gold'],
    [{ metric: 'margin', below: 0.05 }, 'margin is below 5%'],
    [
      { metric: { ratio: ['profit', 'amount'] as [string, string] }, above: 0.125 },
      'profit ÷ amount is above 12.5%',
    ],
    [{ metric: 'firstPurchase', atLeast: 19_723 }, 'first purchase is on or after January 1, 2024'],
    [
      {
        any: [
          { metric: 'orders', is: 1 },
          {
            all: [
              { words: 'group', is: 'x' },
              { metric: 'amount', above: 5 },
            ],
          },
        ],
      },
      'orders is 1 or (Group is x and amount is above 5)',
    ],
  ])('%j', (condition, sentence) => {
    expect(conditionSentence(words, condition)).toBe(sentence);
  });
});
