import { segmentNames, segmentTable } from '../../../src/core/grids/segmentTable';

const TWO = { r: 2, f: 2, m: 2 };
const ALL: [number, number] = [1, 9];

describe('segments by ranges', () => {
  const ranges = [
    { name: 'good', r: [2, 9] as [number, number], f: ALL, m: ALL },
    { name: 'bad', r: ALL, f: [1, 1] as [number, number], m: [2, 2] as [number, number] },
  ];

  it('the first range that has the cell counts; cells of several and of none are told', () => {
    const { names, segmentOf, gaps, overlaps } = segmentTable({ ranges, else: 'Others' }, TWO);
    expect(names).toEqual(['good', 'bad', 'Others']);
    expect(names[segmentOf(2, 1, 2)]).toBe('good');
    expect(names[segmentOf(1, 1, 2)]).toBe('bad');
    expect(names[segmentOf(1, 2, 1)]).toBe('Others');
    expect(overlaps).toEqual(['212']);
    expect(gaps).toEqual(['111', '121', '122']);
  });

  it('cells of no range can go to a segment that has a name already', () => {
    const { names, segmentOf } = segmentTable({ ranges, else: 'good' }, TWO);
    expect(names).toEqual(['good', 'bad']);
    expect(names[segmentOf(1, 2, 1)]).toBe('good');
  });

  it('where every cell is in a range no other name is needed', () => {
    const whole = [{ name: 'everyone', r: ALL, f: ALL, m: ALL }];
    expect(segmentTable({ ranges: whole, else: 'Others' }, TWO).names).toEqual(['everyone']);
  });
});

describe('segments by cell', () => {
  it('several cells can be one segment', () => {
    const { names, segmentOf } = segmentTable(
      { cells: { '222': 'top', '221': 'top', '111': 'low' }, else: 'rest' },
      TWO,
    );
    expect([...names].sort()).toEqual(['low', 'rest', 'top']);
    expect(names[segmentOf(2, 2, 1)]).toBe('top');
    expect(names[segmentOf(1, 1, 1)]).toBe('low');
    expect(names[segmentOf(1, 2, 1)]).toBe('rest');
  });
});

describe('the names of segments before any is renamed', () => {
  const FIVE = { r: 5, f: 5, m: 5 };

  it('of the maps that have names', () => {
    expect(segmentNames('eleven', FIVE)).toHaveLength(11);
    expect(segmentNames('eleven', FIVE)[0]).toBe('Champions');
    expect(segmentNames('eight', FIVE)).toHaveLength(8);
    expect(segmentNames('eight', FIVE)[0]).toBe('重要价值客户');
  });

  it('of ranges and cells each once, the name for the others last, and only where there are others', () => {
    const range = { r: ALL, f: ALL, m: ALL };
    const ranges = [
      { name: 'x', ...range, r: [5, 5] as [number, number] },
      { name: 'y', ...range, r: [4, 4] as [number, number] },
      { name: 'x', ...range, r: [3, 3] as [number, number] },
    ];
    expect(segmentNames({ ranges, else: 'z' }, FIVE)).toEqual(['x', 'y', 'z']);
    expect(segmentNames({ ranges: [{ name: 'all', ...range }], else: 'z' }, FIVE)).toEqual(['all']);
    expect(segmentNames({ cells: { '555': 'x', '554': 'x' }, else: 'x' }, FIVE)).toEqual(['x']);
  });

  it('of cells by the best cell of each, however they are written', () => {
    expect(segmentNames({ cells: { '111': 'low', '555': 'top' }, else: 'rest' }, FIVE)).toEqual([
      'top',
      'low',
      'rest',
    ]);
  });

  it('of a cut of the weighted score its tiers', () => {
    const cut = { kind: 'computed' } as const;
    expect(segmentNames({ cut, tiers: ['A', 'B', 'C'] }, FIVE)).toEqual(['A', 'B', 'C']);
    expect(segmentNames({ cut }, FIVE)).toEqual([]);
  });
});
