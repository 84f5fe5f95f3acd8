import { cellsOf } from './cellsOf';
import { playsOf } from './playsOf';
import type { Preset } from './preset';
import { carOwnerDeeds, carrierDeeds, telecomDeeds } from './tradePlays';

const telecom: Preset = {
  id: 'telecom',
  zh: '电信价值×需求',
  en: 'Telecom: value and need',
  columns: ['号码', '人群', '账单月', '月消费', '套餐'],
  sample: 'telecom',
  policy: (say) => {
    const [business, students, seniors] = [
      say('商务人士', 'Business'),
      say('学生', 'Students'),
      say('老年人', 'Seniors'),
    ];
    const needs = [business, students, seniors];
    const values = [say('高', 'high'), say('中', 'middle'), say('低', 'low')];
    const tiers = values.map((value) => needs.map((need) => say(`${need}${value}价值`, `${need}, ${value}`)));
    return {
      source: { indicators: [{ column: '套餐', as: 'plan', aggregate: 'mode' }] },
      methods: [
        {
          id: 'valueNeed',
          kind: 'grid',
          dimensions: [
            // A bill per month, so the average order is the revenue per user and month.
            {
              metric: 'averageOrderValue',
              cut: { kind: 'headcount', shares: [0.3, 0.4] },
              levels: values,
            },
            {
              words: 'group',
              levels: needs,
              of: { 商务人士: business, 学生: students, 老年人: seniors },
            },
          ],
          cells: cellsOf([values, needs], tiers.flat()),
        },
      ],
      playbook: playsOf(tiers.flat(), telecomDeeds(say, tiers)),
    };
  },
};

const cars: Preset = {
  id: 'car-owners',
  zh: '汽车车主',
  en: 'Car owners',
  columns: ['车主', '购车日期', '车型', '车价', '末次维修日期', '维修次数', '维修金额'],
  sample: 'car-owners',
  policy: (say) => {
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
        indicators: [
          { column: '车价', as: 'price' },
          { column: '车型', as: 'model', aggregate: 'mode' },
        ],
      },
      methods: [
        {
          id: 'value',
          kind: 'weighted',
          indicators: [
            { metric: 'price', weight: 0.4, normalise: 'percentile' },
            { metric: 'amount', weight: 0.4, normalise: 'percentile' },
            { metric: 'orders', weight: 0.2, normalise: 'percentile' },
          ],
          cut: { kind: 'headcount', shares: [0.4] },
          tiers: values,
        },
        {
          id: 'owners',
          kind: 'grid',
          dimensions: [
            { method: 'value' },
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
      final: 'owners',
      playbook: playsOf([loyal, replacement, regular, lapsing], carOwnerDeeds(say, loyal)),
    };
  },
};

const logistics: Preset = {
  id: 'logistics',
  zh: '物流客户 ABC',
  en: 'Customers of a carrier, ABC',
  columns: ['客户', '类型', '月份', '件量', '运费'],
  sample: 'logistics',
  policy: (say) => ({
    source: {
      indicators: [
        { column: '运费', as: 'freight' },
        { column: '件量', as: 'parcels' },
        { column: '类型', as: 'type', aggregate: 'mode' },
      ],
    },
    methods: [
      { id: 'abc', kind: 'abc', metric: 'freight', cut: { kind: 'headcount', shares: [0.15, 0.25] } },
    ],
    rules: [{ when: { metric: 'tenure', below: 365 }, cap: 'B' }],
    playbook: playsOf(['A', 'B', 'C'], carrierDeeds(say)),
  }),
};

export const tradePresets: readonly Preset[] = [telecom, cars, logistics];
