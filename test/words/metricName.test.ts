import { createWords } from '../../src/words';
import { dimensionName, methodName, metricName } from '../../src/words/metricName';

const en = createWords('en-US');
const zh = createWords('zh-CN');

describe('names of what the policy calls by a key', () => {
  test('a metric, with its months and as a ratio; an indicator of the user’s own as it is called', () => {
    expect(metricName(zh, 'amount')).toBe('购买金额');
    expect(metricName(en, 'profit/amount')).toBe('profit ÷ amount');
    expect(metricName(en, 'amount.last12Months')).toBe('amount, last 12 months');
    expect(metricName(en, 'growth prospect')).toBe('growth prospect');
  });

  test('a method that is called by its kind, and one that has a name of its own', () => {
    expect(methodName(en, 'abc')).toBe('ABC');
    expect(methodName(en, 'importance')).toBe('importance');
  });

  test('a dimension: a metric before a role of the same name, then a role, then a method', () => {
    expect(dimensionName(en, 'amount')).toBe('amount');
    expect(dimensionName(zh, 'owner')).toBe('负责人');
    expect(dimensionName(en, 'abc')).toBe('ABC');
    expect(dimensionName(en, 'variety')).toBe('variety');
  });
});
