import type { Cell } from '../../../src/core';
import { proposeSource } from '../../../src/core';
import { abc, faultOf, gradeSheet } from '../gradeRows';

const propose = (headers: Cell[], ...rows: Cell[][]): ReturnType<typeof proposeSource> =>
  proposeSource(headers, rows);

describe('roles are proposed', () => {
  it('from Chinese headers, with units in brackets', () => {
    expect(propose(['订单 ID', '客户名称', '订单日期', '金额（元）', '利润', '地区'])).toMatchObject({
      layout: 'transactions',
      columns: {
        orderId: '订单 ID',
        customer: '客户名称',
        date: '订单日期',
        amount: '金额（元）',
        profit: '利润',
      },
      problems: [],
    });
  });

  it('from English headers, in any writing', () => {
    expect(
      propose(['Order_ID', 'CustomerName', 'order date', 'Total Amount', 'Qty', 'Ship Date']).columns,
    ).toEqual({
      orderId: 'Order_ID',
      customer: 'CustomerName',
      date: 'order date',
      amount: 'Total Amount',
      quantity: 'Qty',
    });
  });

  it('quantity × unit price is the amount where there is no other', () => {
    expect(propose(['客户', '数量', '单价']).columns.amount).toEqual({ product: ['数量', '单价'] });
    expect(propose(['客户', '数量', '单价', '金额']).columns.amount).toBe('金额');
  });

  it('a header that is one of our words goes before one that only ends with it', () => {
    expect(propose(['客户', '折后金额', '金额']).columns.amount).toBe('金额');
    expect(propose(['客户', '折后金额']).columns.amount).toBe('折后金额');
  });

  it('due, paid and shipping dates are not the order’s date', () => {
    expect(propose(['客户', '到期日', '付款日期', 'Ship Date', '金额']).columns).not.toHaveProperty('date');
  });

  it('the content speaks against a header: words are no amounts', () => {
    expect(propose(['客户', '金额', '实付金额'], ['a', '很多', 5], ['b', '较少', 6]).columns.amount).toBe(
      '实付金额',
    );
  });

  it('discounts, taxes and freight are no amounts: quantity × unit price goes before them', () => {
    for (const other of ['折扣金额', '优惠金额', '税额', '运费', '退款总额', 'Discount Amount']) {
      expect([other, propose(['客户', '数量', '单价', other]).columns.amount]).toEqual([
        other,
        { product: ['数量', '单价'] },
      ]);
    }
    expect(propose(['客户', '折扣金额', '税额', '运费']).columns).toEqual({ customer: '客户' });
  });

  it('an amount that only ends like one beside quantity and unit price is a problem that names both', () => {
    const { columns, problems } = propose(['客户', '数量', '单价', '折后金额']);
    expect(columns).not.toHaveProperty('amount');
    expect(problems).toEqual([
      { id: 'source.ambiguous', values: { role: 'amount', candidates: '折后金额, 数量 × 单价' } },
    ]);
  });

  it('birthdays and days of registration are not the order’s date', () => {
    for (const other of ['出生日期', '注册日期', '更新时间', 'Birth Date', 'Registration Date'])
      expect([other, propose(['客户', other, '金额']).columns]).toEqual([
        other,
        { customer: '客户', amount: '金额' },
      ]);
  });

  it('what we pay is no unit price: 成本单价', () => {
    expect(propose(['客户', '数量', '成本单价']).columns).toEqual({ customer: '客户', quantity: '数量' });
  });

  it('a customer without a known header is never taken: it is a problem that names the candidates', () => {
    const { columns, candidates, problems } = propose(
      ['who', 'memo', 'when', 'amount'],
      ['Ann', 'x', '2024-01-05', 5],
    );
    expect(columns).toEqual({ amount: 'amount' });
    expect(candidates['customer']).toEqual(['who', 'memo']);
    expect(problems).toEqual([{ id: 'source.noCustomer', values: { candidates: 'who, memo' } }]);
  });

  it('a title above the header is a problem that names both rows', () => {
    const report = [
      ['2024 年销售明细', '', ''],
      ['', '', ''],
      ['客户', '日期', '金额'],
      ['甲', '2024-01-05', 80],
    ];
    expect(faultOf(() => gradeSheet(report, abc()))).toEqual({
      id: 'source.headerBelow',
      values: { text: '2024 年销售明细', row: 1, below: 3 },
    });
    const wordless = [['Report'], ['x', 'y'], ['Ann', 5]];
    expect(faultOf(() => gradeSheet(wordless, abc()))).toMatchObject({ values: { row: 1, below: 2 } });
  });

  it('a candidate whose header stands twice is said to do so, with its cells', () => {
    const sheet = [
      ['客户', '金额', '客户'],
      ['a', 1, 'b'],
    ];
    expect(faultOf(() => gradeSheet(sheet, abc()))).toEqual({
      id: 'source.headerTwice',
      values: { column: '客户', cells: 'A1, C1' },
    });
  });

  it('several that fit equally are a problem that names them, and none is chosen', () => {
    const { columns, candidates, problems } = propose(['客户编号', '客户名称', '金额']);
    expect(columns).toEqual({ amount: '金额' });
    expect(candidates['customer']).toEqual(['客户编号', '客户名称']);
    expect(problems).toEqual([
      { id: 'source.ambiguous', values: { role: 'customer', candidates: '客户编号, 客户名称' } },
    ]);
  });

  it('an ambiguous role is an error without source.columns, and none with them', () => {
    const sheet = [
      ['客户', '金额', '实付金额'],
      ['a', 1, 2],
    ];
    expect(faultOf(() => gradeSheet(sheet, abc()))).toMatchObject({ id: 'source.ambiguous' });
    expect(
      faultOf(() => gradeSheet(sheet, abc({}, { columns: { customer: '客户', amount: '金额' } }))),
    ).toBeUndefined();
  });

  it('no customer is a problem', () => {
    expect(propose(['x', 'amount']).problems).toEqual([
      { id: 'source.noCustomer', values: { candidates: 'x' } },
    ]);
  });
});

describe('the layout', () => {
  it('is customers when a column tells what only a finished customer row has', () => {
    expect(
      propose(['customer_id', 'revenue', 'most_recent_visit', 'number_of_orders', 'recency_days']),
    ).toMatchObject({
      layout: 'customers',
      columns: {
        customer: 'customer_id',
        amount: 'revenue',
        lastPurchase: 'most_recent_visit',
        orders: 'number_of_orders',
        recency: 'recency_days',
      },
    });
  });

  it('is transactions when rows have dates of their own, and when in doubt', () => {
    expect(propose(['客户', '日期', '金额']).layout).toBe('transactions');
    expect(propose(['客户', '金额']).layout).toBe('transactions');
  });
});
