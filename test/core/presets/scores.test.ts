import type { Rows } from '../../../scripts/sample/presets/sheet';
import { gradeAsIs } from './gradeSample';

/** Customer → score of a method that has one. */
function scores(id: string, method: string, sheet: Rows): Record<string, number> {
  const { methods, customers } = gradeAsIs(id, { sheet });
  const result = methods[method];
  if (!result || !('score' in result)) throw new Error(`no scores in ${method}`);
  return Object.fromEntries(customers.name.map((name, i) => [name, result.score[i] ?? NaN]));
}

const SALES = ['客户', '日期', '金额'];

describe('scores of presets, worked by hand', () => {
  it('weighted: amount 0.5, orders 0.3, recency 0.2', () => {
    // Of two customers the better has 100 each time: 甲 in amount, 乙 in orders and recency.
    const sheet = [SALES, ['甲', '2025/1/1', '900'], ['乙', '2025/1/2', '10'], ['乙', '2025/1/3', '10']];
    expect(scores('weighted', 'weighted', sheet)).toEqual({ 甲: 50, 乙: 50 });
    const third = [...sheet, ['丙', '2025/1/4', '5'], ['丙', '2025/1/4', '5']];
    // Amount 100 50 0; orders 1 2 1: 0 100 0; recency 3 1 0 days: 0 50 100.
    expect(scores('weighted', 'weighted', third)).toEqual({ 甲: 50, 乙: 65, 丙: 20 });
  });

  it('rfm-weighted: (2 R + 3 F + 5 M) ÷ 10', () => {
    // Constant F scores 1. Days 1 and 0 in five bins: R 1 and 5. Amount 100 and 1: M 5 and 1.
    const sheet = [SALES, ['甲', '2025/1/1', '100'], ['乙', '2025/1/2', '1']];
    // 0.2 · 1 + 0.3 · 1 + 0.5 · 5, and 0.2 · 5 + 0.3 · 1 + 0.5 · 1
    expect(scores('rfm-weighted', 'rfm', sheet)).toEqual({ 甲: 3, 乙: 1.8 });
  });

  it('customer-rating: behaviour 0.4, ability to pay 0.3, loyalty 0.3', () => {
    // 甲 is better in amount and average order; 乙 in recency, and in orders and so orders a month; 甲 in tenure.
    const sheet = [
      SALES,
      ['甲', '2025/1/1', '900'],
      ...['2', '3', '4'].map((day) => ['乙', `2025/1/${day}`, '10']),
    ];
    // 甲: 0.4 · 0 + 0.3 · 100 + 0.3 · 50, 乙: 0.4 · 100 + 0.3 · 0 + 0.3 · 50
    expect(scores('customer-rating', '评级', sheet)).toEqual({ 甲: 45, 乙: 55 });
  });

  it('user-activity: active days 0.4, interactions 0.3, shares 0.2, followers 0.1', () => {
    const header = ['用户ID', '近30天活跃天数', '互动次数', '分享次数', '粉丝数'];
    const sheet = [header, ['甲', '30', '1', '9', '1'], ['乙', '3', '5', '2', '8']];
    // 甲 leads in days and shares, 乙 in interactions and followers.
    expect(scores('user-activity', '活跃度', sheet)).toEqual({ 甲: 60, 乙: 40 });
  });
});
