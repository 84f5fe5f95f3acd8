import type { Cell, Grading, Sales, SourceShape, TextRole } from '../../../src/core';
import { grade, headerNames, parsePolicy, proposeSource, Reading } from '../../../src/core';
import type { Sheet } from '../gradeRows';
import { abc, faultOf, metricOf, shapeOf } from '../gradeRows';

const ORDERS: Sheet = [
  ['customer', 'amount'],
  ['Ann', 60],
  ['Bob', 30],
  ['Ann', 10],
];

const LIST: Partial<SourceShape> = { sheet: 'Customers', firstRow: 5, firstColumn: 1 };

/** Reads sales and their second source. */
function readBoth(list: Sheet, policyDocument: unknown, orders: Sheet = ORDERS): Sales {
  const { source } = parsePolicy(policyDocument);
  const add = ([header = [], ...rows]: Sheet, more: Partial<SourceShape>, open: Open): void => {
    const headers = headerNames([header], more.firstColumn ?? 0);
    const reading = open(shapeOf(headers, more), proposeSource(headers, rows, (more.firstRow ?? 2) - 1));
    const { columns } = reading.plan;
    reading.add({ offset: 0, columns: columns.map((column) => rows.map((row) => row[column] ?? '')) });
  };
  let reading: Reading | undefined;
  add(orders, {}, (...given) => (reading = new Reading(source, ...given)));
  if (!reading) throw new Error('not opened');
  const opened = reading;
  add(list, LIST, (...given) => {
    opened.openList(...given);
    return opened;
  });
  return opened.sales;
}
type Open = (shape: SourceShape, proposal: ReturnType<typeof proposeSource>) => Reading;

const gradeBoth = (list: Sheet, policyDocument: unknown, orders: Sheet = ORDERS): Grading =>
  grade(readBoth(list, policyDocument, orders), parsePolicy(policyDocument));

const withList = (list: object, more: object = {}): object => abc({}, { list, ...more });

/** Customer's key → indicator of the list. */
const indicatorOf = ({ keys, list }: Sales, name: string): Record<string, number | undefined> => {
  const values = list?.indicators.find(({ as }) => as === name)?.values;
  return Object.fromEntries(keys.map((key, i) => [key, values?.[i]]));
};

/** Customer's key → word of the list. */
const wordsOf = ({ keys, list }: Sales, role: TextRole): Record<string, string | undefined> => {
  const { codes, labels } = list?.texts[role] ?? {};
  return Object.fromEntries(keys.map((key, i) => [key, labels?.[codes?.[i] ?? -1]]));
};

