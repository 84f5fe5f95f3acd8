import fc from 'fast-check';
import { readNumberText } from '../../../src/core/intake/numberText';
import { PlainNumber } from '../../../src/core/intake/plainNumber';

const read = (text: string): number | undefined => {
  const plain = new PlainNumber();
  return plain.read(text) ? plain.value : undefined;
};

describe('a plain number', () => {
  it.each([
    ['12', 12],
    ['-7', -7],
    ['00123', 123],
    ['12.5', 12.5],
    ['-0.25', -0.25],
    ['1,234.50', 1234.5],
    ['1,234,567', 1_234_567],
    ['¥1,234.5', 1234.5],
    ['￥12', 12],
    ['-$5', -5],
    ['0.1', 0.1],
    ['9007199254740991', 9_007_199_254_740_991],
  ])('%s is %d', (text, value) => expect(read(text)).toBe(value));

  it.each([
    '',
    '-',
    '¥',
    '1,234',
    '1.234',
    '12,34',
    '1,23,4.5',
    '0,123.5',
    '.5',
    '5.',
    '1e5',
    '(5)',
    '5-',
    ' 5',
    '5 ',
  ])('%j is left to others', (text) => expect(read(text)).toBeUndefined());

  it('that has more digits than a double holds is left to others', () =>
    expect(read('9007199254740993')).toBeUndefined());

  it('is what the reader of all forms reads', () => {
    const texts = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'0 1 2 3 4 5 6 7 8 9 , . - ¥ $'.split(' ')), maxLength: 12 }),
      fc
        .tuple(
          fc.constantFrom('', '-', '¥', '-£', '€'),
          fc.integer({ min: 0, max: 10 ** 9 }),
          fc.constantFrom('', '.5', '.25', '.125', '.0001'),
        )
        .map(([sign, whole, part]) => `${sign}${whole.toLocaleString('en-US')}${part}`),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const plain = new PlainNumber();
        fc.pre(plain.read(text));
        const { dot, comma, currency } = readNumberText(text);
        expect(plain.value).toBe(dot);
        expect(plain.dotOnly ? NaN : dot).toBe(comma);
        expect(plain.currency).toBe(currency);
      }),
    );
  });
});

describe('what is told of a plain number', () => {
  const told = (text: string): unknown => {
    const plain = new PlainNumber();
    return plain.read(text) && [plain.value, plain.currency, plain.grouped, plain.dotOnly];
  };

  it.each<[string, unknown]>([
    ['12', [12, '', false, false]],
    ['12.5', [12.5, '', false, true]],
    ['1,234,567', [1_234_567, '', true, true]],
    ['1,234.5', [1234.5, '', true, true]],
    ['€5', [5, '€', false, false]],
    ['-£5.5', [-5.5, '£', false, true]],
    ['$0.10', [0.1, '$', false, true]],
    ['0.123456789012345', [0.123456789012345, '', false, true]],
    ['999.99', [999.99, '', false, true]],
    ['12.3456', [12.3456, '', false, true]],
    ['1,234.567', [1234.567, '', true, true]],
  ])('%s: value, currency, whether grouped, whether only "." can be the decimal sign', (text, fields) => {
    expect(told(text)).toEqual(fields);
  });

  it.each([
    ',123,456',
    '1234,567,890',
    '1,23,456,789',
    '1,2345.5',
    '1,234,56',
    '012,345.5',
    '12.345',
    '12.',
    '1.5x',
    '1x',
    '1:5',
    '1.5.5',
    '0.1234567890123456',
    '9007199254740992',
  ])('%s is left to others', (text) => {
    expect(told(text)).toBe(false);
  });
});
