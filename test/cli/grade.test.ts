import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import type { Outcome } from '../../src/cli/run';
import { parsePolicy } from '../../src/core';

const PROJECT = join(__dirname, '../..');
let folder: string;

beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'grade-'))));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
const grade = (...words: string[]): Outcome => run(words, 0);

const ORDERS = '客户,日期,金额\n甲,2024-01-05,80\n乙,2024-01-06,15\n=丙,2024-01-07,5\n';

describe('npm run grade', () => {
  it('works straight after npm ci, without a build step', () => {
    const words = ['run', '--silent', 'grade', '--', file('orders.csv', ORDERS), '--policy', 'nowhere'];
    const { status, stdout, stderr } = spawnSync('npm', words, { cwd: PROJECT, encoding: 'utf8' });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('nowhere: There is no policy file or preset "nowhere"');
  });

  it('writes the JSON document on stdout and nothing on stderr', () => {
    const { code, stdout, stderr } = grade(file('orders.csv', ORDERS), '--policy', 'abc');
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      asOf: '2024-01-07',
      customers: [
        { customer: '甲', tier: 'A' },
        { customer: '乙', tier: 'B' },
        { customer: '=丙', tier: 'C' },
      ],
    });
  });

  it('takes a policy file, an analysis date, a range, and writes JSON to --out', () => {
    const input = file('below.csv', `Report,,\n,,\nx,${ORDERS.replaceAll('\n', '\nx,')}`);
    const policy = file('policy.json', JSON.stringify({ version: 1, methods: [{ kind: 'abc' }] }));
    const out = join(folder, 'out.json');
    const { code, stdout } = grade(
      input,
      '--policy',
      policy,
      '--range',
      'B3:D6',
      '--as-of',
      '2024-02-06',
      `--out=${out}`,
    );
    expect([code, stdout]).toEqual([0, '']);
    expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({
      asOf: '2024-02-06',
      rows: { read: 3, used: 3 },
      customers: [{ metrics: { recency: 32 } }, {}, {}],
    });
  });

  it('writes csv with the JSON’s keys, formulas disarmed', () => {
    const out = join(folder, 'out.csv');
    expect(grade(file('orders.csv', ORDERS), '--policy', 'abc', '--out', out).code).toBe(0);
    const [header = '', first = '', , third = ''] = readFileSync(out, 'utf8').split('\n');
    expect(header.split(',')).toEqual(
      expect.arrayContaining(['customer', 'metrics.amount', 'abc.tier', 'tier']),
    );
    expect(first.startsWith('甲,')).toBe(true);
    expect(third.startsWith("'=丙,")).toBe(true);
  });

  it('writes csv with what every kind of method found and what rules did, each column named in words', () => {
    // By amount 80 15 5, orders 1 each. Score of 甲: 100 · 3/4 + 50 · 1/4, as a constant column scores 50.
    const policy = file(
      'kinds.json',
      JSON.stringify({
        version: 1,
        methods: [
          {
            id: 'score',
            kind: 'weighted',
            indicators: [
              { metric: 'amount', weight: 3, family: '金额族' },
              { metric: 'orders', family: '频次族' },
            ],
          },
          {
            kind: 'grid',
            dimensions: [{ metric: 'amount', split: 15 }, { metric: 'orders' }],
            cells: { 'high / high': 'x' },
            else: 'y',
          },
          { kind: 'ladder', steps: [{ when: { metric: 'amount', above: 50 }, tier: 'VIP' }], else: '普通' },
          { kind: 'lifecycle', growth: { metric: 'amount', above: 50 } },
        ],
        rules: [
          { when: { metric: 'amount', above: 50 }, cap: 'B' },
          { when: { metric: 'amount', above: 50 }, cap: 'C' },
        ],
      }),
    );
    const cells = (...more: string[]): Record<string, string | undefined> => {
      const out = join(folder, 'kinds.csv');
      expect(grade(file('orders.csv', ORDERS), '--policy', policy, '--out', out, ...more).code).toBe(0);
      const [header = [], ...rows] = readFileSync(out, 'utf8')
        .replace('\uFEFF', '')
        .split(/\r?\n/)
        .map((line) => line.split(','));
      const row = rows.find(([name]) => name === '甲') ?? [];
      return Object.fromEntries(header.map((name, i) => [name, row[i]]));
    };
    expect(cells()).toMatchObject({
      ...{ 'score.score': '87.5', 'score.subscores.金额族': '100', 'score.subscores.频次族': '50' },
      ...{ 'grid.levels': 'high; high', 'ladder.step': '0', 'lifecycle.growth': 'false' },
      ...{ tier: 'C', adjustments: 'A → B; B → C' },
    });
    for (const language of ['en', 'zh']) {
      const named = cells('--lang', language);
      expect(Object.keys(named).filter((name) => /field\.|metric\.|role\./.test(name))).toEqual([]);
      expect(named).toMatchObject({ 'score 金额族': '100' });
    }
  });

  it('writes csv with headers in the language asked for', () => {
    const out = join(folder, 'zh.csv');
    grade(file('orders.csv', ORDERS), '--policy', 'abc', '--lang', 'zh', '--out', out);
    expect(readFileSync(out, 'utf8').split('\n')[0]).toMatch(/^\ufeff客户,.*购买金额.*abc 等级.*等级,调整$/);
  });

  it.each<[string, string[], RegExp]>([
    [
      'an unknown option, with the nearest',
      ['x.csv', '--polcy', 'abc'],
      /^grade: Unknown option --polcy\. Did you mean --policy\?\n$/,
    ],
    [
      'a file that is not there',
      ['nowhere.csv', '--policy', 'abc'],
      /^nowhere\.csv: There is no file nowhere\.csv/,
    ],
    [
      'a policy that is not there, with the presets',
      ['x.csv', '--policy', 'nowhere.json'],
      /^nowhere\.json: .*abc, rfm, weighted/,
    ],
    [
      'a date that is none',
      ['x.csv', '--policy', 'abc', '--as-of', '5/1/2024'],
      /--as-of cannot be "5\/1\/2024"/,
    ],
    ['an output it cannot write', ['x.csv', '--policy', 'abc', '--out', 'x.pdf'], /--out cannot be "x\.pdf"/],
    ['no input', [], /^grade: No input\. Usage: /],
  ])('says in one line, with exit code 1: %s', (_, words, message) => {
    const { code, stdout, stderr } = grade(...words);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  it('names file, cell and remedy of what is wrong in the sheet, in the language asked for', () => {
    const input = file('dates.csv', '客户,日期,金额\n甲,3/4/2024,80\n');
    expect(grade(input, '--policy', 'abc').stderr).toMatch(
      /^dates\.csv: Column "日期" .* B2 "3\/4\/2024"\)\. Set source\.dateOrder/,
    );
    expect(grade(input, '--policy', 'abc', '--lang', 'zh').stderr).toMatch(
      /^dates\.csv: 列“日期”.*B2.*source\.dateOrder/,
    );
  });

  it('names the place in a policy file', () => {
    const policy = file('wrong.json', JSON.stringify({ version: 1, methods: [{ kind: 'abc', cutt: {} }] }));
    expect(grade(file('orders.csv', ORDERS), '--policy', policy).stderr).toBe(
      'wrong.json: Unknown key "cutt" in methods.0. Did you mean "cut"?\n',
    );
  });

  it('grades by every preset, and by what parsePolicy makes of it', () => {
    const input = file('orders.csv', ORDERS);
    expect(grade(input, '--policy', 'rfm').code).toBe(0);
    const whole = file('whole.json', JSON.stringify(parsePolicy({ version: 1, methods: [{ kind: 'rfm' }] })));
    expect(grade(input, '--policy', whole).stdout).toBe(grade(input, '--policy', 'rfm').stdout);
  });

  it('reads GBK: the names come out', () => {
    // 客户,金额 ↵ 甲,2 ↵ 乙,1
    const [comma, line] = [0x2c, 0x0a];
    const header = [0xbf, 0xcd, 0xbb, 0xa7, comma, 0xbd, 0xf0, 0xb6, 0xee, line];
    const rows = [0xbc, 0xd7, comma, 0x32, line, 0xd2, 0xd2, comma, 0x31, line];
    const { stdout } = grade(file('gbk.csv', Uint8Array.from([...header, ...rows])), '--policy', 'abc');
    expect(JSON.parse(stdout)).toMatchObject({
      columns: { customer: '客户', amount: '金额' },
      customers: [{ customer: '甲' }, { customer: '乙' }],
    });
  });

  it('takes #N/A for an error value', () => {
    const input = file('errors.csv', '客户,日期,金额\n甲,2024-01-05,#N/A\n乙,2024-01-05,5\n');
    expect(JSON.parse(grade(input, '--policy', 'abc').stdout)).toMatchObject({
      rows: { used: 1, fates: { errorCell: 1, badAmount: 0 } },
    });
  });

  it('takes ="00123" for the text in it', () => {
    const input = file(
      'kept.csv',
      '客户,日期,金额\n="00123",="2024-01-05",5\n"=""0""""1""",2024-01-06,="7"\n',
    );
    expect(JSON.parse(grade(input, '--policy', 'abc').stdout)).toMatchObject({
      rows: { used: 2 },
      customers: [{ customer: '0"1' }, { customer: '00123' }],
    });
  });

  it('refuses a cell to the right of the last header: a number that its own comma cut in two', () => {
    const cut = file('cut.csv', '客户,日期,金额\n乙,2024-01-05,7,\n甲,2024-01-05,1,234\n');
    expect(grade(cut, '--policy', 'abc')).toEqual({
      code: 1,
      stdout: '',
      stderr:
        'cut.csv: D3 "234" stands to the right of the last header. Put a number that has a comma into quotation marks, or give that column a header.\n',
    });
    const quoted = file('quoted.csv', '客户,日期,金额\n甲,2024-01-05,"1,234.0"\n');
    expect(JSON.parse(grade(quoted, '--policy', 'abc').stdout)).toMatchObject({
      customers: [{ metrics: { amount: 1234 } }],
    });
  });

  it('finds the header below a title, and counts rows as the file does', () => {
    const input = file('titled.csv', `销售明细,,\n,,\n${ORDERS}x,bad,3\n`);
    const { stdout } = grade(input, '--policy', 'abc');
    expect(JSON.parse(stdout)).toMatchObject({
      rows: { read: 4, used: 3, fates: { badDate: 1 }, firstRows: { badDate: [7] } },
      columns: { customer: '客户' },
    });
  });

  it('composes a header of two rows', () => {
    const text =
      '客户,2023,,2024,\n,日期,金额,日期,金额\n甲,2023-01-05,80,2024-02-01,5\n乙,2023-01-06,20,2024-02-02,6\n';
    const columns = { customer: '客户', date: '2024 日期', amount: '2024 金额' };
    const policy = file(
      'two.json',
      JSON.stringify({ version: 1, source: { columns }, methods: [{ kind: 'abc' }] }),
    );
    const { stdout, stderr } = grade(file('two.csv', text), '--policy', policy);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({
      asOf: '2024-02-02',
      rows: { used: 2 },
      customers: [
        { customer: '乙', metrics: { amount: 6 } },
        { customer: '甲', metrics: { amount: 5 } },
      ],
    });
  });

  describe('with a second source', () => {
    const POLICY = {
      version: 1,
      source: { list: { indicators: [{ column: '满意度', as: 'satisfaction', aggregate: 'mean' }] } },
      methods: [{ kind: 'abc' }],
    };
    const policy = (): string => file('list.json', JSON.stringify(POLICY));
    const list = (): string => file('list.csv', '满意度,客户名称\n5,甲\n3, 甲\n4,戊\n');

    it('joins it by customer: its customers without orders enter, what it lacks is counted', () => {
      const { stdout, stderr } = grade(file('orders.csv', ORDERS), '--policy', policy(), '--list', list());
      expect(stderr).toBe('');
      const document = JSON.parse(stdout) as { customers: { customer: string; metrics: object }[] };
      expect(document).toMatchObject({ list: { read: 3, listed: 2, notInList: 2, noOrders: 1 } });
      expect(document.customers.find(({ customer }) => customer === '甲')?.metrics).toMatchObject({
        satisfaction: 4,
      });
      expect(document.customers.find(({ customer }) => customer === '戊')?.metrics).toMatchObject({
        orders: 0,
        amount: 0,
        recency: null,
        satisfaction: 4,
      });
    });

    it('asks for its file, and refuses one that the policy does not read', () => {
      expect(grade(file('orders.csv', ORDERS), '--policy', policy()).stderr).toBe(
        'orders.csv: The policy joins a second source. Give its file: --list FILE.csv.\n',
      );
      expect(grade(file('orders.csv', ORDERS), '--policy', 'abc', '--list', list()).stderr).toContain(
        'orders.csv: The policy joins no second source, so list.csv is not read.',
      );
    });
  });

  it('never writes over the input or the policy, by whatever path', () => {
    const input = file('kept.csv', ORDERS);
    const policy = file('kept.json', JSON.stringify({ version: 1, methods: [{ kind: 'abc' }] }));
    const link = join(folder, 'link.csv');
    symlinkSync(input, link);
    for (const out of [input, join(folder, '.', 'x', '..', 'kept.csv'), link, policy]) {
      const { code, stderr } = grade(input, '--policy', policy, '--out', out);
      expect(code).toBe(1);
      expect(stderr).toMatch(/would overwrite .*kept\.(csv|json), which is read\. Choose another name\.\n$/);
    }
    expect(readFileSync(input, 'utf8')).toBe(ORDERS);
  });
});
