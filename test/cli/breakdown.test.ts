import { sandbox } from './sandbox';

const { file, graded, refused } = sandbox();

const policy = (source: object = {}): string =>
  file('policy.json', {
    version: 1,
    source,
    methods: [{ kind: 'abc', cut: { kind: 'thresholds', limits: [50, 10] } }],
  });

// Ada, Bob: A; Cid 20 + 5 + 1, in two spellings, and Dot: B; Eve: C.
const ORDERS = `客户,日期,金额,地区,偏好,门店
Ada,2024-01-05,80,华北,网店,101
Bob,2024-01-05,60,华南,,102
Cid,2024-01-05,20,华北,门店,101
CID,2024-01-06,5,华南,网店,101
cid,2024-01-07,1,华南,网店,102
Dot,2024-01-06,12,华北,网店,9
Eve,2024-01-06,5,华北,门店,9
`;
const orders = (): string => file('orders.csv', ORDERS);

describe('--breakdown', () => {
  it('counts tiers by the words of a column, of several words of a customer by the most frequent', () => {
    const { breakdown } = graded(orders(), '--policy', policy(), '--breakdown', '偏好');
    expect(breakdown).toEqual({
      column: '偏好',
      words: ['网店', '门店'],
      tiers: [
        { tier: 'A', customers: 2, words: { 网店: 1, 门店: 0 }, without: 1 },
        { tier: 'B', customers: 2, words: { 网店: 2, 门店: 0 }, without: 0 },
        { tier: 'C', customers: 1, words: { 网店: 0, 门店: 1 }, without: 0 },
        { tier: 'Unknown', customers: 0, words: { 网店: 0, 门店: 0 }, without: 0 },
      ],
      warnings: [],
    });
  });

  it('by the name of a role or by the header that was taken for it', () => {
    const byRole = graded(orders(), '--policy', policy(), '--breakdown', 'group').breakdown;
    expect(byRole?.words).toEqual(['华北', '华南']);
    expect(byRole?.tiers.map(({ words }) => words)).toEqual([
      { 华北: 1, 华南: 1 },
      { 华北: 1, 华南: 1 },
      { 华北: 1, 华南: 0 },
      { 华北: 0, 华南: 0 },
    ]);
    const byHeader = graded(orders(), '--policy', policy(), '--breakdown', ' 地区').breakdown;
    expect(byHeader).toEqual({ ...byRole, column: ' 地区' });
  });

  it('numbers that name something are words', () => {
    // Cid: 101 twice; so 101 has Ada and Cid, 9 Dot and Eve, 102 Bob.
    const { breakdown } = graded(orders(), '--policy', policy(), '--breakdown', '门店');
    expect(breakdown?.words).toEqual(['101', '9', '102']);
    expect(breakdown?.tiers[1]?.words).toEqual({ 101: 1, 9: 1, 102: 0 });
    const named = policy({ indicators: [{ column: '门店', as: 'branch', aggregate: 'max' }] });
    // The greatest of Cid's is 102.
    expect(graded(orders(), '--policy', named, '--breakdown', 'branch').breakdown?.tiers[1]?.words).toEqual({
      9: 1,
      101: 0,
      102: 1,
    });
  });

  it('by words of the second source', () => {
    const list = file('list.csv', '客户,行业\nada,化工\nCid,化工\nEve,纺织\n');
    const joined = policy({ list: {} });
    const words = [orders(), '--policy', joined, '--list', list, '--breakdown', '行业'];
    expect(graded(...words).breakdown?.tiers.map(({ words: counts, without }) => [counts, without])).toEqual([
      [{ 化工: 1, 纺织: 0 }, 1],
      [{ 化工: 1, 纺织: 0 }, 1],
      [{ 化工: 0, 纺织: 1 }, 0],
      [{ 化工: 0, 纺织: 0 }, 0],
    ]);
  });

  it('a role that no column was taken for is told as one', () => {
    expect(refused(orders(), '--policy', policy(), '--breakdown', 'owner')).toBe(
      'orders.csv: --breakdown cannot be "owner": no column was taken for it as words of customers. Give the header of the column.\n',
    );
    const own = file('owner.csv', 'customer,date,amount,owner,Owner in charge\na,2024-01-05,80,x,y\n');
    expect(graded(own, '--policy', policy(), '--breakdown', 'owner').breakdown?.words).toEqual(['x']);
  });

  it('a column that is not there is told with the nearest, in both languages', () => {
    expect(refused(orders(), '--policy', policy(), '--breakdown', 'groop')).toMatch(
      /^orders\.csv: --breakdown cannot be "groop": .*Did you mean "group"\?\n$/,
    );
    expect(refused(orders(), '--policy', policy(), '--breakdown', '偏 好 名', '--lang', 'zh')).toMatch(
      /^orders\.csv: --breakdown 不能是“偏 好 名”：.*是否为“偏好”？\n$/,
    );
  });
});
