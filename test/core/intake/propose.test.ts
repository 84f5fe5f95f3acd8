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
        group: '地区',
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

  it('what was paid beside another certain word for the amount is a problem that names both', () => {
    for (const paid of [
      '买家实际支付金额',
      '实际付款金额',
      '买家实付金额',
      '实付',
      '实收金额',
      '本单实付金额',
    ]) {
      const { columns, problems } = propose(['买家会员名', '总金额', paid]);
      expect(columns).toEqual({ customer: '买家会员名' });
      expect(problems).toEqual([
        { id: 'source.ambiguous', values: { role: 'amount', candidates: `总金额, ${paid}` } },
      ]);
    }
    expect(propose(['客户', '总金额', '应收金额', '实付运费']).columns.amount).toBe('总金额');
  });

  it('an amount that one header divides into several columns is a problem that names them', () => {
    const { columns, problems } = propose(
      ['客户', '金额 线上', '金额 线下', '金额 说明'],
      ['甲', 5, 6, 'x'],
      ['乙', 7, 8, 'y'],
    );
    expect(columns).toEqual({ customer: '客户' });
    expect(problems).toEqual([
      { id: 'source.ambiguous', values: { role: 'amount', candidates: '金额 线上, 金额 线下' } },
    ]);
  });

  it('two unit prices that fit equally are a problem that names both products', () => {
    const { columns, problems } = propose(['客户', '数量', '单价', '售价']);
    expect(columns).toEqual({ customer: '客户', quantity: '数量' });
    expect(problems).toEqual([
      { id: 'source.ambiguous', values: { role: 'amount', candidates: '数量 × 单价, 数量 × 售价' } },
    ]);
  });

  it('a name alone is the customer, and beside a certain word nothing', () => {
    expect(propose(['姓名', '金额']).columns.customer).toBe('姓名');
    expect(propose(['公司名称', '客户编号', '金额']).columns.customer).toBe('客户编号');
    expect(propose(['Company', 'Customer Name', 'Amount']).problems).toEqual([]);
  });

  it('a column of numbers is no group', () => {
    expect(propose(['客户', '地区', '金额'], ['甲', 12, 5], ['乙', 13, 6]).columns).toEqual({
      customer: '客户',
      amount: '金额',
    });
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

  it('what we pay is no unit price, and times the quantity the cost where there is no other: 成本单价', () => {
    expect(propose(['客户', '数量', '成本单价']).columns).toEqual({
      customer: '客户',
      quantity: '数量',
      cost: { product: ['数量', '成本单价'] },
    });
    expect(propose(['客户', '数量', '采购单价', '成本']).columns.cost).toBe('成本');
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

  it('a candidate whose header stands twice is named by its column’s letters', () => {
    const sheet = [
      ['客户', '金额', '客户'],
      ['a', 1, 'b'],
    ];
    expect(faultOf(() => gradeSheet(sheet, abc()))).toEqual({
      id: 'source.ambiguous',
      values: { role: 'customer', candidates: '客户 [A], 客户 [C]' },
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

describe('a header means', () => {
  it.each<[string, string[]]>([
    [
      'customer',
      [
        '客户名称',
        '买家昵称',
        '会员编号',
        'Customer ID',
        'buyer_name',
        'Account Name',
        '购货单位',
        'CUST_NAME',
      ],
    ],
    [
      'date',
      ['下单日期', '交易时间', '开票日期', 'Order Date', 'InvoiceDate', 'date', '单据日期', '订单创建时间'],
    ],
    [
      'amount',
      ['金额（元）', '实付金额', '销售额', 'Net Amount', 'Revenue', 'line total', '实收', 'ORD_AMT'],
    ],
    ['orderId', ['订单号', '流水号', '订单 ID', 'Order No.', 'InvoiceNo', 'transaction_id', '单据编号']],
    ['quantity', ['数量', '件数', '购买数量', 'Qty', 'Quantity', 'units']],
    ['cost', ['成本', '总成本', '成本金额', 'Cost', 'Total Cost', 'COGS']],
    ['profit', ['利润', '毛利', '毛利额', 'Profit', 'gross profit', '订单利润']],
    [
      'product',
      ['产品名称', '商品编号', '品名', '物料名称', 'SKU', 'Stock Code', 'Product Name', '存货名称'],
    ],
    [
      'group',
      ['地区', '区域', '省份', '部门', '销售渠道', '所属门店', 'Region', 'Country', 'customer group'],
    ],
    [
      'owner',
      ['业务员', '客户经理', '归户经理', '负责人', '跟进人', 'Salesperson', 'Account Manager', 'Owner'],
    ],
    ['consent', ['是否同意营销', '营销授权', '是否可联系', 'Consent', 'Marketing opt-in', 'gdpr_consent']],
    ['referrer', ['推荐人', '介绍人', '老客户推荐人', '推荐人客户编号', 'Referred by', 'Referrer']],
    [
      'dueDate',
      ['到期日', '应付日期', '应收款日期', '付款到期日', '合同付款日期', '预计回款日期', 'Due Date', 'due'],
    ],
    ['paidDate', ['付款日期', '回款日期', '实际付款日期', '到账时间', 'Payment Date', 'Paid on']],
  ])('%s', (role, headers) => {
    const meant = headers.map((header) => [header, Object.keys(propose([header]).candidates)[0]]);
    expect(meant).toEqual(headers.map((header) => [header, role]));
  });

  it.each([
    '产品类别',
    '备注',
    '发货日期',
    '合同到期日',
    '会员有效期',
    '制表日期',
    '退货数量',
    'Tax',
    'Brand',
    'Ship Date',
  ])('no role: %s', (header) => {
    expect(propose(['客户', header]).columns).toEqual({ customer: '客户' });
  });

  it('what hangs on nothing is not proposed where several columns fit, and is no problem; they stay candidates', () => {
    const { columns, candidates, problems } = propose([
      '客户',
      '省份',
      '城市',
      '产品编号',
      '产品名称',
      '业务员',
      '金额',
    ]);
    expect(columns).toEqual({ customer: '客户', owner: '业务员', amount: '金额' });
    expect(candidates).toMatchObject({ group: ['省份', '城市'], product: ['产品编号', '产品名称'] });
    expect(problems).toEqual([]);
  });

  it('a date that is due or paid, unless its cells are words', () => {
    expect(
      propose(['客户', '付款日期', '回款日期'], ['甲', '已付', 45296], ['乙', '未付', 45297]).columns,
    ).toEqual({
      customer: '客户',
      paidDate: '回款日期',
    });
  });

  it('nothing when it is as long as a cell can be', () => {
    expect(propose(['客户', `${'('.repeat(32_765)}金额`]).columns).toEqual({ customer: '客户' });
  });

  it('nothing of an empty header over empty cells; over filled ones it may be the customer', () => {
    expect(propose(['[A]', '[B]', '金额'], ['', '甲', 5], ['', '乙', 6]).problems).toEqual([
      { id: 'source.noCustomer', values: { candidates: '[B]' } },
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

  it('is customers where the days of the last and the first purchase are told in words of any composition', () => {
    expect(propose(['客户名称', '最近一次消费日期', '消费次数', '累计消费金额'])).toMatchObject({
      layout: 'customers',
      columns: {
        customer: '客户名称',
        lastPurchase: '最近一次消费日期',
        orders: '消费次数',
        amount: '累计消费金额',
      },
      problems: [],
    });
    expect(propose(['Customer', 'First Transaction Date', 'Sales']).layout).toBe('customers');
  });

  it('is customers where a date is none of an order: 截止日期', () => {
    expect(propose(['客户名称', '截止日期', '最近购买日期', '购买次数', '累计金额'])).toMatchObject({
      layout: 'customers',
      columns: {
        customer: '客户名称',
        lastPurchase: '最近购买日期',
        orders: '购买次数',
        amount: '累计金额',
      },
      problems: [],
    });
  });

  it('is customers beside a date where no customer comes twice and more is told than a number of orders', () => {
    const header = ['客户', '日期', '最近购买日期', '金额'];
    const of = (...names: string[]): string =>
      propose(header, ...names.map((name): Cell[] => [name, 45292, 45261, 5])).layout;
    expect(of('甲', '乙')).toBe('customers');
    expect(of('甲', '乙', ' 甲')).toBe('transactions');
    expect(of('甲')).toBe('transactions');
    expect(of()).toBe('transactions');
    expect(propose(['客户', '日期', '订单数量'], ['甲', 45292, 5], ['乙', 45293, 6]).layout).toBe(
      'transactions',
    );
    expect(
      propose(['订单号', ...header], ['A1', '甲', 45292, 45261, 5], ['A2', '乙', 45292, 45261, 5]).layout,
    ).toBe('transactions');
  });

  it('is transactions where orders have a margin or returns, and customers come twice or orders have numbers', () => {
    const layout = (header: Cell[], ...rows: Cell[][]): string => propose(header, ...rows).layout;
    expect(layout(['客户', '日期', '金额', '毛利率'], ['甲', 45292, 5, 0.1], ['乙', 45293, 6, 0.2])).toBe(
      'transactions',
    );
    expect(layout(['客户', '金额', '毛利率'], ['甲', 5, 0.1], ['甲', 6, 0.2])).toBe('transactions');
    expect(layout(['客户', '订单号', '退款金额'])).toBe('transactions');
    expect(layout(['客户', '金额', '毛利率'], ['甲', 5, 0.1], ['乙', 6, 0.2])).toBe('customers');
  });

  it('of the policy goes before: what its rows have not is not taken', () => {
    const taken = (layout: string, header: string[]): unknown =>
      gradeSheet([header, header.map((_, i) => (i === 0 ? '甲' : i))], abc({}, { layout })).columns;
    expect(taken('transactions', ['客户', '订单数', '金额'])).toEqual({ customer: '客户', amount: '金额' });
    expect(taken('customers', ['客户', '下单日期', '到期日', '金额'])).toEqual({
      customer: '客户',
      amount: '金额',
    });
  });

  it('of customers has words and metrics, and no dates of payment', () => {
    expect(propose(['客户', '订单数', '地区', '业务员', '到期日', '准时付款率', '单价']).columns).toEqual({
      customer: '客户',
      orders: '订单数',
      group: '地区',
      owner: '业务员',
      onTimeRate: '准时付款率',
    });
  });
});