describe('a second source', () => {
  const STARS = { columns: { customer: 'name' }, indicators: [{ column: 'stars', as: 'stars' }] };
  const listOf = (...rows: Cell[][]): Sheet => [['name', 'stars'], ...rows];

  it('without rows is said to tell nothing', () => {
    expect(gradeBoth(listOf(), withList(STARS)).warnings).toEqual([
      { id: 'list.noRows', values: { sheet: 'Customers' } },
    ]);
  });

  it.each<[string, Cell, Record<string, number>]>([
    ['as it stands', 'Ann', { ann: 4, bob: NaN }],
    ['in other case, width and spaces', ' ａＮＮ ', { ann: 4, bob: NaN }],
    ['by an alias', 'Annie', { ann: 4, bob: NaN }],
    ['new, as a customer without orders', 'Cid', { ann: NaN, bob: NaN, cid: 4 }],
    ['empty, as nobody', '', { ann: NaN, bob: NaN }],
  ])('is joined by the customer’s key: %s', (_, name, expected) => {
    const policy = withList(STARS, { aliases: { Annie: 'Ann' } });
    expect(indicatorOf(readBoth(listOf([name, 4]), policy), 'stars')).toEqual(expected);
  });

  it('names a new customer as the list writes it, and one with orders as the orders do', () => {
    const sales = readBoth(
      listOf(['ANN', 1], ['Cid Ltd', 1], ['CID LTD', 1], ['CID LTD', 1]),
      withList(STARS),
    );
    expect(sales.names).toEqual(['Ann', 'Bob', 'CID LTD']);
    expect([...(sales.list?.listed ?? [])]).toEqual([1, 0, 1]);
  });

  it.each<[string, object, Record<string, number>]>([
    ['sum', {}, { ann: 9, bob: 2 }],
    ['mean', { aggregate: 'mean' }, { ann: 3, bob: 2 }],
    ['max', { aggregate: 'max' }, { ann: 5, bob: 2 }],
    ['min', { aggregate: 'min' }, { ann: 2, bob: 2 }],
    ['mode', { aggregate: 'mode' }, { ann: 2, bob: 2 }],
  ])('gives several rows of a customer as their %s', (_, more, expected) => {
    const list = { columns: { customer: 'name' }, indicators: [{ column: 'stars', as: 'stars', ...more }] };
    const sales = readBoth(listOf(['Ann', 2], ['Ann', 5], ['Bob', 2], ['Ann', 2]), withList(list));
    expect(indicatorOf(sales, 'stars')).toEqual(expected);
  });

  it('gives the last value by its date', () => {
    const sheet: Sheet = [
      ['name', 'date', 'stars'],
      ['Ann', '2024-02-01', 5],
      ['Ann', '2024-03-01', 1],
      ['Ann', '2024-01-01', 3],
    ];
    const indicators = [{ column: 'stars', as: 'stars', aggregate: 'last' }];
    const mapped = withList({ columns: { customer: 'name', date: 'date' }, indicators });
    expect(indicatorOf(readBoth(sheet, mapped), 'stars')).toEqual({ ann: 1, bob: NaN });
    const proposed = withList({ indicators });
    const named: Sheet = [['customer', 'date', 'stars'], ...sheet.slice(1)];
    expect(indicatorOf(readBoth(named, proposed), 'stars')).toEqual({ ann: 1, bob: NaN });
    const undated = withList({ columns: { customer: 'name' }, indicators });
    expect(faultOf(() => readBoth(sheet, undated))).toEqual({
      id: 'grade.missingRole',
      values: { metric: 'stars', role: 'date' },
    });
  });

  it('gives words and ranks', () => {
    const sheet: Sheet = [
      ['name', 'level', 'channel'],
      ['Ann', '高', 'web'],
      ['Bob', '低', 'shop'],
      ['Ann', '高', 'Web'],
      ['Ann', '高', 'shop'],
      ['Ann', '高', 'web'],
    ];
    const indicators = [
      { column: 'level', as: 'level', aggregate: 'mean' },
      { column: 'channel', as: 'channel', aggregate: 'mode' },
    ];
    const sales = readBoth(sheet, withList({ columns: { customer: 'name' }, indicators }));
    expect(indicatorOf(sales, 'level')).toEqual({ ann: 3, bob: 1 });
    const channel = sales.list?.indicators.find(({ as }) => as === 'channel');
    expect(Array.from(channel?.values ?? [], (code) => channel?.labels?.[code])).toEqual(['web', 'shop']);
    expect(sales.list?.repairs.map(({ kind, header, count }) => [kind, header, count])).toContainEqual([
      'ordinal',
      'level',
      5,
    ]);
  });

  it('gives the words of roles per customer: the most frequent, of several the first by code units', () => {
    const sheet: Sheet = [
      ['name', 'region'],
      ['Ann', 'north'],
      ['Ann', 'east'],
      ['Bob', 'west'],
      ['Bob', 'east'],
      ['Bob', 'west'],
      ['Cid', ''],
    ];
    const policy = withList({ columns: { customer: 'name', group: 'region' } });
    expect(wordsOf(readBoth(sheet, policy), 'group')).toEqual({ ann: 'east', bob: 'west', cid: undefined });
  });

  it('takes one refusal for an answer, however often the customer consented', () => {
    const sheet: Sheet = [
      ['name', 'consent'],
      ['Ann', '是'],
      ['Ann', '否'],
      ['Ann', '是'],
      ['Bob', '是'],
      ['Bob', ''],
    ];
    const policy = withList({ columns: { customer: 'name', consent: 'consent' } });
    expect(wordsOf(readBoth(sheet, policy), 'consent')).toEqual({ ann: '否', bob: '是' });
  });

  it('may name who referred whom: also someone that only the list knows', () => {
    const sheet: Sheet = [
      ['name', 'by'],
      ['Bob', 'ann'],
      ['Cid', 'BOB'],
    ];
    const policy = withList({ columns: { customer: 'name', referrer: 'by' } });
    expect(wordsOf(readBoth(sheet, policy), 'referrer')).toEqual({ ann: undefined, bob: 'ann', cid: 'bob' });
    const orders: Sheet = [
      ['customer', 'amount', 'by'],
      ['Ann', 60, 'Cid'],
    ];
    const columns = { customer: 'customer', amount: 'amount', referrer: 'by' };
    const sales = readBoth(listOf(['Cid', 1]), withList(STARS, { columns }), orders);
    expect([sales.keys, [...(sales.referrer ?? [])]]).toEqual([['ann', 'cid'], [1]]);
  });

  it('keeps the fates of its rows, and rows that are not well read add nothing', () => {
    const rows = listOf(
      ['Ann', 4],
      ['', ''],
      ['', 3],
      ['合计', 9],
      [{ error: '#N/A' }, 1],
      ['Cid', { error: '#REF!' }],
    );
    const grading = gradeBoth(rows, withList(STARS));
    const counts = Object.entries(grading.list?.fates ?? {}).flatMap(([fate, { count, firstRows }]) =>
      count > 0 ? [[fate, count, firstRows]] : [],
    );
    expect(counts).toEqual([
      ['blank', 1, [6]],
      ['totalRow', 1, [8]],
      ['errorCell', 2, [9, 10]],
      ['noCustomer', 1, [7]],
      ['used', 1, [5]],
    ]);
    expect(grading.list).toMatchObject({ read: 6, listed: 1, notInList: 1, noOrders: 0 });
    expect(grading.customers.name).toEqual(['Ann', 'Bob']);
  });

  it('adds no amount and no order, and its customers without orders are counted', () => {
    const grading = gradeBoth(listOf(['Ann', 4], ['Cid', 5]), withList(STARS));
    expect(grading.list).toMatchObject({ listed: 2, notInList: 1, noOrders: 1 });
    expect(metricOf(grading, 'stars')).toEqual({ Ann: 4, Bob: NaN, Cid: 5 });
    expect(grading.rows.read).toBe(3);
  });

  it('is read whole whatever leaves rows of sales out: copies, period', () => {
    const policy = withList(STARS, { dropDuplicates: true, asOf: '2020-01-01' });
    expect(indicatorOf(readBoth(listOf(['Ann', 4], ['Ann', 4]), policy), 'stars')).toEqual({
      ann: 8,
      bob: NaN,
    });
  });

  it('says in which sheet the cell of a warning stands', () => {
    expect(readBoth(listOf(['Ann', 4], ['Bob', 'many']), withList(STARS)).warnings).toEqual([
      { id: 'intake.noNumber', values: { column: 'stars', count: 1, cell: 'Customers!C6', text: 'many' } },
    ]);
  });

  it('may be larger than the sales, or empty', () => {
    expect(readBoth(listOf(), withList(STARS)).keys).toEqual(['ann', 'bob']);
    const many = listOf(...Array.from({ length: 1000 }, (_, i): Cell[] => [`c${i}`, 1]));
    expect(readBoth(many, withList(STARS)).keys).toHaveLength(1002);
  });
});

