import type { Cell } from '../../../src/core';
import { proposeSource } from '../../../src/core';

const propose = (headers: Cell[], ...rows: Cell[][]): ReturnType<typeof proposeSource> =>
  proposeSource(headers, rows);

describe('what is shown to choose from', () => {
  it('are the columns that fit a role, none of those that are only part of one or are not read', () => {
    const { candidates } = propose(['客户', '数量', '单价', '成本价', '备注', '日期']);
    expect(candidates).toEqual({ customer: ['客户'], quantity: ['数量'], date: ['日期'] });
  });

  it('is nothing for an amount that may be quantity times one of several prices: that is asked', () => {
    const { columns, candidates, problems } = propose(['客户', '数量', '单价', '售价']);
    expect(candidates).not.toHaveProperty('amount');
    expect(columns).toEqual({ customer: '客户', quantity: '数量' });
    expect(problems).toEqual([
      { id: 'source.ambiguous', values: { role: 'amount', candidates: '数量 × 单价, 数量 × 售价' } },
    ]);
  });

  it('are parts of an amount where there are several, and no single one', () => {
    const rows: Cell[] = ['a', 1, 2];
    expect(propose(['客户', '金额 线上', '金额 线下'], rows).candidates['amount']).toEqual([
      '金额 线上',
      '金额 线下',
    ]);
    expect(propose(['客户', '金额 线上', '线下'], rows).candidates).not.toHaveProperty('amount');
  });

  it('are columns without a known word for the customer: those with text, else all but dates', () => {
    const unnamed = (headers: Cell[], ...row: Cell[]): unknown => {
      const { candidates, problems } = propose(headers, row);
      return [candidates['customer'] ?? [], problems[0]];
    };
    const missing = (candidates: string): object => ({ id: 'source.noCustomer', values: { candidates } });
    expect(unnamed(['金额', 'x', 'y'], 5, 'a', 6)).toEqual([['x'], missing('x')]);
    expect(unnamed(['金额', 'x', 'y'], 5, 7, 6)).toEqual([['x', 'y'], missing('x, y')]);
    expect(unnamed(['金额', 'x'], 5, '2024-01-05')).toEqual([[], missing('金额, x')]);
    expect(propose([]).problems).toEqual([{ id: 'source.noColumns', values: { row: 1 } }]);
  });

  it('are no numbers of orders and days of sales among customers, and no metrics among orders', () => {
    const customers = propose(['客户', '未购买天数', '订单号', '金额', '单价']);
    expect(customers.layout).toBe('customers');
    expect(Object.keys(customers.candidates).sort()).toEqual(['amount', 'customer', 'recency']);
    const orders = propose(['客户', '日期', '毛利率', '金额']);
    expect(orders.layout).toBe('transactions');
    expect(Object.keys(orders.candidates).sort()).toEqual(['amount', 'customer', 'date']);
  });

  it.each(['到期日', '付款日期', '地区', '产品', '业务员', '推荐人'])(
    'of several columns for %s none is taken, without a word',
    (header) => {
      const { columns, problems } = propose(['客户', '金额', header, `${header} [D]`]);
      expect([Object.keys(columns).sort(), problems]).toEqual([['amount', 'customer'], []]);
    },
  );

  it('quantity times the one cost of a piece is the cost where there is no other', () => {
    expect(propose(['客户', '金额', '数量', '成本价']).columns.cost).toEqual({ product: ['数量', '成本价'] });
    expect(propose(['客户', '金额', '数量', '成本价', '成本']).columns.cost).toBe('成本');
    expect(propose(['客户', '金额', '数量', '成本价', '进价']).problems).toEqual([]);
    expect(propose(['客户', '金额', '成本价']).columns).not.toHaveProperty('cost');
  });
});
