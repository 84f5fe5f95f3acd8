import { existsSync, readFileSync } from 'node:fs';
import { sandbox } from './sandbox';

const { file, path, grade, graded, refused } = sandbox();

const ORDERS =
  '客户,日期,金额,地区\nAda,2024-01-01,60,华北\nada,2024-01-05,20,华北\nBob,2024-01-03,20,华南\n';
const orders = (): string => file('orders.csv', ORDERS);
const ASKED = [
  ['--explain', 'Ada'],
  ['--against', 'rfm'],
  ['--outcome', '金额'],
  ['--breakdown', '地区'],
  ['--profile'],
  ['--sensitivity'],
];

describe('--profile', () => {
  it('tells what the customers of each tier are like, days as dates', () => {
    const { profile } = graded(orders(), '--policy', 'abc');
    expect(profile).toBeUndefined();
    // Ada: 80 in 2 orders, the last on the latest day; Bob: 20 in one, two days before.
    const [a, b, c] = graded(orders(), '--policy', 'abc', '--profile').profile ?? [];
    expect(a).toMatchObject({
      tier: 'A',
      customers: 1,
      means: { amount: 80, orders: 2, recency: 0, firstPurchase: '2024-01-01', lastPurchase: '2024-01-05' },
      totals: { amount: 80, orders: 2 },
      ratios: { averageOrderValue: 40 },
      overRepresented: [{ label: 'group', word: '华北', customers: 1, lift: 2 }],
    });
    expect(b).toMatchObject({ tier: 'B', means: { recency: 2, lastPurchase: '2024-01-03' } });
    expect(c).toMatchObject({ tier: 'C', customers: 0, means: { amount: null, lastPurchase: null } });
  });
});

describe('--sensitivity', () => {
  it('tells how many change their tier without each indicator', () => {
    const policy = file('score.json', {
      version: 1,
      methods: [
        {
          kind: 'weighted',
          indicators: [{ metric: 'orders', weight: 3 }, { metric: 'returns' }],
          cut: { kind: 'thresholds', limits: [60] },
        },
      ],
    });
    // Orders 2 and 1: 100 and 0, times 3/4; returns are 0 for both: 50 each, times 1/4. Ada 87.5 A, Bob 12.5 B.
    // Without orders both have 50: Ada changes. Without returns 100 and 0: nobody.
    expect(graded(orders(), '--policy', policy, '--sensitivity').sensitivity).toEqual([
      { method: 'weighted', metric: 'orders', movers: 1 },
      { method: 'weighted', metric: 'returns', movers: 0 },
    ]);
  });

  it('says so where there is nothing to leave out', () => {
    expect(refused(orders(), '--policy', 'abc', '--sensitivity')).toMatch(
      /^orders\.csv: --sensitivity has nothing to leave out: .*Leave --sensitivity out/,
    );
    expect(refused(orders(), '--policy', 'abc', '--sensitivity', '--lang', 'zh')).toMatch(
      /^orders\.csv: --sensitivity 没有可去掉的指标/,
    );
  });
});

describe('options that ask for more', () => {
  it('add a key each, and change nothing else of the document', () => {
    const plain = graded(orders(), '--policy', 'weighted');
    const { explanation, comparison, backTest, breakdown, profile, sensitivity, ...rest } = graded(
      orders(),
      '--policy',
      'weighted',
      ...ASKED.flat(),
    );
    expect(rest).toEqual(plain);
    for (const added of [explanation, comparison, backTest, breakdown, profile, sensitivity])
      expect(added).toBeDefined();
  });

  it('go to a .json file as to stdout', () => {
    const words = [orders(), '--policy', 'weighted', ...ASKED.flat()];
    expect(grade(...words, '--out', path('out.json'))).toMatchObject({ code: 0, stdout: '' });
    expect(readFileSync(path('out.json'), 'utf8')).toBe(grade(...words).stdout);
  });

  it.each(ASKED)('%s is refused with a .csv, and nothing is written', (...option) => {
    const words = [orders(), '--policy', 'weighted', ...option, '--out', path('out.csv')];
    expect(refused(...words)).toMatch(
      new RegExp(`^grade: ${option[0]} tells more than a \\.csv can hold, .*Use .*out\\.json`),
    );
    expect(refused(...words, '--lang', 'zh')).toMatch(new RegExp(`^grade: ${option[0]} 的结果.*out\\.json`));
    expect(existsSync(path('out.csv'))).toBe(false);
  });

  it.each([
    [['--explain'], 'grade: Option --explain needs a value behind it.\n'],
    [['--outcome', '--profile'], 'grade: Option --outcome needs a value behind it.\n'],
    [['--profile=yes'], 'grade: --profile takes no value, so "yes" has no place. Leave it out.\n'],
    [['--profile', '--profile'], 'grade: Option --profile stands twice. Give it once.\n'],
    [['--breakdown', 'a', '--breakdown', 'b'], 'grade: Option --breakdown stands twice. Give it once.\n'],
    [['--profil'], 'grade: Unknown option --profil. Did you mean --profile?\n'],
  ])('%j is refused', (words, message) => {
    expect(refused(orders(), '--policy', 'abc', ...words)).toBe(message);
  });
});
