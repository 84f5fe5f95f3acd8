import {
  cellText,
  customersByRf,
  customersIn,
  segmentCoverage,
} from '../../../src/taskpane/methods/segmentCoverage';
import { segmentMap } from '../../../src/taskpane/methods/segmentMap';
import type { Ranges } from '../../../src/taskpane/methods/rfmSegments';

const bins = { r: 2, f: 2, m: 2 };
// best takes 222 and 221, recent 2xx, late 11x: 121 and 122 are left.
const SEGMENTS: Ranges = {
  ranges: [
    { name: 'best', r: [2, 2], f: [2, 2], m: [1, 2] },
    { name: 'recent', r: [2, 2], f: [1, 2], m: [1, 2] },
    { name: 'late', r: [1, 1], f: [1, 1], m: [1, 2] },
  ],
  else: 'others',
};

describe('segments by ranges', () => {
  test('leave gaps and overlap; the first that takes a cell counts', () => {
    const { cells, gaps, overlaps, segmentOf } = segmentCoverage(SEGMENTS, bins);
    expect(cells).toBe(8);
    expect([...gaps].sort()).toEqual(['121', '122']);
    expect([...overlaps].sort((a, b) => a.cell.localeCompare(b.cell))).toEqual([
      { cell: '221', names: ['best', 'recent'] },
      { cell: '222', names: ['best', 'recent'] },
    ]);
    expect([segmentOf(2, 2, 1), segmentOf(2, 1, 1), segmentOf(1, 2, 1)]).toEqual([
      'best',
      'recent',
      'others',
    ]);
  });

  test('of one name do not overlap each other', () => {
    const [best, recent] = SEGMENTS.ranges;
    if (!best || !recent) throw new Error('no ranges');
    const ranges = [best, { ...recent, name: 'best' }];
    expect(segmentCoverage({ ranges, else: 'others' }, bins).overlaps).toEqual([]);
  });

  test('have a map of R by F, the best first, which counts the cells of each M', () => {
    const map = segmentMap(segmentCoverage(SEGMENTS, bins), bins);
    expect(map).toEqual([
      [
        { r: 2, f: 2, segments: [['best', 2]], gaps: 0, overlaps: 2 },
        { r: 2, f: 1, segments: [['recent', 2]], gaps: 0, overlaps: 0 },
      ],
      [
        { r: 1, f: 2, segments: [['others', 2]], gaps: 2, overlaps: 0 },
        { r: 1, f: 1, segments: [['late', 2]], gaps: 0, overlaps: 0 },
      ],
    ]);
  });
});

test('named cells leave all others to the rest, and never overlap', () => {
  const { gaps, overlaps } = segmentCoverage({ cells: { '222': 'best' }, else: 'others' }, bins);
  expect(gaps).toHaveLength(7);
  expect(overlaps).toEqual([]);
});

test('customers are counted in the cells that they stand in', () => {
  const scores = { r: [1, 1, 2, 0], f: [2, 2, 2, 0], m: [1, 2, 1, 0] };
  expect(customersIn(['121', '122'], scores)).toBe(2);
  expect(customersIn(['121'], scores)).toBe(1);
  expect(customersIn([], scores)).toBe(0);
});

test('a cell is read as its three scores', () => {
  expect(cellText('531')).toBe('R5 F3 M1');
});

test('customers by R and F are counted whatever their M, without those who have no scores', () => {
  const counts = customersByRf({ r: [5, 5, 0, 1], f: [3, 3, 0, 2] });
  expect([...counts]).toEqual([
    [53, 2],
    [12, 1],
  ]);
});
