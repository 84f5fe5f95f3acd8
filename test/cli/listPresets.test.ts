import { run } from '../../src/cli/run';
import { presetNames } from '../../src/core';

describe('--list-presets', () => {
  it('shows a line per preset with name, use, columns and sample, and needs no input', () => {
    const { code, stdout, stderr } = run(['--list-presets'], 0);
    expect([code, stderr]).toEqual([0, '']);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.map((line) => line.split(':')[0])).toEqual(presetNames);
    expect(lines[0]).toBe(
      'abc: ABC by amount. Use it to see which few customers bring most of the turnover. ' +
        'Columns: Customer, Order date, Amount. Sample: assets/presets/sales-en.csv',
    );
  });

  it('speaks Chinese, and shows the second sheet where there is one', () => {
    const { stdout } = run(['--list-presets', '--lang', 'zh'], 0);
    expect(stdout.split('\n')).toContain(
      'payment-risk：支付风险三级。要从付款记录中找出需监控的账户时使用。列：账户, 交易时间, 交易金额, 退款。' +
        '第二张表：账户, 信用评分。示例：assets/presets/payment-risk-zh.csv --list assets/presets/payment-risk-list-zh.csv',
    );
  });

  it('is what a misspelt option is near to', () => {
    expect(run(['--list-preset'], 0).stderr).toBe(
      'grade: Unknown option --list-preset. Did you mean --list-presets?\n',
    );
  });
});

describe('a preset by its name', () => {
  it('grades the sample of the language asked for, with tiers in that language', () => {
    const graded = (language: string): string =>
      run([`assets/presets/bank-risk-${language}.csv`, '--policy', 'bank-risk', '--lang', language], 0)
        .stdout;
    expect(graded('en')).toContain('"tier": "Pass"');
    expect(graded('zh')).toContain('"tier": "正常"');
  });

  it('finds the columns of a sheet in the other language', () => {
    const { code, stdout } = run(
      ['assets/presets/bank-risk-zh.csv', '--policy', 'bank-risk', '--lang', 'en'],
      0,
    );
    expect(code).toBe(0);
    expect(stdout).toContain('"tier": "Pass"');
    expect(stdout).toContain('"Loan balance": 175000');
  });

  it('that joins a second sheet asks for it', () => {
    const { code, stderr } = run(['assets/presets/ecommerce-en.csv', '--policy', 'ecommerce'], 0);
    expect([code, stderr]).toEqual([
      1,
      'ecommerce-en.csv: The policy joins a second source. Give its file: --list FILE.csv.\n',
    ]);
  });
});
