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

function sentences(locale: string, customer: number, ...methods: object[]): string[] {
  const rules = [{ when: { metric: 'recency', above: 365 }, set: 'Unknown' }];
  const document = { version: 1, source: SOURCE, methods, rules };
  const policy = parsePolicy(document);
  const grading = grade(readSheet(SHEET, document), policy);
  return explanationSentences(createWords(locale), explain(policy, grading, customer));
}

describe('an explanation in words', () => {
  const abc = { kind: 'abc', cut: { kind: 'thresholds', limits: [50, 10] } };

  it('says value, rank, share, limit and distance', () => {
    expect(sentences('en', 0, abc)).toEqual([
      'Method "abc": A. amount is 80, rank 1.',
      'Everyone as good or better makes up 84.2% of the total.',
      'The limit passed is 50 in amount.',
      '甲 is in tier A.',
    ]);
    expect(sentences('zh', 1, abc)).toEqual([
      '方法“abc”：B。购买金额为 15，排名第 2。',
      '不差于该客户的合计占总额的 100%。',
      '已达到的分界：购买金额 10。',
      '距 A 还差：购买金额多 35（分界 50）。',
      '规则 1：最近购买大于 365，由 B 调整为 Unknown。',
      '乙 的等级为 Unknown。',
    ]);
  });

  it('says what is missing', () => {
    expect(sentences('en', 2, abc)[0]).toBe('Method "abc": Unknown, as there is no value for amount.');
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
      'Method "weighted": B. The score is 0, rank 2.',
      'amount 15: score 0 × weight 75% = 0.',
      'recency 400: score 0 × weight 25% = 0.',
      'Missing to A: 50 more in score (its limit is 50).',
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
      'Method "grid": x.',
      'amount 80: high. The limit passed is 50 in amount.',
      'group 北: 北.',
    ]);
    const ladder = {
      kind: 'ladder',
      steps: [{ when: { metric: 'amount', atLeast: 50 }, tier: 'VIP' }],
      else: '普通',
    };
    expect(sentences('zh', 0, ladder)[0]).toBe('方法“ladder”：VIP，符合第 1 条：购买金额不低于 50。');
    expect(sentences('en', 1, ladder)[0]).toBe('Method "ladder": 普通, as no step holds.');
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
    [{ words: 'group', oneOf: ['华东', '华南'] }, 'group is one of 华东, 华南'],
    [{ method: 'abc', is: 'A' }, 'abc is A'],
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
      'orders is 1 or (group is x and amount is above 5)',
    ],
  ])('%j', (condition, sentence) => {
    expect(conditionSentence(words, condition)).toBe(sentence);
  });
});
