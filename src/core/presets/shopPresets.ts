import type { MetricReference } from '../policy/metricSchema';
import type { Preset } from './preset';
import { playsOf } from './playsOf';
import { elevenNames } from './segmentNames';
import { elevenPlays } from './segmentPlays';
import { paymentRiskDeeds, retailDeeds } from './shopPlays';

const members: Preset = {
  id: 'ecommerce',
  zh: '电商会员',
  en: 'Members of an online shop',
  columns: ['会员ID', '下单日期', '实付金额', '订单号', '品类'],
  list: ['会员ID', '浏览次数', '领券同意'],
  sample: 'ecommerce',
  policy: (say) => {
    const names = elevenNames(say);
    const vip = ['Champions', 'Loyal'].map((segment) => names[segment] ?? segment);
    return {
      source: {
        indicators: [{ column: '品类', as: 'category', aggregate: 'mode' }],
        list: { indicators: [{ column: '浏览次数', as: 'views' }] },
      },
      methods: [
        { id: 'rfm', kind: 'rfm', names },
        {
          id: 'vip',
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

const retail: Preset = {
  id: 'retail-vip',
  zh: '零售 VIP',
  en: 'VIPs of a retailer',
  columns: ['会员', '日期', '金额', '促销'],
  sample: 'retail-vip',
  policy: (say) => {
    const [frequent, regular] = [say('高频', 'Frequent'), say('普通', 'Regular')];
    return {
      source: {
        indicators: [{ column: '促销', as: 'promotion', aggregate: 'mean', scale: { 是: 1, 否: 0 } }],
      },
      methods: [
        {
          id: 'vip',
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

const payments: Preset = {
  id: 'payment-risk',
  zh: '支付风险三级',
  en: 'Payment risk, three grades',
  columns: ['账户', '交易时间', '交易金额', '退款'],
  list: ['账户', '信用评分'],
  sample: 'payment-risk',
  policy: (say) => {
    const [low, middle, high] = [say('低', 'Low'), say('中', 'Medium'), say('高', 'High')];
    const refunded: MetricReference = { ratio: ['refunds', 'grossAmount'] };
    return {
      source: {
        // Every row is a payment, also several of one day.
        frequency: 'rows',
        indicators: [{ column: '退款', as: 'refunds' }],
        list: { indicators: [{ column: '信用评分', as: 'credit', aggregate: 'min' }] },
      },
      methods: [
        {
          id: 'risk',
          kind: 'ladder',
          steps: [
            {
              when: {
                any: [
                  { metric: 'credit', below: 500 },
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
                  { metric: 'credit', below: 600 },
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
