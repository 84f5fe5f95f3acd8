import { creditRiskDeeds, keyCustomerDeeds, stockCustomerDeeds } from './bankPlays';
import { cellsOf } from './cellsOf';
import { playsOf } from './playsOf';
import type { Heading, Preset } from './preset';
import { CUSTOMER, headed } from './preset';
import { yesNo } from './scales';

const RATINGS = { AAA: 6, AA: 5, A: 4, BBB: 3, BB: 2, B: 1 };

const CUSTOMER_ID: Heading = ['客户号', 'Customer ID'];
const ASSETS: Heading = ['资产规模', 'Assets'];
const VOLUME: Heading = ['年交易量', 'Annual volume'];
const CREDIT: Heading = ['信用等级', 'Credit rating'];
const PREFERENCE: Heading = ['投资偏好', 'Investment preference'];

const keyCustomers: Preset = {
  id: 'bank-key',
  zh: '银行重要客户',
  en: 'Key customers of a bank',
  columns: [CUSTOMER_ID, ASSETS, VOLUME, CREDIT, PREFERENCE, ['客户经理', 'Relationship manager']],
  sample: 'bank-key',
  policy: (say) => {
    const [assets, volume, credit] = [say(...ASSETS), say(...VOLUME), say(...CREDIT)];
    const tiers = [say('重要客户', 'Key'), say('次重要客户', 'Important'), say('普通客户', 'Standard')];
    return {
      source: {
        layout: 'customers',
        indicators: [
          headed(say, ASSETS),
          headed(say, VOLUME),
          headed(say, CREDIT, { scale: RATINGS }),
          // No preference is better than another: it tells what tiers are like, and weighs nothing.
          headed(say, PREFERENCE, { aggregate: 'mode' }),
        ],
      },
      methods: [
        {
          id: say('重要性', 'importance'),
          kind: 'weighted',
          indicators: [
            { metric: assets, weight: 0.5, normalise: 'percentile' },
            { metric: volume, weight: 0.3, normalise: 'percentile' },
            { metric: credit, weight: 0.2 },
          ],
          cut: { kind: 'headcount', shares: [0.2, 0.3] },
          tiers,
        },
      ],
      playbook: playsOf(tiers, keyCustomerDeeds(say)),
    };
  },
};

const MANAGER_TYPE: Heading = ['经理类型', 'Manager type'];
const TOTAL_ASSETS: Heading = ['资产总量', 'Total assets'];
const PURCHASES: Heading = ['近90天购买次数', 'Purchases in 90 days'];

const stockCustomers: Preset = {
  id: 'bank-stock',
  zh: '银行存量客户 ABCD',
  en: 'Existing customers of a bank, A to D',
  columns: [
    CUSTOMER,
    ['归户经理', 'Relationship manager'],
    MANAGER_TYPE,
    TOTAL_ASSETS,
    PURCHASES,
    ['最近联络日', 'Last contact'],
  ],
  sample: 'bank-stock',
  policy: (say) => {
    const [assets, purchases] = [say(...TOTAL_ASSETS), say(...PURCHASES)];
    const sizes = [say('大', 'large'), say('中', 'middle'), say('小', 'small')];
    const willingness = [say('强', 'strong'), say('一般', 'some'), say('不明显', 'not evident')];
    return {
      source: {
        layout: 'customers',
        indicators: [
          headed(say, TOTAL_ASSETS),
          headed(say, PURCHASES),
          headed(say, MANAGER_TYPE, { aggregate: 'mode' }),
        ],
      },
      methods: [
        {
          id: say('存量', 'stock'),
          kind: 'grid',
          within: 'owner',
          dimensions: [
            {
              metric: assets,
              cut: { kind: 'headcount', shares: [0.4, 0.3] },
              levels: sizes,
            },
            {
              metric: purchases,
              cut: { kind: 'thresholds', limits: [3, 1] },
              levels: willingness,
            },
          ],
          cells: cellsOf([sizes, willingness], ['A', 'B', 'B', 'B', 'B', 'C', 'C', 'C', 'C']),
        },
      ],
      unknown: 'D',
      playbook: playsOf(['A', 'B', 'C', 'D'], stockCustomerDeeds(say)),
    };
  },
};

const BALANCE: Heading = ['贷款余额', 'Loan balance'];
const RATING: Heading = ['信用评级', 'Credit rating'];
const DEFAULTED: Heading = ['违约', 'Defaulted'];

const creditRisk: Preset = {
  id: 'bank-risk',
  zh: '银行信用风险五级',
  en: 'Credit risk of a bank, five grades',
  columns: [
    CUSTOMER_ID,
    BALANCE,
    ['最长逾期天数', 'Max overdue days'],
    RATING,
    ['交易笔数', 'Transaction count'],
    DEFAULTED,
  ],
  sample: 'bank-risk',
  policy: (say) => {
    const rating = say(...RATING);
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
          headed(say, BALANCE),
          headed(say, RATING, { scale: RATINGS }),
          // What came out later: grades are held against it, never made from it.
          headed(say, DEFAULTED, { scale: yesNo(say) }),
        ],
      },
      methods: [
        {
          id: say('风险', 'risk'),
          kind: 'weighted',
          indicators: [
            {
              metric: 'overdueDaysMax',
              weight: 0.4,
              normalise: 'bands',
              bands: { limits: [1, 31, 91, 181], scores: [100, 80, 50, 20, 0] },
            },
            {
              metric: rating,
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
