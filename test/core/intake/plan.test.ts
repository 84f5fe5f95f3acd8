import type { Cell, Layout } from '../../../src/core';
import { parsePolicy } from '../../../src/core';
import { layoutOf, planOf } from '../../../src/core/intake/plan';
import type { Plan } from '../../../src/core/intake/plan';
import { abc, faultOf, shapeOf } from '../gradeRows';

const plan = (headers: readonly Cell[], source: object = {}): Plan =>
  planOf(parsePolicy(abc({}, source)).source, shapeOf(headers));

describe('which column is read as what', () => {
  it('is proposed from the headers alone where no rows were looked at', () => {
    const { layout, customer, date, numbers, taken } = plan(['金额', '客户', '日期']);
    expect({ layout, customer, date }).toEqual({ layout: 'transactions', customer: 1, date: 2 });
    expect([...numbers]).toEqual([['amount', { kind: 'column', columns: [0] }]]);
    expect(taken).toEqual({ customer: '客户', date: '日期', amount: '金额' });
  });

  it('is a problem where a role has several candidates, or the header is in the row before the first', () => {
    expect(faultOf(() => plan(['客户', '金额', '销售额']))).toMatchObject({ id: 'source.ambiguous' });
    expect(faultOf(() => plan([5, '2024-01-05']))).toMatchObject({
      id: 'source.noHeader',
      values: { row: 1 },
    });
  });

  it('is what the policy says, with the headers as they stand', () => {
    const columns = {
      customer: 'NAME',
      amount: { product: ['qty', 'price'] },
      profit: { difference: ['sales', 'cost'] },
      orderId: 'no',
      group: 'area',
      dueDate: 'due',
    };
    const found = plan(['Name', 'Qty', 'Price', 'Sales', 'Cost', 'No', 'Area', 'Due'], { columns });
    expect(found.taken).toEqual({
      customer: 'Name',
      amount: { product: ['Qty', 'Price'] },
      profit: { difference: ['Sales', 'Cost'] },
      orderId: 'No',
      group: 'Area',
      dueDate: 'Due',
    });
    expect([...found.numbers]).toEqual([
      ['amount', { kind: 'product', columns: [1, 2] }],
      ['profit', { kind: 'difference', columns: [3, 4] }],
    ]);
    expect(found.orderId).toBe(5);
    expect([...found.words]).toEqual([['group', 6]]);
    expect([...found.payment]).toEqual([['dueDate', 7]]);
    expect(found.date).toBeUndefined();
  });

  it('needs a customer', () => {
    const nothing = { layout: 'transactions', columns: {}, candidates: {}, problems: [] } as const;
    expect(faultOf(() => planOf(parsePolicy(abc()).source, shapeOf(['a', 'b']), nothing))).toEqual({
      id: 'source.noCustomer',
      values: { candidates: '' },
    });
  });

  it('is a list of customers where a key is a metric, and of orders else', () => {
    expect(layoutOf({ customer: 'a', amount: 'b' })).toBe('transactions');
    expect(layoutOf({ customer: 'a', recency: 'b' })).toBe('customers');
  });

  it.each<[Layout, object, string, object]>([
    ['transactions', { recency: 'b' }, 'source.noSuchRole', { key: 'recency' }],
    ['customers', { orderId: 'b' }, 'source.noSuchMetric', { key: 'orderId' }],
    ['customers', { date: 'b' }, 'source.noSuchMetric', { key: 'date' }],
  ])('rows of %s have no %j', (layout, columns, id, values) => {
    const source = { layout, columns: { customer: 'a', ...columns } };
    expect(faultOf(() => plan(['a', 'b'], source))).toEqual({ id, values });
  });

  it('of a proposal leaves out what the layout of the policy does not have', () => {
    const headers = ['客户', '订单号', '金额', '最近购买日期'];
    expect(plan(headers, { layout: 'transactions' }).taken).not.toHaveProperty('lastPurchase');
    const { taken, dates } = plan(headers, { layout: 'customers' });
    expect(taken).not.toHaveProperty('orderId');
    expect([...dates]).toEqual([['lastPurchase', 3]]);
  });
});
