import { parsePolicy } from '../../../src/core';
import { NumberColumn } from '../../../src/core/intake/numberColumn';
import { planOf } from '../../../src/core/intake/plan';
import { converted, moneyColumns, ratesOf } from '../../../src/core/intake/rates';
import { abc, faultOf, shapeOf } from '../gradeRows';

const source = (more: object): ReturnType<typeof parsePolicy>['source'] => parsePolicy(abc({}, more)).source;
const money = (columns: Record<string, unknown>, layout: string): number[] => {
  const headers = ['customer', 'b', 'c', 'd', 'e'];
  const given = source({ layout, columns: { customer: 'customer', ...columns } });
  return [...moneyColumns(planOf(given, shapeOf(headers)))].sort();
};

describe('columns of money', () => {
  it('are those of amount, cost and profit, factors and terms too, but for the quantity', () => {
    expect(money({ amount: { product: ['b', 'c'] }, quantity: 'b', cost: 'd' }, 'transactions')).toEqual([
      2, 3,
    ]);
    expect(money({ amount: 'b', profit: { difference: ['c', 'd'] } }, 'transactions')).toEqual([1, 2, 3]);
    expect(money({ quantity: 'b' }, 'transactions')).toEqual([]);
  });
  it.each(['amount', 'cost', 'profit', 'grossAmount', 'returns', 'averageOrderValue', 'referredAmount'])(
    'of customers are those of %s',
    (metric) => {
      expect(money({ [metric]: 'c' }, 'customers')).toEqual([2]);
    },
  );
  it('of customers are no counts and days', () => {
    expect(money({ orders: 'b', recency: 'c', margin: 'd' }, 'customers')).toEqual([]);
  });
});

describe('rates', () => {
  it('stand by the one sign of each currency, however it is spelled', () => {
    const rates = ratesOf(source({ rates: { USD: 7.1, 欧元: 7.8, ' SEK ': 0.7 } }));
    expect(Object.fromEntries(rates)).toEqual({ $: 7.1, '€': 7.8, SEK: 0.7 });
  });
  it('may name a currency twice if they agree', () => {
    expect([...ratesOf(source({ rates: { USD: 7, $: 7 } }))]).toEqual([['$', 7]]);
    expect(faultOf(() => ratesOf(source({ rates: { USD: 7, $: 8 } })))).toEqual({
      id: 'source.rateTwice',
      values: { first: 'USD', second: '$' },
    });
  });
  it('convert each number by the currency of its cell, exactly; others stay as they are', () => {
    const column = new NumberColumn();
    column.add(['$0.1', '€2', 3, '$7']);
    const rates = new Map([['$', 7.1]]);
    expect([...converted(column.finish('.'), column, rates)]).toEqual([0.71, 2, 3, 49.7]);
  });
});
