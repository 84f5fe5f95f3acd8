import type { Candidate } from '../../src/app';
import { METRICS, parsePolicy, proposeSource, ROLES } from '../../src/core';
import type { Draft } from '../../src/taskpane/draft';
import { draftOf } from '../../src/taskpane/draft';
import { documentOf } from '../../src/taskpane/draftDocument';
import { draftFrom } from '../../src/taskpane/draftFrom';
import { rolesOf } from '../../src/taskpane/roles';

const HEADERS = ['Customer', 'Order date', 'Amount', 'Freight', 'Stars', 'Reason'];

/** The draft of a workbook whose own policy is this. */
const own = (document: unknown, here: Candidate = candidate(HEADERS)): Draft =>
  draftFrom({ document, policy: parsePolicy(document) }, draftOf(here, 'en'), here);

const candidate = (headers: readonly string[]): Candidate => ({
  source: {
    sheet: 'Orders',
    address: 'Orders!A1:F3',
    headerRow: 0,
    headerRows: 1,
    headerKnown: false,
    firstColumn: 0,
    rowCount: 2,
    columnCount: headers.length,
    ownColumns: [],
  },
  shape: { sheet: 'Orders', headers, firstRow: 2, firstColumn: 0, dateSystem: 1900 },
  headerCells: headers,
  sample: [],
  proposal: proposeSource(headers, []),
});

/** Every key that a policy's source can have. */
const SOURCE = {
  layout: 'transactions',
  columns: {
    customer: 'Customer',
    date: 'Order date',
    amount: { difference: ['Amount', 'Freight'] },
    owner: 'Reason',
  },
  indicators: [{ column: 'Stars', as: 'stars', aggregate: 'last', scale: { good: 5 } }],
  list: { sheet: 'Survey', range: 'A1:C9', columns: { customer: 'Name' }, indicators: [] },
  asOf: '2024-12-31',
  period: { from: '2024-01-01', to: '2024-12-31' },
  returns: 'count',
  frequency: 'rows',
  dateOrder: 'dayFirst',
  decimal: ',',
  rates: { $: 7.1 },
  dropDuplicates: true,
  visibleOnly: true,
  keepTotalRows: true,
  excused: { column: 'Reason', reasons: ['strike'] },
  aliases: { 'Acme Inc': 'Acme' },
  distinct: [['Abel', 'Able']],
};

describe('the draft', () => {
  it('gives back everything that a policy says of its source', () => {
    const here = candidate(HEADERS);
    const document = { version: 1, source: SOURCE, methods: [{ kind: 'abc' }] };
    const policy = parsePolicy(document);
    const draft = own(document, here);
    expect((documentOf(draft) as { source: unknown }).source).toEqual(SOURCE);
    expect(parsePolicy(documentOf(draft)).source).toEqual(policy.source);
  });

  it('as proposed is a policy that says no more than layout and columns', () => {
    const document = documentOf(draftOf(candidate(HEADERS), 'en'));
    const { layout, columns, ...others } = parsePolicy(document).source;
    expect([layout, columns]).toEqual([
      'transactions',
      { customer: 'Customer', date: 'Order date', amount: 'Amount' },
    ]);
    expect(others).toEqual(parsePolicy({ version: 1, methods: [{ kind: 'abc' }] }).source);
  });

  it('for other columns keeps what hangs on none, and asks anew what was settled for the old ones', () => {
    const draft = own({ version: 1, source: SOURCE, methods: [{ kind: 'abc' }] });
    const { source } = draftOf(candidate(['客户', '下单日期', '金额']), 'zh', draft);
    expect(source.columns).toEqual({ customer: '客户', date: '下单日期', amount: '金额' });
    expect([source.dateOrder, source.decimal, source.list, source.indicators]).toEqual([
      null,
      null,
      null,
      [],
    ]);
    expect(source).not.toHaveProperty('excused');
    expect([source.returns, source.frequency]).toEqual(['count', 'rows']);
    // What was said of the other sheet's rows, customers and currencies is not said of these.
    const { aliases, distinct, rates, visibleOnly, dropDuplicates, keepTotalRows } = source;
    expect([aliases, distinct, rates]).toEqual([{}, [], {}]);
    expect([visibleOnly, dropDuplicates, keepTotalRows]).toEqual([false, false, false]);
  });

  it('for the same sheet with a column renamed keeps what was said of its rows and customers', () => {
    const document = { version: 1, source: SOURCE, methods: [{ kind: 'abc' }] };
    const { source } = own(document, candidate(['Customer', 'Order date', 'Amount', 'Carriage', 'Stars']));
    expect(source.columns).toEqual({ customer: 'Customer', date: 'Order date', amount: 'Amount' });
    expect([source.aliases, source.visibleOnly]).toEqual([{ 'Acme Inc': 'Acme' }, true]);
  });

  it('leaves out an indicator whose column is gone, and keeps the others', () => {
    const indicators = [
      { column: 'Stars', as: 'stars' },
      { columns: ['Stars', 'Freight'], as: 'both' },
      { column: 'Amount', as: 'again' },
    ];
    const source = { columns: { customer: 'Customer', amount: 'Amount' }, indicators };
    const draft = own({ version: 1, source, methods: [{ kind: 'abc' }] });
    const later = draftOf(candidate(['Customer', 'Amount', 'Freight']), 'en', draft);
    expect(later.source.indicators).toEqual([{ column: 'Amount', as: 'again' }]);
  });

  it('of a customer list has no period, and no columns of order rows', () => {
    const draft = draftOf(candidate(HEADERS), 'en');
    const { period, columns } = parsePolicy(
      documentOf({
        ...draft,
        source: {
          ...draft.source,
          layout: 'customers',
          period: { lastMonths: 3 },
          columns: { customer: 'Customer', date: 'Order date', amount: 'Amount' },
        },
      }),
    ).source;
    expect(period).toBe('all');
    expect(columns).toEqual({ customer: 'Customer', amount: 'Amount' });
  });
});

describe('the roles that can be chosen', () => {
  it('are all of an order row', () => {
    expect([...rolesOf('transactions')].sort()).toEqual([...ROLES].sort());
  });

  it('are all metrics of a customer list, and its words', () => {
    const words = ['customer', 'product', 'group', 'owner', 'consent', 'referrer'];
    expect([...rolesOf('customers')].sort()).toEqual([...Object.keys(METRICS), ...words].sort());
  });
});
