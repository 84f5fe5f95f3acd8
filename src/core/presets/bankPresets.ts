import { creditRiskDeeds, keyCustomerDeeds, stockCustomerDeeds } from './bankPlays';
import { cellsOf } from './cellsOf';
import { playsOf } from './playsOf';
import type { Preset } from './preset';

const RATINGS = { AAA: 6, AA: 5, A: 4, BBB: 3, BB: 2, B: 1 };

const keyCustomers: Preset = {
  id: 'bank-key',
  zh: '银行重要客户',
  en: 'Key customers of a bank',
  columns: ['客户号', '资产规模', '年交易量', '信用等级', '投资偏好', '客户经理'],
  sample: 'bank-key',
  policy: (say) => {
    const tiers = [say('重要客户', 'Key'), say('次重要客户', 'Important'), say('普通客户', 'Standard')];
    return {
      source: {
        layout: 'customers',
        indicators: [
          { column: '资产规模', as: 'assets' },
          { column: '年交易量', as: 'volume' },
          { column: '信用等级', as: 'credit', scale: RATINGS },
          // No preference is better than another: it tells what tiers are like, and weighs nothing.
          { column: '投资偏好', as: 'preference', aggregate: 'mode' },
        ],
      },
      methods: [
        {
          id: 'importance',
          kind: 'weighted',
          indicators: [
            { metric: 'assets', weight: 0.5, normalise: 'percentile' },
            { metric: 'volume', weight: 0.3, normalise: 'percentile' },
            { metric: 'credit', weight: 0.2 },
          ],
          cut: { kind: 'headcount', shares: [0.2, 0.3] },
          tiers,
        },
      ],
      playbook: playsOf(tiers, keyCustomerDeeds(say)),
    };
  },
};

const stockCustomers: Preset = {
  id: 'bank-stock',
  zh: '银行存量客户 ABCD',
  en: 'Existing customers of a bank, A to D',
  columns: ['客户', '归户经理', '经理类型', '资产总量', '近90天购买次数', '最近联络日'],
  sample: 'bank-stock',
  policy: (say) => {
    const assets = [say('大', 'large'), say('中', 'middle'), say('小', 'small')];
    const willingness = [say('强', 'strong'), say('一般', 'some'), say('不明显', 'not evident')];
    return {
      source: {
        layout: 'customers',
        indicators: [
          { column: '资产总量', as: 'assets' },
          { column: '近90天购买次数', as: 'purchases90' },
          { column: '经理类型', as: 'managerType', aggregate: 'mode' },
        ],
      },
      methods: [
        {
          id: 'stock',
          kind: 'grid',
          within: 'owner',
          dimensions: [
            {
              metric: 'assets',
              cut: { kind: 'headcount', shares: [0.4, 0.3] },
              levels: assets,
            },
            {
              metric: 'purchases90',
              cut: { kind: 'thresholds', limits: [3, 1] },
              levels: willingness,
            },
          ],
          cells: cellsOf([assets, willingness], ['A', 'B', 'B', 'B', 'B', 'C', 'C', 'C', 'C']),
        },
      ],
      unknown: 'D',
      playbook: playsOf(['A', 'B', 'C', 'D'], stockCustomerDeeds(say)),
    };
  },
};

const creditRisk: Preset = {
  id: 'bank-risk',
  zh: '银行信用风险五级',
  en: 'Credit risk of a bank, five grades',
  columns: ['客户号', '贷款余额', '最长逾期天数', '信用评级', '交易笔数', '违约'],
  sample: 'bank-risk',
  policy: (say) => {
    const tiers = [
      say('正常', 'Pass'),
      say('关注', 'Special mention'),
      say('次级', 'Substandard'),
      say('可疑', 'Doubtful'),
      say('损失', 'Loss'),
    ] as const;
    const [, mention, substandard, doubtful, loss] = tiers;
    return {
      source: {
        layout: 'customers',
        indicators: [
          { column: '贷款余额', as: 'balance' },
          { column: '信用评级', as: 'rating', scale: RATINGS },
          // What came out later: grades are held against it, never made from it.
          { column: '违约', as: 'defaulted', scale: { 是: 1, 否: 0 } },
        ],
      },
      methods: [
        {
          id: 'risk',
          kind: 'weighted',
          indicators: [
            {
              metric: 'overdueDaysMax',
              weight: 0.4,
              normalise: 'bands',
              bands: { limits: [1, 31, 91, 181], scores: [100, 80, 50, 20, 0] },
            },
            {
              metric: 'rating',
              weight: 0.4,
              normalise: 'bands',
              bands: { limits: [2, 3, 4, 5, 6], scores: [0, 30, 50, 70, 90, 100] },
            },
            {
              metric: 'orders',
              weight: 0.2,
              normalise: 'bands',
              bands: { limits: [5, 20, 50], scores: [20, 50, 80, 100] },
            },
          ],
          cut: { kind: 'thresholds', limits: [80, 65, 50, 30] },
          tiers: [...tiers],
        },
      ],
      rules: [
        { when: { metric: 'overdueDaysMax', above: 0 }, cap: mention },
        { when: { metric: 'overdueDaysMax', above: 90 }, cap: substandard },
        { when: { metric: 'overdueDaysMax', above: 270 }, cap: doubtful },
        { when: { metric: 'overdueDaysMax', above: 360 }, cap: loss },
      ],
      playbook: playsOf(tiers, creditRiskDeeds(say)),
    };
  },
};

export const bankPresets: readonly Preset[] = [keyCustomers, stockCustomers, creditRisk];
