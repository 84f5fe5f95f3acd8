import { columnIdOf, columnName, SOURCE_NAME } from '../../src/excel/names';

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
});
