import { shortAmount } from '../../src/taskpane/shortAmount';
import { createWords } from '../../src/words';

test.each([
  ['en-US', 99_999_999.4, '99,999,999'],
  ['en-US', 123_456_789, '123.46M'],
  ['zh-CN', 123_456_789, '1.23亿'],
  ['en-US', -2_500_000_000, '-2.5B'],
])('in %s the amount %d is %s', (locale, amount, text) => {
  expect(shortAmount(amount, createWords(locale))).toBe(text);
});
