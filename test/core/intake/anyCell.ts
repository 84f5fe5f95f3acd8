import fc from 'fast-check';
import type { Cell } from '../../../src/core';
import { cellText } from '../../../src/core/table/cell';

const WORDS = [
  ...['客户名称', '客户', 'Customer', 'customer ID', '买家'],
  ...['下单日期', 'Date', 'Order date', '到期日', '付款日期', 'Paid date'],
  ...['金额', '订单金额', 'Amount', 'Sales', '数量', 'Qty', '单价', 'Unit price', '成本', '利润'],
  ...[
    '订单号',
    'Order ID',
    '产品',
    'Product',
    '地区',
    '业务员',
    'Owner',
    '推荐人',
    '是否同意',
    '备注',
    'Stars',
  ],
  ...['recency', '订单数', '最近购买日期', 'First purchase'],
] as const;

/** Headers that leave no doubt beside customer, date and amount. */
export const MORE = [
  '产品',
  '地区',
  'Owner',
  '数量',
  '成本',
  '利润',
  '订单号',
  '到期日',
  '付款日期',
  '推荐人',
  'Stars',
  '备注',
] as const;

const SOUND = [
  '张伟',
  '上海宏达贸易有限公司',
  '上海宏达贸易',
  'Acme Ltd',
  'ACME  ltd',
  'acme',
  '00123',
] as const;
const ODD_TEXTS = [
  ...[
    ' ',
    '\u00a0',
    '\u200b',
    '\ufeff',
    '\u3000',
    "'",
    '-',
    '--',
    '.',
    ',',
    '()',
    '%',
    '¥',
    '万',
    '+',
    '=1+1',
    '@x',
  ],
  ...[
    'NaN',
    'nan',
    'Infinity',
    '-Infinity',
    '1e999',
    '-1e400',
    '1e-400',
    '0x10',
    'null',
    'undefined',
    'TRUE',
    '#N/A',
  ],
  ...['\ud800', '\udc00abc', 'a\ud83d', '😀', 'مرحبا', '‏‎שלום', '\u202eabc', 'é', 'e\u0301', 'ﬃ', '①', '²'],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'a\nb',
    'a\tb',
    '<b>',
    '{{count}}',
    '$t(x)',
    'a\u0000',
  ],
  ...['合计', '小计：', 'Total', 'GRAND TOTAL', ' sub total ', '本页合计', 'Totally', '总计'],
] as const;
const MONEY = [
  ...[
    '￥1,234.50',
    '(123)',
    '123-',
    '12.5%',
    '１２３',
    '1.2万',
    '3亿',
    '1.234,56',
    '1 234,5',
    '$5',
    '€ 7',
    '5元',
    'RMB 9',
  ],
  ...[
    '1,234',
    '1.234',
    '12,34',
    '1,2,3',
    '--5',
    '(-5)',
    '5--',
    '1e5',
    '9'.repeat(400),
    '0.' + '1'.repeat(300),
    '½',
  ],
] as const;
const DATES = [
  ...[
    '2024-01-05',
    '2024/1/5',
    '2024.01.05',
    '20240105',
    '2024年1月5日',
    '24-1-5',
    '5-Jan-24',
    'Jan 5, 2024',
  ],
  ...[
    '3/4/2024',
    '13/4/2024',
    '4/13/2024',
    '31-12-23',
    '2024-02-30',
    '2024-13-01',
    '0000-00-00',
    '9999-12-31',
  ],
  ...['2024-01-05T23:59:59-12:00', '2024-01-05 下午 3:00', '45000', '45000.75', '1/2/3', '99999', '10000101'],
] as const;
// Products and quotients of these stay within what a double can hold; what does not has tests of its own.
const HUGE = 1e75;
const NUMBERS = [
  ...[0, -0, 1, -1, 0.1, 100, 1e15, 2 ** 53, HUGE, -HUGE, 1 / HUGE, -1 / HUGE],
  ...[1, 59, 60, 61, 1462, 25569, 45000, 45000.999, 2958465, 2958466, -45000, 20240105, 99999999, 1e21],
] as const;

// A control character in front has a test of its own: `trim` leaves it, and only that test is to fail by it.
const controlInFront = (one: string): boolean => one.trimStart().charCodeAt(0) < 0x20;
const text = fc
  .oneof(
    fc.constantFrom<string>(...ODD_TEXTS),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.string({ maxLength: 8 }),
  )
  .filter((one) => !controlInFront(one));
/** Anything a cell can hold. */
export const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  text,
  fc.constant(''),
  fc.constantFrom<string>(...MONEY),
  fc.constantFrom<string>(...DATES),
  fc.constantFrom<number>(...NUMBERS),
  fc.double({ min: -HUGE, max: HUGE }).map((number) => (Math.abs(number) < 1 / HUGE ? 0 : number)),
  fc.boolean(),
  fc.constantFrom('#N/A', '#VALUE!', '#REF!', '#DIV/0!').map((error) => ({ error })),
);

const KINDS: readonly fc.Arbitrary<Cell>[] = [
  fc.constantFrom<string>(...SOUND),
  fc.integer({ min: 44_900, max: 45_300 }),
  fc.constantFrom<string>(...DATES),
  fc.constantFrom('2024-01-05', '2024/3/7', '2023-12-31'),
  fc.integer({ min: -20, max: 500 }),
  fc.integer({ min: 1, max: 9999 }).map((cents) => cents / 100),
  fc.constantFrom<string>(...MONEY),
  fc.constantFrom('高', '中', '低', '', 'A', 'B'),
  anyCell,
];

export const header: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom<string>(...WORDS) },
  { weight: 1, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: anyCell },
);

/** The kind of cell that a header speaks of, most of the time; else any kind. */
export const kindFor = (head: Cell): fc.Arbitrary<Cell> => {
  const spoken = cellText(head);
  if (/date|日期|到期|purchase/i.test(spoken)) return fc.oneof(...KINDS.slice(1, 4));
  if (/金额|amount|sales|数量|qty|单价|price|成本|利润|stars|recency|订单数/i.test(spoken))
    return fc.oneof(...KINDS.slice(4, 7));
  return fc.oneof(...KINDS.slice(0, 1), ...KINDS.slice(7, 8));
};
