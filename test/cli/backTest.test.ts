import { sandbox } from './sandbox';

const { file, graded, refused } = sandbox();

const policy = (name: string, indicators: object[] = [], list?: object[]): string =>
  file(name, {
    version: 1,
    source: { indicators, ...(list ? { list: { indicators: list } } : {}) },
    methods: [{ kind: 'abc', cut: { kind: 'thresholds', limits: [50, 10] } }],
  });

// Ada 80 and Bob 60: A; Cid 20 + 5 and Dot 12: B; Eve 5: C. Cid has a row with 是, in another spelling, and one with 否.
const ORDERS = `客户,日期,金额,违约,好坏
Ada,2024-01-05,80,否,好
Bob,2024-01-05,60,0,好
Cid,2024-01-05,20,否,坏
cid,2024-01-06,5,是,坏
Dot,2024-01-06,12,否,好
Eve,2024-01-06,5,1,坏
`;
const orders = (): string => file('orders.csv', ORDERS);

describe('--outcome', () => {
  it('holds the tiers against a column: rate per tier, AUC and KS; one of a customer’s rows is enough', () => {
    const { backTest } = graded(orders(), '--policy', policy('p.json'), '--outcome', '违约');
    // A 0 of 2; B Cid of 2; C Eve of 1. Pairs of a hit with another: Cid against Ada, Bob 1 each, Dot ½; Eve against all
    // three: 5.5 of 6. Cumulated shares after A: 2/3 against 0; after B 1 against 1/2.
    expect(backTest).toMatchObject({ outcome: '违约', known: 5, unknown: 0, warnings: [] });
    expect(backTest?.tiers.map(({ tier, customers, hits, rate }) => [tier, customers, hits, rate])).toEqual([
      ['A', 2, 0, 0],
      ['B', 2, 1, 0.5],
      ['C', 1, 1, 1],
      ['Unknown', 0, 0, null],
    ]);
    expect(backTest?.auc).toBeCloseTo(5.5 / 6, 12);
    expect(backTest?.ks).toBeCloseTo(2 / 3, 12);
    // Of the amount of B, 25 + 12, Cid has 25.
    expect(backTest?.tiers[1]?.hitShares['amount']).toBeCloseTo(25 / 37, 12);
  });

  it.each([
    ['yes', 'no'],
    ['Y', 'N'],
    ['TRUE', 'FALSE'],
    ['有', '无'],
    ['3.5', '0'],
  ])('reads %s as come true and %s as not', (yes, no) => {
    const sheet = file(
      'words.csv',
      `customer,date,amount,lost\na,2024-01-05,80,${no}\nb,2024-01-05,5,${yes}\n`,
    );
    const { backTest } = graded(sheet, '--policy', policy('p.json'), '--outcome', 'Lost');
    expect(backTest).toMatchObject({ known: 2, auc: 1, ks: 1 });
  });

  it('a cell that tells nothing leaves the outcome unknown, and no row out of the grading', () => {
    const sheet = file(
      'gaps.csv',
      '客户,日期,金额,违约\nAda,2024-01-05,80,\nBob,2024-01-05,60,#N/A\nCid,2024-01-05,20,是\nDot,2024-01-06,12,不详\nEve,2024-01-06,5,否\n',
    );
    const document = graded(sheet, '--policy', policy('p.json'), '--outcome', '违约');
    expect(document.rows).toMatchObject({ used: 5, fates: { errorCell: 0 } });
    expect(document.backTest).toMatchObject({
      known: 2,
      unknown: 3,
      tiers: [{ customers: 0 }, { customers: 1, hits: 1 }, { customers: 1, hits: 0 }, { customers: 0 }],
    });
    expect(document.backTest?.warnings.map(({ values }) => [values['cell'], values['text']])).toEqual([
      ['D5', '不详'],
    ]);
    expect(document.warnings).toEqual([]);
  });

  it('words that no scale knows are refused, with the remedy: a scale in the policy', () => {
    expect(refused(orders(), '--policy', policy('p.json'), '--outcome', '好坏')).toMatch(
      /^orders\.csv: --outcome cannot be "好坏": no cell of it tells an outcome\. .*scale such as \{"bad": 1, "good": 0\}\.\n$/,
    );
    expect(refused(orders(), '--policy', policy('p.json'), '--outcome', '好坏', '--lang', 'zh')).toMatch(
      /--outcome 不能是“好坏”.*\{"坏": 1, "好": 0\}/,
    );
  });

  it('an indicator of the policy is meant by its name, and lends its scale to its header', () => {
    const scaled = policy('scaled.json', [
      { column: '好坏', as: 'bad', aggregate: 'mean', scale: { 坏: 1, 好: 0 } },
    ]);
    const named = graded(orders(), '--policy', scaled, '--outcome', 'bad').backTest;
    const headed = graded(orders(), '--policy', scaled, '--outcome', '好坏').backTest;
    expect(named?.tiers.map(({ hits }) => hits)).toEqual([0, 1, 1, 0]);
    expect(headed).toEqual({ ...named, outcome: '好坏' });
  });

  it('may stand in the second source, with several rows of a customer', () => {
    const list = file('list.csv', '客户,流失\nADA,否\nEve,否\nEve,是\nCid,否\n');
    const joined = policy('joined.json', [], []);
    const { backTest } = graded(orders(), '--policy', joined, '--list', list, '--outcome', '流失');
    expect(backTest).toMatchObject({ known: 3, unknown: 2, auc: 1 });
    expect(backTest?.tiers.map(({ customers, hits }) => [customers, hits])).toEqual([
      [1, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ]);
  });

  it('a header of the second source has the scale that the policy gives it there', () => {
    const list = file('scaled.csv', '客户,状态\nAda,好\nEve,坏\n');
    const joined = policy('listed.json', [], [{ column: '状态', as: 'state', scale: { 坏: 1, 好: 0 } }]);
    const words = [orders(), '--policy', joined, '--list', list];
    expect(graded(...words, '--outcome', '状态').backTest).toMatchObject({ known: 2, auc: 1 });
  });

  it('where all came out the same way it says so', () => {
    const { backTest } = graded(orders(), '--policy', policy('p.json'), '--outcome', '金额');
    expect(backTest).toMatchObject({
      auc: null,
      ks: null,
      warnings: [{ id: 'cli.outcomeOneKind', values: { column: '金额', known: 5, hits: 5 } }],
    });
  });

  it('a column that is not there is told with the nearest header or name', () => {
    const words = [
      orders(),
      '--policy',
      policy('p.json', [{ column: '好坏', as: 'defaulted', aggregate: 'mode' }]),
    ];
    expect(refused(...words, '--outcome', '违约吗')).toBe(
      'orders.csv: --outcome cannot be "违约吗": there is no column with that header, and the policy gives none that name. Did you mean "违约"?\n',
    );
    expect(refused(...words, '--outcome', 'default', '--lang', 'zh')).toMatch(
      /^orders\.csv: --outcome 不能是“default”：.*是否为“defaulted”？\n$/,
    );
    // Words that are counted are no outcome.
    expect(refused(...words, '--outcome', 'defaulted')).toMatch(/--outcome cannot be "defaulted": no cell/);
  });
});
