import { chineseMarket } from '../../src/app/sample/chineseMarket';
import type { RealMarket } from './realMarket';
import { grouped } from './realMarket';

export const realChineseMarket: RealMarket = {
  ...chineseMarket,
  customerHeaders: [
    '客户',
    '地区',
    '最近购买距今天数',
    '订单数',
    '年下单金额',
    '利润',
    '逾期天数',
    '发展前景',
  ],
  prospects: ['高', '中', '低'],
  total: '合计',
  badDates: ['2025/2/30', '待确认'],
  writeDate: (day) => `${day.getUTCFullYear()}/${day.getUTCMonth() + 1}/${day.getUTCDate()}`,
  writeMoney: (amount) => [`¥${grouped(amount)}`, `${grouped(amount)} 元`],
  variants: (name) => [
    `${name} `,
    ` ${name}`,
    `${name.slice(0, 2)} ${name.slice(2)}`,
    `${name}\u3000`,
    name.replace('（', '(').replace('）', ')'),
  ],
};
