import type { MetricReference } from '../policy/metricSchema';
import type { Heading, Preset } from './preset';
import { headed } from './preset';
import { playsOf } from './playsOf';
import { yesNo } from './scales';
import { elevenNames } from './segmentNames';
import { elevenPlays } from './segmentPlays';
import { paymentRiskDeeds, retailDeeds } from './shopPlays';

const MEMBER_ID: Heading = ['会员ID', 'Member ID'];
const CATEGORY: Heading = ['品类', 'Category'];
const VIEWS: Heading = ['浏览次数', 'Page views'];

const members: Preset = {
  id: 'ecommerce',
  zh: '电商会员',
  en: 'Members of an online shop',
  columns: [
    MEMBER_ID,
    ['下单日期', 'Order date'],
    ['实付金额', 'Amount paid'],
    ['订单号', 'Order number'],
    CATEGORY,
  ],
  list: [MEMBER_ID, VIEWS, ['领券同意', 'Coupon consent']],
  sample: 'ecommerce',
  policy: (say) => {
    const names = elevenNames(say);
    const vip = ['Champions', 'Loyal'].map((segment) => names[segment] ?? segment);
    return {
      source: {
        indicators: [headed(say, CATEGORY, { aggregate: 'mode' })],
        list: { indicators: [headed(say, VIEWS)] },
      },
      methods: [
        { id: 'rfm', kind: 'rfm', names },
        {
          id: say('VIP', 'vip'),
          kind: 'ladder',
          steps: [{ when: { method: 'rfm', oneOf: vip }, tier: 'VIP' }],
          else: say('普通会员', 'Member'),
        },
      ],
      playbook: elevenPlays(say, names),
      output: { lists: [{ name: say('领券名单', 'Coupons'), marketing: true }] },
    };
  },
};

const PROMOTION: Heading = ['促销', 'Promotion'];

const retail: Preset = {
  id: 'retail-vip',
  zh: '零售 VIP',
  en: 'VIPs of a retailer',
  columns: [['会员', 'Member'], ['日期', 'Date'], ['金额', 'Amount'], PROMOTION],
  sample: 'retail-vip',
  policy: (say) => {
    const [frequent, regular] = [say('高频', 'Frequent'), say('普通', 'Regular')];
    return {
      source: {
        indicators: [headed(say, PROMOTION, { aggregate: 'mean', scale: yesNo(say) })],
      },
      methods: [
        {
          id: say('VIP', 'vip'),
          kind: 'ladder',
          steps: [
            { when: { metric: { metric: 'amount', last: { months: 12 } }, above: 100_000 }, tier: 'VIP' },
            { when: { metric: 'ordersPerMonth', above: 5 }, tier: frequent },
          ],
          else: regular,
        },
      ],
      playbook: playsOf(['VIP', frequent, regular], retailDeeds(say)),
    };
  },
};

const ACCOUNT: Heading = ['账户', 'Account'];
const REFUND: Heading = ['退款', 'Refund'];
const CREDIT: Heading = ['信用评分', 'Credit score'];

const payments: Preset = {
  id: 'payment-risk',
  zh: '支付风险三级',
  en: 'Payment risk, three grades',
  columns: [ACCOUNT, ['交易时间', 'Transaction date'], ['交易金额', 'Transaction amount'], REFUND],
  list: [ACCOUNT, CREDIT],
  sample: 'payment-risk',
  policy: (say) => {
    const [low, middle, high] = [say('低', 'Low'), say('中', 'Medium'), say('高', 'High')];
    const [refund, credit] = [say(...REFUND), say(...CREDIT)];
    const refunded: MetricReference = { ratio: [refund, 'grossAmount'] };
    return {
      source: {
        // Every row is a payment, also several of one day.
        frequency: 'rows',
        indicators: [headed(say, REFUND)],
        list: { indicators: [headed(say, CREDIT, { aggregate: 'min' })] },
      },
      methods: [
        {
          id: say('风险', 'risk'),
          kind: 'ladder',
          steps: [
            {
              when: {
                any: [
                  { metric: credit, below: 500 },
                  { metric: refunded, above: 0.3 },
                  {
                    all: [
                      { metric: 'largestOrderRatio', above: 5 },
                      { metric: 'busiestDayOrders', atLeast: 6 },
                    ],
                  },
                ],
              },
              tier: high,
            },
            {
              when: {
                any: [
                  { metric: credit, below: 600 },
                  { metric: refunded, above: 0.1 },
                  { metric: 'largestOrderRatio', above: 5 },
                  { metric: 'busiestDayOrders', atLeast: 6 },
                ],
              },
              tier: middle,
            },
          ],
          else: low,
          tiers: [low, middle, high],
        },
      ],
      playbook: playsOf([low, middle, high], paymentRiskDeeds(say)),
    };
  },
};

export const shopPresets: readonly Preset[] = [members, retail, payments];
