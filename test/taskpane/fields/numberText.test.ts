import { fits, numberIn, numberText, roomNote } from '../../../src/taskpane/fields/numberText';

describe('a number in a field', () => {
  test.each([
    ['12', 12],
    [' 1.5 ', 1.5],
    ['1,5', 1.5],
    ['-.5', -0.5],
    ['１２', 12],
    ['+3.', 3],
  ])('"%s" means %d', (text, value) => {
    expect(numberIn(text)).toBe(value);
  });

  test.each(['', 'n/a', '1e5', '1,234.5', '12 %', 'Infinity'])('"%s" is none', (text) => {
    expect(numberIn(text)).toBeNaN();
  });

  test('with the unit % is the hundredth, without the errors of binary fractions', () => {
    expect(numberIn('14.1', { unit: '%' })).toBe(0.141);
    expect(numberText(0.07, '.', { unit: '%' })).toBe('7');
    expect(numberText(0.1 + 0.2, '.')).toBe('0.3');
  });

  test('is never written in powers of ten', () => {
    expect(numberText(0.0000001, '.')).toBe('0.0000001000');
    expect(numberText(1234567.89, '.')).toBe('1234567.89');
  });

  test('has the decimal sign of the culture, and is read again as the same number', () => {
    expect(numberText(-1234.5, ',')).toBe('-1234,5');
    expect(numberIn(numberText(0.125, ',', { unit: '%' }), { unit: '%' })).toBe(0.125);
  });
});

describe('the room of a field', () => {
  test('takes its ends, and only whole numbers where it says so', () => {
    const room = { min: 1, max: 3, whole: true };
    expect([0, 1, 2.5, 3, 4, NaN].map((value) => fits(value, room))).toEqual([
      false,
      true,
      false,
      true,
      false,
      false,
    ]);
  });

  test('is told by the sentence of its ends, in the unit of the field', () => {
    expect(roomNote({ min: 0.001, max: 0.5, unit: '%' })).toEqual({
      id: 'field.numberBetween',
      values: { min: 0.1, max: 50 },
    });
    expect(roomNote({ min: 1, whole: true }).id).toBe('field.wholeFrom');
    expect(roomNote({ min: -Infinity, max: 9 }).id).toBe('field.numberUpTo');
    expect(roomNote({}).id).toBe('field.number');
  });
});
