import type { Heading, Preset } from './preset';
import { cellsOf } from './cellsOf';
import { playsOf } from './playsOf';
import { highToLow } from './scales';
import { CUSTOMER, headed, SALES } from './preset';
import { influenceDeeds, leadDeeds, matrixDeeds, relationDeeds } from './relationPlays';

const matrix: Preset = {
  id: 'value-matrix',
  zh: '客户价值矩阵',
  en: 'Customer value matrix',
  columns: SALES,
  sample: 'sales',
  policy: (say) => {
    const [best, spender, frequent, uncertain] = [
      say('最佳客户', 'Best'),
      say('大额客户', 'Spender'),
      say('常客', 'Frequent'),
      say('不确定客户', 'Uncertain'),
    ];
    const levels = [say('高', 'high'), say('低', 'low')];
    return {
      methods: [
        {
          id: say('价值矩阵', 'matrix'),
          kind: 'grid',
          dimensions: [
            { metric: 'orders', levels },
            { metric: 'averageOrderValue', levels },
          ],
          cells: cellsOf([levels, levels], [best, frequent, spender, uncertain]),
          tiers: [best, spender, frequent, uncertain],
        },
      ],
      playbook: playsOf([best, spender, frequent, uncertain], matrixDeeds(say, best)),
    };
  },
};

const influence: Preset = {
  id: 'influence',
  zh: '影响力×价值×忠诚度',
  en: 'Influence, value and loyalty',
  columns: [...SALES, ['推荐人', 'Referred by']],
  sample: 'influence',
  policy: (say) => {
    const [core, advocate, mainstay, valuable, loyal, ordinary] = [
      say('核心客户', 'Core'),
      say('口碑客户', 'Advocate'),
      say('中坚客户', 'Mainstay'),
      say('高价值客户', 'Valuable'),
      say('忠诚客户', 'Loyal'),
      say('一般客户', 'Ordinary'),
    ];
    const levels = [say('高', 'high'), say('低', 'low')];
    const [influencing, relation] = [say('影响力', 'influence'), say('关系', 'relation')];
    return {
      methods: [
        {
          id: influencing,
          kind: 'weighted',
          indicators: [{ metric: 'referredCustomers' }, { metric: 'referredAmount' }],
          // Whoever has referred somebody has influence: most customers refer nobody.
          cut: { kind: 'thresholds', limits: [0], inclusive: false },
          tiers: levels,
        },
        {
          id: relation,
          kind: 'grid',
          dimensions: [
            { method: influencing },
            { metric: 'amount', levels },
            { metric: 'orders', split: 'median', levels },
          ],
          cells: cellsOf(
            [levels, levels, levels],
            [core, advocate, advocate, advocate, mainstay, valuable, loyal, ordinary],
          ),
        },
      ],
      final: relation,
      playbook: playsOf(
        [core, advocate, mainstay, valuable, loyal, ordinary],
        influenceDeeds(say, core, mainstay),
      ),
    };
  },
};

const relations: Preset = {
  id: 'old-new-prospect',
  zh: '老客户/新客户/潜在客户',
  en: 'Old, new and potential customers',
  columns: SALES,
  list: [CUSTOMER, ['行业', 'Industry']],
  sample: 'old-new-prospect',
  policy: (say) => {
    const names = {
      longTerm: say('长期', 'Long-term'),
      active: say('活跃', 'Active'),
      reactivated: say('唤回', 'Won back'),
      new: say('新购', 'New'),
      sleeping: say('沉睡', 'Sleeping'),
      lapsed: say('流失', 'Lapsed'),
      noPurchase: say('未购买', 'No purchase yet'),
    };
    const tiers = [say('老客户', 'Old'), say('新客户', 'New'), say('潜在客户', 'Prospect')] as const;
    const [old, fresh, prospect] = tiers;
    const [stage, relation] = [say('阶段', 'stage'), say('关系', 'relation')];
    const bought = [names.longTerm, names.active, names.reactivated, names.sleeping, names.lapsed];
    return {
      source: { list: {} },
      methods: [
        { id: stage, kind: 'lifecycle', names },
        {
          id: relation,
          kind: 'ladder',
          steps: [
            { when: { method: stage, oneOf: bought }, tier: old },
            { when: { method: stage, is: names.new }, tier: fresh },
          ],
          else: prospect,
        },
      ],
      final: relation,
      playbook: playsOf(tiers, relationDeeds(say)),
    };
  },
};

const INTENT: Heading = ['意向', 'Purchase intent'];
const BUDGET: Heading = ['预算', 'Budget'];
const FOLLOW_UPS: Heading = ['跟进次数', 'Follow-ups'];

const leads: Preset = {
  id: 'leads',
  zh: '意向客户 ABC',
  en: 'Leads, ABC',
  columns: [CUSTOMER, INTENT, BUDGET, ['最近联络日', 'Last contact'], FOLLOW_UPS],
  sample: 'leads',
  policy: (say) => {
    const [intent, budget, followUps] = [say(...INTENT), say(...BUDGET), say(...FOLLOW_UPS)];
    const funded = { metric: budget, atLeast: 50_000 };
    return {
      source: {
        layout: 'customers',
        indicators: [
          headed(say, INTENT, { scale: highToLow(say) }),
          headed(say, BUDGET),
          headed(say, FOLLOW_UPS),
        ],
      },
      methods: [
        {
          id: say('意向分级', 'leads'),
          kind: 'ladder',
          steps: [
            { when: { all: [{ metric: intent, is: 3 }, funded] }, tier: 'A' },
            {
              when: {
                any: [{ metric: intent, is: 3 }, { all: [{ metric: intent, is: 2 }, funded] }],
              },
              tier: 'B',
            },
          ],
          else: 'C',
        },
      ],
      // Six times followed up and still undecided.
      rules: [
        {
          when: {
            all: [
              { metric: followUps, atLeast: 6 },
              { metric: intent, below: 3 },
            ],
          },
          cap: 'C',
        },
      ],
      playbook: playsOf(['A', 'B', 'C'], leadDeeds(say)),
    };
  },
};

export const relationPresets: readonly Preset[] = [matrix, influence, relations, leads];
