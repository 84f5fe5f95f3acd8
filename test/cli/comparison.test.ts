import { sandbox } from './sandbox';

const { file, graded, refused } = sandbox();

const ORDERS =
  '客户,日期,金额,利润\nAcme,2024-01-05,80,1\nacme ,2024-01-05,0,1\nBeta,2024-01-06,15,9\nCora,2023-01-07,5,5\n';
const orders = (): string => file('orders.csv', ORDERS);
const policy = (name: string, document: object): string => file(name, { version: 1, ...document });

describe('--against', () => {
  it('grades the same sheet by another policy too: matrix, and who moves, by names of tiers', () => {
    // By amount 80 15 5 of 100: A B C. By profit 2 9 5 of 16: Beta begins before 0.5, Cora at 9/16, Acme at 14/16.
    const other = policy('profit.json', {
      methods: [
        {
          kind: 'abc',
          metric: 'profit',
          cut: { kind: 'cumulativeShare', limits: [0.5] },
          tiers: ['High', 'B'],
        },
      ],
      unknown: 'None',
    });
    const document = graded(orders(), '--policy', 'abc', '--against', other);
    expect(document.comparison).toEqual({
      against: other,
      from: ['A', 'B', 'C', 'Unknown'],
      to: ['High', 'B', 'None'],
      matrix: [
        [0, 1, 0],
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 0],
      ],
      movers: [
        { key: 'beta', name: 'Beta', from: 'B', to: 'High' },
        { key: 'cora', name: 'Cora', from: 'C', to: 'B' },
        { key: 'acme', name: 'Acme', from: 'A', to: 'B' },
      ],
      added: [],
      lost: [],
      warnings: [],
    });
    expect(document.customers.map(({ tier }) => tier)).toEqual(['A', 'B', 'C']);
  });

  it('the other policy reads the sheet its own way: customers outside its period are lost', () => {
    const recent = policy('recent.json', {
      source: { period: { lastMonths: 3 } },
      methods: [{ kind: 'abc' }],
    });
    expect(graded(orders(), '--policy', 'abc', '--against', recent).comparison).toMatchObject({
      added: [],
      lost: ['cora'],
    });
    expect(graded(orders(), '--policy', recent, '--against', 'abc').comparison).toMatchObject({
      added: ['cora'],
      lost: [],
    });
  });

  it('the analysis date holds for both', () => {
    const silent = policy('silent.json', {
      methods: [{ kind: 'abc', metric: 'recency', cut: { kind: 'thresholds', limits: [30] } }],
    });
    // Beta bought 26 days before, Acme 27; on the latest date it would be 0 and 1.
    const asked = ['--policy', silent, '--as-of', '2024-02-29', '--against', silent];
    expect(graded(orders(), ...asked).comparison?.matrix).toEqual([
      [0, 0, 0],
      [0, 3, 0],
      [0, 0, 0],
    ]);
  });

  it('the second source is read by whichever of the two joins it', () => {
    const list = file('list.csv', '客户,满意度\nAcme,2\nBeta,5\n');
    const joined = policy('joined.json', {
      source: { list: { indicators: [{ column: '满意度', as: 'satisfaction', aggregate: 'mean' }] } },
      methods: [{ kind: 'abc', metric: 'satisfaction', cut: { kind: 'thresholds', limits: [4, 1] } }],
    });
    const moves = (...words: string[]): unknown =>
      graded(orders(), '--list', list, ...words).comparison?.movers.map(({ name, from, to }) => [
        name,
        from,
        to,
      ]);
    expect(moves('--policy', 'abc', '--against', joined)).toEqual([
      ['Beta', 'B', 'A'],
      ['Acme', 'A', 'B'],
      ['Cora', 'C', 'Unknown'],
    ]);
    expect(moves('--policy', joined, '--against', 'abc')).toEqual([
      ['Acme', 'B', 'A'],
      ['Beta', 'A', 'B'],
      ['Cora', 'Unknown', 'C'],
    ]);
    expect(refused(orders(), '--policy', 'abc', '--against', joined)).toBe(
      'orders.csv (--against joined.json): The policy joins a second source. Give its file: --list FILE.csv.\n',
    );
  });

  it('says which policy is wrong, and that its file is not overwritten', () => {
    const wrong = policy('wrong.json', { methods: [{ kind: 'abc', cutt: {} }] });
    expect(refused(orders(), '--policy', 'abc', '--against', wrong)).toMatch(
      /^wrong\.json: Unknown key "cutt"/,
    );
    expect(refused(orders(), '--policy', 'abc', '--against', wrong, '--lang', 'zh')).toMatch(
      /^wrong\.json: .*“cutt”/,
    );
    expect(refused(orders(), '--policy', 'abc', '--against', 'nowhere')).toMatch(
      /^nowhere: There is no policy file or preset "nowhere"/,
    );
    expect(refused(orders(), '--policy', 'abc', '--against', wrong, '--out', wrong)).toMatch(
      /would overwrite .*wrong\.json/,
    );
  });
});