describe('the columns of a second source', () => {
  const columnsOf = (header: string[], more: object = {}): unknown => {
    const rows = [header.map((_, i) => (i === 0 ? 'Ann' : 1))];
    return wordsOf(readBoth([header, ...rows], withList({}, more)), 'owner');
  };

  it('are proposed when the policy names none: customer and words, whatever else is ambiguous', () => {
    expect(columnsOf(['客户', '业务员', '金额', '实付金额'])).toEqual({ ann: '1', bob: undefined });
  });

  it('are the customer’s namesake where several could be the customer', () => {
    expect(columnsOf(['customer', 'customer id', 'owner'])).toEqual({ ann: '1', bob: undefined });
  });

  it.each<[string, string[], object]>([
    [
      'several customers',
      ['客户名称', '客户编号'],
      { id: 'list.customer', values: { sheet: 'Customers', candidates: '客户名称, 客户编号' } },
    ],
    [
      'no customer',
      ['who', 'stars'],
      { id: 'list.customer', values: { sheet: 'Customers', candidates: 'who' } },
    ],
    ['no header', ['Ann', '7'], { id: 'list.noHeader', values: { sheet: 'Customers', row: 4 } }],
  ])('are an error that names the place: %s', (_, header, expected) => {
    expect(faultOf(() => columnsOf(header))).toEqual(expected);
  });

  it('that are not there are an error that names sheet and nearest', () => {
    const policy = withList({ columns: { customer: 'nane' } });
    expect(faultOf(() => readBoth([['name'], ['Ann']], policy))).toEqual({
      id: 'source.noColumn',
      values: { column: 'nane', sheet: 'Customers', nearest: 'name' },
    });
  });

  it('do without the reasons and the roles of the sales', () => {
    const orders: Sheet = [
      ['customer', 'amount', 'due', 'why'],
      ['Ann', 5, '2024-01-05', 'x'],
    ];
    const source = {
      columns: { customer: 'customer', amount: 'amount', dueDate: 'due' },
      excused: { column: 'why', reasons: ['x'] },
      list: { columns: { customer: 'name' } },
    };
    expect(readBoth([['name'], ['Ann']], abc({}, source), orders).list?.listed).toEqual(Uint8Array.of(1));
  });
});
