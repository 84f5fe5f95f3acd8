import { columnByHeader, headerTexts } from '../../../src/core/intake/headers';
import { faultOf, shapeOf } from '../gradeRows';

describe('a column by its header', () => {
  it('is the one that has it as it stands, though others differ in case only', () => {
    expect(columnByHeader(shapeOf(['Amount', 'amount', 'AMOUNT']), ' amount ')).toBe(1);
  });
  it('is else the one that has it but for case, width and spaces, and else but for the letters behind it', () => {
    expect(columnByHeader(shapeOf(['x', ' Ａmount  paid ']), 'amount paid')).toBe(1);
    expect(columnByHeader(shapeOf(['x', 'Amount [B]']), 'AMOUNT')).toBe(1);
    expect(columnByHeader(shapeOf(['Amount [A]', 'amount']), 'AMOUNT')).toBe(1);
  });
  it('is none where several have it', () => {
    expect(faultOf(() => columnByHeader(shapeOf(['Amount', 'amount']), 'AMOUNT'))).toEqual({
      id: 'source.headerTwice',
      values: { column: 'AMOUNT', sheet: 'Sheet1', headers: '"Amount", "amount"' },
    });
  });
  it('has texts without the spaces around them', () => {
    expect(headerTexts([' a ', 5, ''])).toEqual(['a', '5', '']);
  });
});
