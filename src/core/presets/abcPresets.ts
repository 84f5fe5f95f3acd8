import type { Preset } from './preset';
import { cellsOf } from './cellsOf';
import { SALES } from './preset';

const LETTERS = ['A', 'B', 'C'];
const XYZ = ['X', 'Y', 'Z'];
/** AA, AB … of two lists of letters. */
const joined = (rows: readonly string[], columns: readonly string[]): string[] =>
  rows.flatMap((row) => columns.map((column) => row + column));

export const abc: Preset = {
  id: 'abc',
  zh: 'ABC 金额',
  en: 'ABC by amount',
  columns: SALES,
  sample: 'sales',
  policy: () => ({ methods: [{ id: 'abc', kind: 'abc' }] }),
};

export const abcPresets: readonly Preset[] = [
  {
    id: 'abc-heads',
    zh: 'ABC 按客户数',
    en: 'ABC by number of customers',
    columns: SALES,
    sample: 'sales',
    policy: () => ({
      methods: [{ id: 'abc', kind: 'abc', cut: { kind: 'headcount', shares: [0.15, 0.25] } }],
    }),
  },
  {
    id: 'abc-frequency',
    zh: 'ABC 金额×频次',
    en: 'ABC by amount and orders',
    columns: SALES,
    sample: 'sales',
    policy: () => ({
      methods: [
        { id: 'amount', kind: 'abc' },
        { id: 'orders', kind: 'abc', metric: 'orders' },
        {
          id: 'cell',
          kind: 'grid',
          dimensions: [{ method: 'amount' }, { method: 'orders' }],
          cells: cellsOf([LETTERS, LETTERS], joined(LETTERS, LETTERS)),
        },
        {
          id: 'class',
          kind: 'grid',
          dimensions: [{ method: 'amount' }, { method: 'orders' }],
          cells: cellsOf([LETTERS, LETTERS], ['A', 'A', 'B', 'A', 'B', 'C', 'B', 'C', 'C']),
          tiers: LETTERS,
        },
      ],
      final: 'class',
    }),
  },
  {
    id: 'abc-profit',
    zh: 'ABC 利润',
    en: 'ABC by profit',
    columns: [...SALES, '利润'],
    sample: 'sales',
    policy: () => ({ methods: [{ id: 'abc', kind: 'abc', metric: 'profit' }] }),
  },
  {
    id: 'abc-xyz',
    zh: 'ABC-XYZ 金额×波动',
    en: 'ABC-XYZ: amount and steadiness',
    columns: SALES,
    sample: 'sales',
    policy: () => ({
      methods: [
        { id: 'abc', kind: 'abc' },
        {
          id: 'xyz',
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
      final: 'xyz',
    }),
  },
  {
    id: 'abc-region',
    zh: 'ABC 按区域',
    en: 'ABC in each region',
    columns: [...SALES, '地区'],
    sample: 'sales',
    policy: () => ({ methods: [{ id: 'abc', kind: 'abc', within: 'group' }] }),
  },
];
