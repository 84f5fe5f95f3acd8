import { cellsOf } from './cellsOf';
import { playsOf } from './playsOf';
import type { Heading, Preset } from './preset';
import { CUSTOMER, headed } from './preset';
import { carOwnerDeeds, carrierDeeds, telecomDeeds } from './tradePlays';

const NEEDS: readonly Heading[] = [
  ['商务人士', 'Business'],
  ['学生', 'Students'],
  ['老年人', 'Seniors'],
];
const PLAN: Heading = ['套餐', 'Plan'];

const telecom: Preset = {
  id: 'telecom',
  zh: '电信价值×需求',
  en: 'Telecom: value and need',
  columns: [
    ['号码', 'Subscriber'],
    ['人群', 'Customer group'],
    ['账单月', 'Billing month'],
    ['月消费', 'Monthly spend'],
    PLAN,
  ],
  sample: 'telecom',
  policy: (say) => {
    const needs = NEEDS.map((need) => say(...need));
    const needOf = Object.fromEntries(NEEDS.map((need) => [say.inSheet(...need), say(...need)]));
    const values = [say('高', 'high'), say('中', 'middle'), say('低', 'low')];
    const tiers = values.map((value) => needs.map((need) => say(`${need}${value}价值`, `${need}, ${value}`)));
    return {
      source: { indicators: [headed(say, PLAN, { aggregate: 'mode' })] },
      methods: [
        {
          id: say('价值与需求', 'value and need'),
          kind: 'grid',
          dimensions: [
            // A bill per month, so the average order is the revenue per user and month.
            {
              metric: 'averageOrderValue',
              cut: { kind: 'headcount', shares: [0.3, 0.4] },
              levels: values,
            },
            { words: 'group', levels: needs, of: needOf },
          ],
          cells: cellsOf([values, needs], tiers.flat()),
        },
      ],
      playbook: playsOf(tiers.flat(), telecomDeeds(say, tiers)),
    };
  },
};

const MODEL: Heading = ['车型', 'Model'];
const PRICE: Heading = ['车价', 'Car price'];

const cars: Preset = {
  id: 'car-owners',
  zh: '汽车车主',
  en: 'Car owners',
  columns: [
    ['车主', 'Car owner'],
    ['购车日期', 'Car purchase date'],
    MODEL,
    PRICE,
    ['末次维修日期', 'Last service date'],
    ['维修次数', 'Service visits'],
    ['维修金额', 'Service amount'],
  ],
  sample: 'car-owners',
  policy: (say) => {
    const price = say(...PRICE);
    const [value, owners] = [say('价值', 'value'), say('车主', 'owners')];
    const values = [say('高价值', 'high value'), say('一般价值', 'other value')];
    const service = [say('一年内维修', 'serviced within a year'), say('一年以上未维修', 'not serviced')];
    const ages = [say('车龄五年以上', 'five years or more'), say('车龄五年以内', 'under five years')];
    const [loyal, regular, replacement, lapsing] = [
      say('忠诚车主', 'Loyal'),
      say('普通车主', 'Regular'),
      say('换购车主', 'Replacement due'),
      say('流失预警', 'Lapsing'),
    ];
    return {
      source: {
        layout: 'customers',
        indicators: [headed(say, PRICE), headed(say, MODEL, { aggregate: 'mode' })],
      },
      methods: [
        {
          id: value,
          kind: 'weighted',
          indicators: [
            { metric: price, weight: 0.4, normalise: 'percentile' },
            { metric: 'amount', weight: 0.4, normalise: 'percentile' },
            { metric: 'orders', weight: 0.2, normalise: 'percentile' },
          ],
          cut: { kind: 'headcount', shares: [0.4] },
          tiers: values,
        },
        {
          id: owners,
          kind: 'grid',
          dimensions: [
            { method: value },
            { metric: 'recency', cut: { kind: 'thresholds', limits: [365] }, levels: service },
            { metric: 'tenure', cut: { kind: 'thresholds', limits: [1826] }, levels: ages },
          ],
          cells: cellsOf(
            [values, service, ages],
            [replacement, loyal, lapsing, lapsing, replacement, regular, lapsing, lapsing],
          ),
          tiers: [loyal, replacement, regular, lapsing],
        },
      ],
      final: owners,
      playbook: playsOf([loyal, replacement, regular, lapsing], carOwnerDeeds(say, loyal)),
    };
  },
};

const TYPE: Heading = ['类型', 'Type'];
const PARCELS: Heading = ['件量', 'Parcels'];
const FREIGHT: Heading = ['运费', 'Freight'];

const logistics: Preset = {
  id: 'logistics',
  zh: '物流客户 ABC',
  en: 'Customers of a carrier, ABC',
  columns: [CUSTOMER, TYPE, ['月份', 'Month'], PARCELS, FREIGHT],
  sample: 'logistics',
  policy: (say) => ({
    source: {
      indicators: [headed(say, FREIGHT), headed(say, PARCELS), headed(say, TYPE, { aggregate: 'mode' })],
    },
    methods: [
      { id: 'abc', kind: 'abc', metric: say(...FREIGHT), cut: { kind: 'headcount', shares: [0.15, 0.25] } },
    ],
    rules: [{ when: { metric: 'tenure', below: 365 }, cap: 'B' }],
    playbook: playsOf(['A', 'B', 'C'], carrierDeeds(say)),
  }),
};

export const tradePresets: readonly Preset[] = [telecom, cars, logistics];
