import { meaningOf } from '../../../src/core/intake/headerMeaning';

const meant = (headers: readonly string[]): (readonly [string, string | undefined])[] =>
  headers.map((header) => [header, meaningOf(header)?.meaning]);
const all = (headers: readonly string[], meaning: string | undefined): unknown =>
  headers.map((header) => [header, meaning]);

describe('a header that is composed of our words means, as surely as a single word', () => {
  it.each<[string, string[]]>([
    [
      'lastPurchase',
      [
        '最近一次消费日期',
        '最近一次购买日期',
        '最近一次消费时间',
        '最后一次下单时间',
        '最后下单时间',
        '最后交易时间',
        '末次消费日期',
        '上次购买日期',
        '最近交易日期',
        '最近成交日期',
        'Last Transaction Date',
        'Most Recent Purchase Date',
        'Last Invoice Date',
        'Last Order Time',
        'Latest Order Date',
        'Date of last purchase',
      ],
    ],
    [
      'firstPurchase',
      [
        '首次消费日期',
        '首单日期',
        '首次下单时间',
        '第一次购买日期',
        'First Transaction Date',
        'first_order_at',
      ],
    ],
    [
      'orders',
      [
        '消费次数',
        '购买次数',
        '累计订单数',
        '累计购买次数',
        '成交笔数',
        'Number of Transactions',
        'Total Orders',
        'purchase count',
      ],
    ],
    ['recency', ['最近一次消费距今天数', '距上次购买天数', '未下单天数', 'Days since last visit']],
  ])('%s', (meaning, headers) => {
    expect(meant(headers)).toEqual(all(headers, meaning));
    expect(headers.filter((header) => meaningOf(header)?.exact !== true)).toEqual([]);
  });
});

describe('a header means by its ending', () => {
  it.each<[string, string[]]>([
    ['amount', ['累计消费金额', '总消费额', '累计金额', '合同金额', 'Total Revenue']],
    ['profit', ['毛利总额', 'Profit Amount']],
    ['orders', ['线上订单数']],
  ])('%s', (meaning, headers) => {
    expect(meant(headers)).toEqual(all(headers, meaning));
  });

  it.each<[string, string[]]>([
    ['customer', ['新老客户', '制单用户', '操作用户名', 'Created By User', 'Bank Account', '目标客户']],
    [
      'day of an order',
      [
        '截止日期',
        '统计日期',
        '报表日期',
        '取消时间',
        '要求交货日期',
        '结束日期',
        '生效日期',
        'Quote Date',
        'As of Date',
        'Report Date',
        'End Date',
        'Cancel Date',
        '最近登录时间',
        'Last Login Date',
        '下次联系日期',
      ],
    ],
    [
      'amount',
      [
        '目标金额',
        '授信金额',
        '报价金额',
        '逾期金额',
        '应收金额',
        '去年销售额',
        '平均消费金额',
        '最近一次消费金额',
        'Budget Amount',
        'Credit Limit Amount',
        'Balance Amount',
        'Quote Amount',
        'Last Order Amount',
        'Average Sales',
      ],
    ],
    ['number of all orders', ['近90天购买次数', '平均购买次数', '去年订单数']],
    ['day of payment', ['最近一次付款时间', 'Last Payment Date']],
  ])('no %s where the words before make another thing of it', (_, headers) => {
    expect(meant(headers)).toEqual(all(headers, 'unread'));
  });

  it('and nothing where no word is known', () => {
    expect(meant(['预算', '客户等级', 'memo'])).toEqual(all(['预算', '客户等级', 'memo'], undefined));
  });
});

describe('everyday headers mean', () => {
  it.each<[string, string[]]>([
    [
      'customer',
      [
        '顾客姓名',
        '买家姓名',
        '姓名',
        '公司名称',
        '单位名称',
        '企业名称',
        '对方户名',
        '交易对方',
        '购方名称',
        '用户标识',
        '经销商',
        '经销商名称',
        '往来单位',
        'Company',
        'Company Name',
        'Bill To',
        'Sold-to Party',
        'Customer Email',
        'Billing Name',
        'Payer',
        'Account Name',
      ],
    ],
    [
      'amount',
      ['实付', '实际支付', '价税合计', 'Monetary Value', 'Line Amount', 'Extended Price', 'Net Amount'],
    ],
  ])('%s', (meaning, headers) => {
    expect(meant(headers)).toEqual(all(headers, meaning));
  });
});

describe('a header that only looks composed', () => {
  it.each([
    'Total Orders Amount Due x',
    'mytotalordersx',
    'xordercountx',
    'order counter',
    '未下单天数x',
    'x最近一次消费日期',
    'first orders',
  ])('%s is no number of orders and no day of a purchase', (header) => {
    const meaning = meaningOf(header);
    expect([
      header,
      meaning?.exact === true && ['orders', 'recency', 'lastPurchase'].includes(meaning.meaning),
    ]).toEqual([header, false]);
  });

  it.each<[string, string]>([
    ['客户首次购买日期', 'firstPurchase'],
    ['会员最近消费时间', 'lastPurchase'],
    ['lifetime visits', 'orders'],
    ['Total Invoices Count', 'orders'],
    ['最近联络日', 'lastContact'],
    ['客户上次联系时间', 'lastContact'],
    ['最近一次拜访日期', 'lastContact'],
    ['Last Contacted', 'lastContact'],
    ['Date of last follow-up', 'lastContact'],
    ['金额[元]', 'amount'],
    ['金额（含税）', 'amount'],
  ])('%s is %s', (header, meaning) => {
    expect(meaningOf(header)).toEqual({ meaning, exact: true });
  });
});
