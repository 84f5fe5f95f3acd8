import type { Layout } from '../../../src/core';
import type { Meaning } from '../../../src/core/intake/dictionary';
import type { HeadedColumn } from '../../../src/core/intake/headedColumn';
import { proposedLayout } from '../../../src/core/intake/proposedLayout';

const column = (meaning: Meaning, exact = true): HeadedColumn => ({
  header: meaning,
  content: 'text',
  meaning,
  exact,
  contradicted: false,
});
const KEYS = ['a', 'b'];
const TWICE = ['a', 'a'];

describe('the layout', () => {
  it.each<[string, HeadedColumn[], readonly string[], Layout]>([
    ['orders by roles alone', [column('customer'), column('amount')], KEYS, 'transactions'],
    ['customers by what only they have', [column('customer'), column('recency')], TWICE, 'customers'],
    ['orders by their date', [column('date'), column('returns')], KEYS, 'transactions'],
    ['customers in spite of a date', [column('date'), column('tenure')], KEYS, 'customers'],
    [
      'orders by a date where a customer comes twice',
      [column('date'), column('tenure')],
      TWICE,
      'transactions',
    ],
    [
      'orders by a date and their numbers',
      [column('date'), column('tenure'), column('orderId')],
      KEYS,
      'transactions',
    ],
    ['orders by a date and one row', [column('date'), column('tenure')], ['a'], 'transactions'],
    ['customers by the number of orders, though one comes twice', [column('orders')], TWICE, 'customers'],
    ['customers by another metric where none comes twice', [column('margin')], KEYS, 'customers'],
    ['orders by a margin where one comes twice', [column('margin')], TWICE, 'transactions'],
    ['orders by a margin and their numbers', [column('margin'), column('orderId')], KEYS, 'transactions'],
    ['orders where a word is not certain', [column('recency', false)], KEYS, 'transactions'],
    ['orders by prices', [column('unitPrice'), column('unread')], KEYS, 'transactions'],
  ])('is %s', (_, columns, keys, layout) => {
    expect(proposedLayout(columns, keys)).toBe(layout);
  });

  it.each<Meaning>([
    'recency',
    'firstPurchase',
    'lastPurchase',
    'tenure',
    'meanInterval',
    'ordersPerMonth',
    'nextOrderExpected',
  ])('is customers by %s, though one comes twice', (meaning) => {
    expect(proposedLayout([column('customer'), column(meaning)], TWICE)).toBe('customers');
  });
});
