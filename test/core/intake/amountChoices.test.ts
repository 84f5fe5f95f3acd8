import { amountParts, pricedAmount } from '../../../src/core/intake/amountChoices';
import type { HeadedColumn } from '../../../src/core/intake/headedColumn';

const column = (header: string, more: Partial<HeadedColumn> = {}): HeadedColumn => ({
  header,
  content: 'number',
  meaning: undefined,
  exact: false,
  contradicted: false,
  ...more,
});

describe('parts of an amount', () => {
  it.each<[string, HeadedColumn, boolean]>([
    ['are numbers under a Chinese word for the amount', column('金额 线上'), true],
    ['are no numbers under another word', column('数量 线上'), false],
    ['are no column that is only named so', column('金额'), false],
    ['are not under a word that merely ends like one', column('折后金额 线上'), false],
    ['are no texts', column('金额 线上', { content: 'text' }), false],
    ['mean nothing by themselves', column('金额 日期', { meaning: 'date' }), false],
    ['are not under Latin words, which have spaces anyway', column('Amount north'), false],
  ])('%s', (_, part, isPart) => {
    expect(amountParts([column('客户'), part])).toEqual(isPart ? [part.header] : []);
  });
});

describe('quantity times price', () => {
  const CERTAIN = [column('金额', { meaning: 'amount', exact: true })];
  const ENDING = [column('折后金额', { meaning: 'amount' })];
  const both = { quantity: ['数量'], unitPrice: ['单价'] };

  it('is the amount where there is no other', () => {
    expect(pricedAmount(both, [], 'transactions')).toBe('only');
  });
  it('may be it beside a column that merely ends like one, or where there are several prices', () => {
    expect(pricedAmount({ ...both, amount: ['折后金额'] }, ENDING, 'transactions')).toBe('or');
    expect(pricedAmount({ ...both, unitPrice: ['单价', '售价'] }, [], 'transactions')).toBe('or');
  });
  it('is not it beside a certain one', () => {
    expect(pricedAmount({ ...both, amount: ['金额'] }, CERTAIN, 'transactions')).toBe('no');
  });
  it('is nothing without one quantity and a price, and nothing of a customer', () => {
    expect(pricedAmount({ quantity: ['数量'] }, [], 'transactions')).toBe('no');
    expect(pricedAmount({ unitPrice: ['单价'] }, [], 'transactions')).toBe('no');
    expect(pricedAmount({ ...both, quantity: ['数量', '件数'] }, [], 'transactions')).toBe('no');
    expect(pricedAmount(both, [], 'customers')).toBe('no');
  });
});
