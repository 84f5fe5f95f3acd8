import {
  columnIdOf,
  columnName,
  fieldIdOf,
  fieldName,
  sheetIdOf,
  sheetName,
  SOURCE_NAME,
} from '../../src/excel/names';

describe('hidden names', () => {
  test.each(['abc.tier', 'My method.tier', '综合.tier', 'a_b.tier', 'ABC.tier'])(
    'the name of column %s leads back to it',
    (id) => {
      expect(columnName(id)).toMatch(/^_CT_[A-Za-z0-9_.]+$/);
      expect(columnIdOf(columnName(id))).toBe(id);
    },
  );

  test('ids that differ by case alone have different names, for Excel compares names without case', () => {
    expect(columnName('ABC.tier').toLowerCase()).not.toBe(columnName('abc.tier').toLowerCase());
  });

  test('no other name is taken for ours', () => {
    expect(columnIdOf('Sales')).toBeUndefined();
    expect(columnIdOf(SOURCE_NAME)).toBeUndefined();
  });

  test('a column of an output sheet leads back to its id on that sheet alone', () => {
    const name = fieldName('list.calls.王五', 'Score');
    expect(fieldIdOf(name, 'list.calls.王五')).toBe('Score');
    expect(fieldIdOf(name, 'list.calls')).toBeUndefined();
    expect(fieldIdOf(fieldName('a', 'B'), 'aB')).toBeUndefined();
  });

  test('ids too long for a name of 255 characters are cut, told apart, and lead to the same name', () => {
    const long = `list.${'客户经理'.repeat(20)}`;
    const name = fieldName(long, `${long}x`);
    expect(name.length).toBeLessThanOrEqual(255);
    expect(sheetName(long)).not.toBe(sheetName(`${long}甲`));
    expect(sheetName(sheetIdOf(sheetName(long)) ?? '')).toBe(sheetName(long));
  });
});
