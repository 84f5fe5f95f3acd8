import { consentOf } from '../../../src/core';
import { answerOf } from '../../../src/core/intake/consentAnswers';
import { byName, played } from './playbookSheet';

describe('consent', () => {
  it.each(['是', '同意', '有', 'Yes', ' y ', 'TRUE', 'ＹＥＳ', '1', '√', 'Opt-in'])('%s is a yes', (word) => {
    expect(answerOf(word)).toBe(true);
  });

  it.each(['否', '不同意', '无', 'No', 'n', 'false', '0', '×', '拒绝', 'Unsubscribed'])(
    '%s is a no',
    (word) => {
      expect(answerOf(word)).toBe(false);
    },
  );

  it.each(['', '电话联系', 'maybe', 'constructor', 'A'])('%j is neither', (word) => {
    expect(answerOf(word)).toBeUndefined();
  });

  const methods = [{ kind: 'abc' }];

  it('that is empty or not understood is none, and the latter is told', () => {
    const run = played(
      [
        ['客户', '金额', '营销同意'],
        ['甲', 5, '是'],
        ['乙', 4, ''],
        ['丙', 3, '再说'],
        ['丁', 2, '再说'],
        ['戊', 1, '否'],
      ],
      { methods, source: { layout: 'customers' } },
    );
    const { given, warnings } = consentOf(run.grading);
    expect(byName(run, given ?? [])).toEqual({ 甲: true, 乙: false, 丙: false, 丁: false, 戊: false });
    expect(warnings).toEqual([
      { id: 'playbook.strangeConsent', values: { column: '营销同意', text: '再说', count: 2 } },
    ]);
  });

  it('is not known without a column', () => {
    const run = played(
      [
        ['客户', '金额'],
        ['甲', 5],
      ],
      { methods, source: { layout: 'customers' } },
    );
    expect(consentOf(run.grading)).toEqual({
      given: null,
      warnings: [{ id: 'playbook.noConsent', values: {} }],
    });
  });

  it('is refused by one no among any number of yeses', () => {
    const columns = { customer: '客户', date: '日期', amount: '金额', consent: '同意' };
    const run = played(
      [
        ['客户', '日期', '金额', '同意'],
        ['甲', '2024-01-01', 1, '是'],
        ['甲', '2024-01-02', 1, '是'],
        ['甲', '2024-01-03', 1, 'No'],
        ['乙', '2024-01-01', 1, ''],
        ['乙', '2024-01-02', 1, '是'],
      ],
      { methods, source: { columns } },
    );
    expect(byName(run, consentOf(run.grading).given ?? [])).toEqual({ 甲: false, 乙: true });
  });
});
