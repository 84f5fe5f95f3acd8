import { letterPlays } from './letterPlays';
import { playsOf } from './playsOf';
import type { Preset } from './preset';
import { SALES } from './preset';
import { activityDeeds, fourFactorDeeds, ratingDeeds } from './scorePlays';

const percentile = (metric: string, weight: number, family?: string) => ({
  metric,
  weight,
  normalise: 'percentile' as const,
  ...(family === undefined ? {} : { family }),
});

export const weighted: Preset = {
  id: 'weighted',
  zh: '综合加权',
  en: 'Weighted score',
  columns: SALES,
  sample: 'sales',
  policy: (say) => ({
    methods: [
      {
        id: 'weighted',
        kind: 'weighted',
        indicators: [percentile('amount', 0.5), percentile('orders', 0.3), percentile('recency', 0.2)],
        cut: { kind: 'headcount', shares: [0.2, 0.3] },
      },
    ],
    playbook: letterPlays(say),
  }),
};

export const scorePresets: readonly Preset[] = [
  {
    id: 'four-factors',
    zh: '综合加权四要素',
    en: 'Four factors: credit, orders, growth, profit',
    columns: ['客户', '年下单金额', '逾期天数', '利润', '发展前景'],
    sample: 'four-factors',
    policy: (say) => ({
      source: {
        layout: 'customers',
        indicators: [
          { column: '逾期天数', as: 'overdueDays' },
          { column: '发展前景', as: 'prospect', scale: { 高: 3, 中: 2, 低: 1 } },
        ],
      },
      methods: [
        {
          id: 'factors',
          kind: 'weighted',
          indicators: [
            { metric: 'overdueDays', weight: 0.3, normalise: 'percentile', direction: 'cost' },
            percentile('amount', 0.3),
            { metric: 'prospect', weight: 0.2 },
            percentile('profit', 0.2),
          ],
        },
      ],
      rules: [
        { when: { metric: 'overdueDays', above: 90 }, cap: 'C' },
        { when: { metric: 'amount', below: 50_000 }, cap: 'B' },
        { when: { metric: { ratio: ['profit', 'amount'] }, below: 0.05 }, cap: 'B' },
      ],
      playbook: playsOf(['A', 'B', 'C'], fourFactorDeeds(say)),
    }),
  },
  {
    id: 'customer-rating',
    zh: '客户评级 优质/普通/潜在',
    en: 'Customer rating: prime, ordinary, potential',
    columns: SALES,
    sample: 'sales',
    policy: (say) => {
      const [behaviour, means, loyalty] = [
        say('行为', 'behaviour'),
        say('支付能力', 'ability to pay'),
        say('忠诚度', 'loyalty'),
      ];
      const tiers = [say('优质客户', 'Prime'), say('普通客户', 'Ordinary'), say('潜在客户', 'Potential')];
      return {
        methods: [
          {
            id: 'rating',
            kind: 'weighted',
            families: { [behaviour]: 0.4, [means]: 0.3, [loyalty]: 0.3 },
            indicators: [
              percentile('recency', 1, behaviour),
              percentile('ordersPerMonth', 1, behaviour),
              percentile('amount', 1, means),
              percentile('averageOrderValue', 1, means),
              percentile('tenure', 1, loyalty),
              percentile('orders', 1, loyalty),
            ],
            cut: { kind: 'headcount', shares: [0.2, 0.5] },
            tiers,
          },
        ],
        playbook: playsOf(tiers, ratingDeeds(say)),
      };
    },
  },
  {
    id: 'user-activity',
    zh: '互联网用户活跃度',
    en: 'Activity of internet users',
    columns: ['用户ID', '近30天活跃天数', '互动次数', '分享次数', '粉丝数'],
    sample: 'user-activity',
    policy: (say) => {
      const tiers = [say('核心用户', 'Core'), say('活跃用户', 'Active'), say('潜力用户', 'Potential')];
      return {
        source: {
          layout: 'customers',
          indicators: [
            { column: '近30天活跃天数', as: 'activeDays' },
            { column: '互动次数', as: 'interactions' },
            { column: '分享次数', as: 'shares' },
            { column: '粉丝数', as: 'followers' },
          ],
        },
        methods: [
          {
            id: 'activity',
            kind: 'weighted',
            indicators: [
              percentile('activeDays', 0.4),
              percentile('interactions', 0.3),
              percentile('shares', 0.2),
              percentile('followers', 0.1),
            ],
            cut: { kind: 'headcount', shares: [0.2, 0.3] },
            tiers,
          },
        ],
        playbook: playsOf(tiers, activityDeeds(say)),
      };
    },
  },
];
