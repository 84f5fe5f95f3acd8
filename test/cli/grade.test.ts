import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

  it('reads GBK', () => {
    const bytes = Uint8Array.of(0xbf, 0xcd, 0xbb, 0xa7, ...new TextEncoder().encode(',amount\na,1\n'));
    expect(grade(file('gbk.csv', bytes), '--policy', 'abc').code).toBe(0);
  });
});
