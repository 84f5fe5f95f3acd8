import { englishMarket } from '../../src/app/sample/englishMarket';
import type { RealMarket } from './realMarket';
import { grouped } from './realMarket';

export const realEnglishMarket: RealMarket = {
  ...englishMarket,
  customerHeaders: [
    'Customer',
    'Region',
    'Days since last order',
    'Orders',
    'Annual amount',
    'Profit',
    'Overdue days',
    'Growth prospect',
  ],
  prospects: ['High', 'Medium', 'Low'],
  total: 'Total',
  badDates: ['2025-02-30', 'to be confirmed'],
  writeDate: (day) => day.toISOString().slice(0, 10),
  writeMoney: (amount) => [`$${grouped(amount)}`, `USD ${grouped(amount)}`],
  variants: (name) => [`${name} `, ` ${name}`, name.replace(' ', '  '), name.toUpperCase(), `${name}\u00a0`],
};
