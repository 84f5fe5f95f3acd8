import type { Cell, Fate } from '../../../src/core';
import { FATES } from '../../../src/core';
import { fateCode } from '../../../src/core/intake/fates';
import { RowFates } from '../../../src/core/intake/rowFates';

/** Judges rows of a first column that no role reads and a second that is mapped. */
function judge(rows: readonly (readonly [Cell, Cell])[], fates = new RowFates()): RowFates {
  fates.add(
    [rows.map(([first]) => first), rows.map(([, second]) => second)],
    [
      { column: 0, mapped: false },
      { column: 3, mapped: true },
    ],
  );
  return fates;
}
const named = (fates: RowFates): (Fate | undefined)[] => Array.from(fates.finish(), (code) => FATES[code]);
const NA = { error: '#N/A' };

describe('the fate of a row by its cells', () => {
  it.each<[Cell, Cell, Fate]>([
    ['', '', 'blank'],
    [' ', '\u3000', 'blank'],
    ['a', '', 'used'],
    ['', 5, 'used'],
    ['', false, 'used'],
    ['合计', 5, 'totalRow'],
    ['', '合计', 'totalRow'],
    [' ', '合计', 'totalRow'],
    ['a', '合计', 'used'],
    ['A', '合计', 'used'],
    ['_', '合计', 'used'],
    [' a', '合计', 'used'],
    ['\u00a0a', '合计', 'used'],
    ['\u3000a', '合计', 'used'],
    ['7', '合计', 'totalRow'],
    [' 7', '合计', 'totalRow'],
    ['\u00a07', '合计', 'totalRow'],
    ['\u30007', '合计', 'totalRow'],
    ['-7', '合计', 'totalRow'],
    ['@', '合计', 'totalRow'],
    ['¥7', '合计', 'totalRow'],
    ['£7', '合计', 'totalRow'],
    ['€7', '合计', 'totalRow'],
    [7, '合计', 'totalRow'],
    ['合计', NA, 'totalRow'],
    ['a', NA, 'errorCell'],
    ['', NA, 'errorCell'],
    [NA, 'a', 'used'],
    [NA, '', 'used'],
    [NA, '合计', 'totalRow'],
  ])('%j, %j: %s', (first, second, fate) => {
    expect(named(judge([[first, second]]))).toEqual([fate]);
  });

  it('is that of any row where totals are kept', () => {
    const fates = new RowFates();
    fates.keepTotalRows = true;
    expect(named(judge([['合计', 5]], fates))).toEqual(['used']);
  });

  it('keeps the cell that decided it', () => {
    const { deciding } = judge([
      ['a', 5],
      ['合计', 5],
      ['', ' Total'],
      ['b', NA],
    ]);
    expect([...deciding]).toEqual([
      [1, { column: 0, text: '合计' }],
      [2, { column: 3, text: ' Total' }],
      [3, { column: 3, text: '#N/A' }],
    ]);
  });

  it('keeps the cells of the first hundred rows of a fate', () => {
    const { deciding } = judge(Array.from({ length: 120 }, () => ['合计', 5]));
    expect([deciding.size, deciding.has(99), deciding.has(100)]).toEqual([100, true, false]);
  });
});

describe('the fate of a row', () => {
  it('is lowered by a stronger one only, which takes the deciding cell along', () => {
    const fates = judge([
      ['a', 5],
      ['b', NA],
    ]);
    fates.lower(0, fateCode('badAmount'), 3, 'x');
    expect([FATES[fates.of(0)], fates.deciding.get(0)]).toEqual(['badAmount', { column: 3, text: 'x' }]);
    fates.lower(0, fateCode('badAmount'), 0, 'again');
    expect(fates.deciding.get(0)).toEqual({ column: 3, text: 'x' });
    fates.lower(0, fateCode('noCustomer'));
    expect([FATES[fates.of(0)], fates.deciding.has(0)]).toEqual(['noCustomer', false]);
    fates.lower(1, fateCode('badDate'), 0, 'y');
    expect(FATES[fates.of(1)]).toBe('errorCell');
  });

  it('is that of its marks, from block to block, unless its cells have a stronger one', () => {
    const fates = new RowFates();
    fates.mark('hidden', [[1, 2]]);
    fates.mark('totalRow', [[3, 2]]);
    judge(
      [
        ['a', 5],
        ['合计', 5],
      ],
      fates,
    );
    judge(
      [
        ['a', 5],
        ['a', 5],
        ['', ''],
      ],
      fates,
    );
    expect(named(fates)).toEqual(['used', 'hidden', 'hidden', 'totalRow', 'blank']);
  });
});
