import { blockAddress, columnLetters, onSheet } from '../../src/excel/a1';

describe('A1 notation', () => {
  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('column %i is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  test('a block of one cell is written as one cell', () => {
    expect(blockAddress(0, 0, 1, 1)).toBe('A1');
    expect(blockAddress(1, 2, 3, 2)).toBe('C2:D4');
  });

  test('a sheet name is quoted unless it is plain, and its apostrophes are doubled', () => {
    expect(onSheet('订单', 'A1')).toBe('订单!A1');
    expect(onSheet('My orders', 'A1')).toBe("'My orders'!A1");
    expect(onSheet("Q1's", 'A1')).toBe("'Q1''s'!A1");
    expect(onSheet('2024', 'A1')).toBe("'2024'!A1");
  });
});
