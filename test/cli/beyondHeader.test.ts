import { noCellBeyondHeader } from '../../src/cli/beyondHeader';
import type { Cell } from '../../src/core';
import { faultOf, shapeOf } from '../core/gradeRows';

const refused = (...rows: Cell[][]): unknown =>
  faultOf(() => {
    noCellBeyondHeader(shapeOf(['客户', '金额']), 2, rows);
  });

describe('a cell to the right of the last header', () => {
  it('is refused as a part of a number where it is one', () => {
    expect(refused(['甲', '7'], ['乙', '1', '234'])).toEqual({
      id: 'csv.beyondHeader',
      values: { cell: 'C3', text: '234' },
    });
  });

  it('that is a word over numbers tells in which row the header seems to be', () => {
    expect(refused(['', '手机', '电脑'], ['甲', '5', '6'])).toEqual({
      id: 'csv.headerBelow',
      values: { cell: 'C2', text: '电脑', header: 1, row: 2 },
    });
  });

  it('that is a word in a row of data is a column without a header', () => {
    expect(refused(['甲', '7', '注意'], ['乙', '8'])).toEqual({
      id: 'csv.columnUnnamed',
      values: { cell: 'C2', text: '注意', header: 1 },
    });
  });

  it('is none where it is empty', () => {
    expect(refused(['甲', '7', ' ', ''], ['乙', '8'])).toBeUndefined();
  });
});
