import { letterPlays } from './letterPlays';
import { playsOf } from './playsOf';
import type { Heading, Preset } from './preset';
import { CUSTOMER, headed, SALES } from './preset';
import { highToLow } from './scales';
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

const OVERDUE: Heading = ['逾期天数', 'Overdue days'];
const PROSPECT: Heading = ['发展前景', 'Growth prospect'];

const ACTIVE_DAYS: Heading = ['近30天活跃天数', 'Active days in last 30'];
const INTERACTIONS: Heading = ['互动次数', 'Interactions'];
const SHARES: Heading = ['分享次数', 'Shares'];
const FOLLOWERS: Heading = ['粉丝数', 'Followers'];

export const scorePresets: readonly Preset[] = [
  {
    id: 'four-factors',
    zh: '综合加权四要素',
    en: 'Four factors: credit, orders, growth, profit',
    columns: [CUSTOMER, ['年下单金额', 'Annual amount'], OVERDUE, ['利润', 'Profit'], PROSPECT],
    sample: 'four-factors',
    policy: (say) => {
      const [overdue, prospect] = [say(...OVERDUE), say(...PROSPECT)];
      return {
        source: {
          layout: 'customers',
          indicators: [headed(say, OVERDUE), headed(say, PROSPECT, { scale: highToLow(say) })],
        },
        methods: [
          {
            id: say('四要素', 'factors'),
            kind: 'weighted',
            indicators: [
              { metric: overdue, weight: 0.3, normalise: 'percentile', direction: 'cost' },
              percentile('amount', 0.3),
              { metric: prospect, weight: 0.2 },
              percentile('profit', 0.2),
            ],
          },
        ],
        rules: [
          { when: { metric: overdue, above: 90 }, cap: 'C' },
          { when: { metric: 'amount', below: 50_000 }, cap: 'B' },
          { when: { metric: { ratio: ['profit', 'amount'] }, below: 0.05 }, cap: 'B' },
        ],
        playbook: playsOf(['A', 'B', 'C'], fourFactorDeeds(say)),
      };
    },
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
            id: say('评级', 'rating'),
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
    columns: [['用户ID', 'User ID'], ACTIVE_DAYS, INTERACTIONS, SHARES, FOLLOWERS],
    sample: 'user-activity',
    policy: (say) => {
      const tiers = [say('核心用户', 'Core'), say('活跃用户', 'Active'), say('潜力用户', 'Potential')];
      const [activeDays, interactions] = [say(...ACTIVE_DAYS), say(...INTERACTIONS)];
      const [shares, followers] = [say(...SHARES), say(...FOLLOWERS)];
      return {
        source: {
          layout: 'customers',
          indicators: [
            headed(say, ACTIVE_DAYS),
            headed(say, INTERACTIONS),
            headed(say, SHARES),
            headed(say, FOLLOWERS),
          ],
        },
        methods: [
          {
            id: say('活跃度', 'activity'),
            kind: 'weighted',
            indicators: [
              percentile(activeDays, 0.4),
              percentile(interactions, 0.3),
              percentile(shares, 0.2),
              percentile(followers, 0.1),
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
