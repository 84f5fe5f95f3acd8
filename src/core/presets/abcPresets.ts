import type { Preset, Say } from './preset';
import type { Play } from '../playbook/playSchema';
import { cellsOf } from './cellsOf';
import { letterPlays } from './letterPlays';
import { SALES } from './preset';

const LETTERS = ['A', 'B', 'C'];
const XYZ = ['X', 'Y', 'Z'];
/** AA, AB … of two lists of letters. */
const joined = (rows: readonly string[], columns: readonly string[]): string[] =>
  rows.flatMap((row) => columns.map((column) => row + column));

/** A to C are served as ever; how steadily they order says how stock is kept for them. */
function steadinessPlays(say: Say): Play[] {
  const stock = [
    say('约定补货', 'agreed replenishment'),
    say('按季预测备货', 'stock by a quarterly forecast'),
    say('按单备货', 'nothing kept in stock'),
  ];
  return letterPlays(say).flatMap(({ tier: letter, service = '', ...play }, i) =>
    XYZ.map((steadiness, k) => ({
      ...play,
      tier: letter + steadiness,
      service: service + say('；', '; ') + (stock[k] ?? ''),
      // A higher amount at the same steadiness; the highest amounts can only get steadier.
      target: `${LETTERS[i - 1] ?? letter}${i === 0 ? (XYZ[k - 1] ?? steadiness) : steadiness}`,
    })),
  );
}

export const abc: Preset = {
  id: 'abc',
  zh: 'ABC 金额',
  en: 'ABC by amount',
  columns: SALES,
  sample: 'sales',
  policy: (say) => ({ methods: [{ id: 'abc', kind: 'abc' }], playbook: letterPlays(say) }),
};

export const abcPresets: readonly Preset[] = [
  {
    id: 'abc-heads',
    zh: 'ABC 按客户数',
    en: 'ABC by number of customers',
    columns: SALES,
    sample: 'sales',
    policy: (say) => ({
      methods: [{ id: 'abc', kind: 'abc', cut: { kind: 'headcount', shares: [0.15, 0.25] } }],
      playbook: letterPlays(say),
    }),
  },
  {
    id: 'abc-frequency',
    zh: 'ABC 金额×频次',
    en: 'ABC by amount and orders',
    columns: SALES,
    sample: 'sales',
    policy: (say) => {
      const [amount, orders] = [say('金额', 'amount'), say('订单数', 'orders')];
      const final = say('综合', 'class');
      return {
        methods: [
          { id: amount, kind: 'abc' },
          { id: orders, kind: 'abc', metric: 'orders' },
          {
            id: say('金额与频次', 'cell'),
            kind: 'grid',
            dimensions: [{ method: amount }, { method: orders }],
            cells: cellsOf([LETTERS, LETTERS], joined(LETTERS, LETTERS)),
          },
          {
            id: final,
            kind: 'grid',
            dimensions: [{ method: amount }, { method: orders }],
            cells: cellsOf([LETTERS, LETTERS], ['A', 'A', 'B', 'A', 'B', 'C', 'B', 'C', 'C']),
            tiers: LETTERS,
          },
        ],
        final,
        playbook: letterPlays(say),
      };
    },
  },
  {
    id: 'abc-profit',
    zh: 'ABC 利润',
    en: 'ABC by profit',
    columns: [...SALES, ['利润', 'Profit']],
    sample: 'sales',
    policy: (say) => ({
      methods: [{ id: 'abc', kind: 'abc', metric: 'profit' }],
      playbook: letterPlays(say),
    }),
  },
  {
    id: 'abc-xyz',
    zh: 'ABC-XYZ 金额×波动',
    en: 'ABC-XYZ: amount and steadiness',
    columns: SALES,
    sample: 'sales',
    policy: (say) => ({
      methods: [
        { id: 'abc', kind: 'abc' },
        {
          id: say('金额与波动', 'xyz'),
          kind: 'grid',
          dimensions: [
            { method: 'abc' },
            {
              metric: 'variability',
              cut: { kind: 'thresholds', limits: [0.5, 1] },
              levels: XYZ,
            },
          ],
          cells: cellsOf([LETTERS, XYZ], joined(LETTERS, XYZ)),
        },
      ],
      final: say('金额与波动', 'xyz'),
      playbook: steadinessPlays(say),
    }),
  },
  {
    id: 'abc-region',
    zh: 'ABC 按区域',
    en: 'ABC in each region',
    columns: [...SALES, ['地区', 'Region']],
    sample: 'sales',
    policy: (say) => ({
      methods: [{ id: 'abc', kind: 'abc', within: 'group' }],
      playbook: letterPlays(say),
    }),
  },
];
