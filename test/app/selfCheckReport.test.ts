import type { CheckResult } from '../../src/app';
import { selfCheckReport } from '../../src/app';

const HOST = {
  host: 'Excel',
  platform: 'PC',
  version: '16.0.17328.20000',
  api: '1.17',
  at: '2024-07-01T09:30:00',
  addin: '0.1.0',
};

const result = (id: string, part: Partial<CheckResult>): CheckResult => ({
  id,
  set: '1.4',
  source: '#3878',
  outcome: 'asExpected',
  expected: true,
  found: true,
  ms: 12,
  ...part,
});

describe('the report of the self-check', () => {
  const report = selfCheckReport(
    HOST,
    [
      result('a', {}),
      result('b', { outcome: 'notSupported', found: null, ms: 0 }),
      result('c', { outcome: 'otherwise', expected: ['x|y'], found: '`z`' }),
      result('d', { outcome: 'failed', found: ['GeneralException', 'words'] }),
    ],
    (id) => `Does ${id} | hold?`,
  );

  test('names host, platform, version, sets and moment, and counts the outcomes', () => {
    expect(report.split('\n').slice(0, 5)).toEqual([
      '# Customer Tiers 0.1.0: self-check',
      '',
      'Excel, PC, 16.0.17328.20000, ExcelApi 1.17, 2024-07-01T09:30:00',
      '',
      '4 checks: 1 failed, 1 otherwise, 1 as expected, 1 not supported.',
    ]);
  });

  test('has a line for each question, those that differ first, and no cell that breaks the table', () => {
    expect(report.split('\n').slice(6)).toEqual([
      '| outcome | check | question | set | source | expected | found | ms |',
      '|---|---|---|---|---|---|---|---|',
      '| failed | d | Does d \\| hold? | 1.4 | #3878 | `true` | `["GeneralException","words"]` | 12 |',
      '| otherwise | c | Does c \\| hold? | 1.4 | #3878 | `["x\\|y"]` | `"\'z\'"` | 12 |',
      '| as expected | a | Does a \\| hold? | 1.4 | #3878 | `true` |  | 12 |',
      '| not supported | b | Does b \\| hold? | 1.4 | #3878 | `true` |  |  |',
      '',
    ]);
  });

  test('cuts long values', () => {
    const long = selfCheckReport(HOST, [result('a', { expected: 'x'.repeat(9000) })], (id) => id);
    expect(long).toContain(`\`"${'x'.repeat(299)}…\``);
    expect(long).not.toContain('x'.repeat(300));
  });
});
