import fc from 'fast-check';
import { readNumberText } from '../../../src/core/intake/numberText';

describe('numeric text', () => {
  it.each([
    ['123', 123],
    [' 1,234.50 ', 1234.5],
    ['1,234,567', 1_234_567],
    ['¥1,200', 1200],
    ['￥１，２００．５', 1200.5],
    ['$ 12.5', 12.5],
    ['12.50 €', 12.5],
    ['RMB 300', 300],
    ['CNY300', 300],
    ['300元', 300],
    ['(123)', -123],
    ['（123.40）', -123.4],
    ['($5)', -5],
    ['123-', -123],
    ['-123', -123],
    ['−123', -123],
    ['+7', 7],
    ['12.5%', 0.125],
    ['1.2万', 12_000],
    ['3亿', 300_000_000],
    ['0.1 万元', 1000],
    ['1\u00a0234.5', 1234.5],
    ['12\u200b3', 123],
    ["1'234.5", 1234.5],
    ['.5', 0.5],
    ['1.2E+05', 120_000],
    ['-¥1,234', -1234],
    ['-', 0],
    [' ¥ -   ', 0],
    ['－', 0],
  ])('%s is %d with a decimal point', (text, value) => {
    expect(readNumberText(text).dot).toBe(value);
  });

  it.each([
    ['1.234,50', 1234.5],
    ['1 234,5', 1234.5],
    ['12,5 €', 12.5],
    ['1.234.567', 1_234_567],
  ])('%s is %d with a decimal comma, and none with a point', (text, value) => {
    expect(readNumberText(text)).toMatchObject({ comma: value, dot: NaN });
  });

  it('1,234 and 1.234 read both ways; 0.500 does not, as no thousands begin with 0', () => {
    expect(readNumberText('1,234')).toMatchObject({ dot: 1234, comma: 1.234 });
    expect(readNumberText('1.234')).toMatchObject({ dot: 1.234, comma: 1234 });
    expect(readNumberText('0.500')).toMatchObject({ dot: 0.5, comma: NaN });
  });

  it.each([
    '',
    ' ',
    'n/a',
    '--',
    '(-)',
    '-%',
    '12 34',
    '1,23,4',
    '12,34',
    '1.2.3',
    '12a',
    '(-5)',
    '--5',
    '%',
    '¥',
    '1e999',
    '2024-01-05',
  ])('%j is no number with a decimal point', (text) => expect(readNumberText(text).dot).toBeNaN());

  it('names the currency', () => {
    expect(readNumberText('HK$5').currency).toBe('HK$');
    expect(readNumberText('5').currency).toBe('');
  });

  it.each([
    ['¥', ['¥5', '￥5', 'CN¥5', 'RMB 5', 'CNY5', 'cny 5', '5元']],
    ['$', ['$5', 'US$5', 'USD 5']],
    ['€', ['€5', '5 EUR']],
    ['£', ['£5', 'GBP 5']],
  ])('%s is one currency however it is written', (sign, texts) => {
    expect(texts.map((text) => readNumberText(text).currency)).toEqual(texts.map(() => sign));
  });

  it('reads what JavaScript writes', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -9e99, max: 9e99 }), (x) => {
        expect(readNumberText(String(x)).dot).toBe(x + 0);
      }),
    );
  });

  it('from 1e100 on is no number: sums and products stay finite', () => {
    expect(readNumberText('1e100').dot).toBeNaN();
    expect(readNumberText('-1e300').dot).toBeNaN();
    expect(readNumberText('9.9e99').dot).toBe(9.9e99);
  });
});
