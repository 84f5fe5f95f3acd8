import { describeReference, gradeFile } from './sharedData';

const source = {
  columns: {
    customer: 'CustomerID',
    date: 'InvoiceDate',
    amount: { product: ['Quantity', 'UnitPrice'] },
    orderId: 'InvoiceNo',
  },
};
const policy = (more: object = {}): object => ({
  version: 1,
  source: { ...source, ...more },
  methods: [{ id: 'abc', kind: 'abc' }],
});
const total = (values: ArrayLike<number> | undefined): number =>
  Math.round(Array.from(values ?? [], (value) => value * 100).reduce((a, b) => a + b, 0)) / 100;

/** UCI Online Retail, December 2010; the figures stand in ../shared/data/README.md. */
describeReference('42 481 real order lines with their dirt', () => {
  it('accounts for every row: 26 160 used, 690 returns, 15 631 without a customer', () => {
    const { rows } = gradeFile('retail_december_2010.csv', policy());
    expect(rows.read).toBe(42_481);
    const counts = Object.fromEntries(Object.entries(rows.fates).map(([fate, { count }]) => [fate, count]));
    expect(counts).toEqual({
      hidden: 0,
      blank: 0,
      totalRow: 0,
      errorCell: 0,
      noCustomer: 15_631,
      badDate: 0,
      badAmount: 0,
      duplicate: 0,
      outsidePeriod: 0,
      return: 690,
      used: 26_160,
    });
  });

  it('leaves 496 later copies of whole rows out when asked', () => {
    const { rows } = gradeFile('retail_december_2010.csv', policy({ dropDuplicates: true }));
    expect(rows.fates.duplicate.count).toBe(496);
  });

  it('finds 948 customers, 63 of them with returns only, 1 400 orders and 572 713.89', () => {
    const { customers } = gradeFile('retail_december_2010.csv', policy());
    expect(customers.key).toHaveLength(948);
    expect(customers.metrics['orders']?.filter((orders) => orders === 0)).toHaveLength(63);
    expect(total(customers.metrics['orders'])).toBe(1400);
    expect(total(customers.metrics['grossAmount'])).toBe(572_713.89);
  });

  it('proposes the same columns by itself', () => {
    const named = gradeFile('retail_december_2010.csv', policy());
    const proposed = gradeFile('retail_december_2010.csv', {
      version: 1,
      methods: [{ id: 'abc', kind: 'abc' }],
    });
    expect(proposed.rows.fates).toEqual(named.rows.fates);
    expect(proposed.customers.metrics['amount']).toEqual(named.customers.metrics['amount']);
  });
});
