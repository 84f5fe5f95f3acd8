import { columnsToWrite, extraColumns, finalColumnId } from '../../src/app/columnsToWrite';
import type { Grading, OutputPolicy } from '../../src/core';
import { previousTiers, recordOf } from '../../src/core';
import { createWords } from '../../src/words';
import { gradeSheet } from '../core/gradeRows';

const graded = (methods: object[], more: object = {}): Grading =>
  gradeSheet(
    [
      ['customer', 'amount'],
      ['a', 80],
      ['b', 20],
    ],
    { version: 1, methods, ...more },
  );
const headers = (grading: Grading, locale = 'en'): string[] =>
  columnsToWrite(grading, createWords(locale), {}).map(({ header }) => header);

describe('columns to write', () => {
  it('are named by their kind, in the language', () => {
    const ladder = {
      kind: 'ladder',
      steps: [{ when: { metric: 'amount', above: 50 }, tier: 'x' }],
      else: 'y',
    };
    const grid = {
      kind: 'grid',
      dimensions: [{ metric: 'amount' }, { method: 'abc' }],
      cells: {},
      else: 'z',
    };
    expect(headers(graded([{ kind: 'abc' }, grid, ladder]))).toEqual([
      'ABC tier',
      'Grid tier',
      'Ladder tier',
    ]);
    expect(headers(graded([{ kind: 'abc' }]), 'zh')).toEqual(['ABC 等级']);
  });

  it('of one kind are told apart by their ids', () => {
    expect(
      headers(
        graded([
          { id: 'share', kind: 'abc' },
          { id: 'heads', kind: 'abc' },
        ]),
      ),
    ).toEqual(['ABC tier (share)', 'ABC tier (heads)']);
  });

  it('with rules end in the final tier, and keep their ids from run to run', () => {
    const rules = [{ when: { metric: 'amount', above: 50 }, cap: 'B' }];
    const columns = columnsToWrite(graded([{ kind: 'abc' }], { rules }), createWords('en'), {});
    expect(columns.map(({ id, header }) => [id, header])).toEqual([
      ['abc.tier', 'ABC tier'],
      ['tier.tier', 'Final tier'],
    ]);
    expect(columns[1]?.cellOf(0)).toBe('B');
  });
});

describe('extra columns', () => {
  const wanted: OutputPolicy['columns'] = ['score', 'previous', 'movement'];
  const rows = [
    ['customer', 'amount'],
    ['a', 80],
    ['', 5],
    ['b', 20],
  ];
  const document = { version: 1, source: { layout: 'customers' }, methods: [{ kind: 'abc' }] };
  const grading = gradeSheet(rows, document);
  const cells = (earlier: Grading | null) =>
    extraColumns(
      { columns: wanted, colours: {} },
      grading,
      previousTiers(grading, earlier && recordOf(earlier, '2024-01-01T09:30', '', '')),
      createWords('en'),
    ).map((column) => [
      column.id,
      column.header,
      column.kind,
      column.look.kind,
      [0, 1, 2].map((row) => column.cellOf(row)),
    ]);

  it('say score, tier of the run before and steps moved, nothing for rows left out', () => {
    // Then b had 90 of 100: A, and a the rest: B. Now a begins at 0: A, b at .8: B.
    const before = gradeSheet(
      [
        ['customer', 'amount'],
        ['a', 10],
        ['b', 90],
      ],
      document,
    );
    expect(cells(before)).toEqual([
      ['extra.score', 'Score', 'number', 'bars', [80, '', 20]],
      ['extra.previous', 'Previous tier', 'text', 'tiers', ['B', '', 'A']],
      ['extra.movement', 'Steps moved', 'signed', 'arrows', [1, '', -1]],
    ]);
  });

  it('are empty without a run before, but stand there', () => {
    expect(cells(null).map(([id, , , , column]) => [id, column])).toEqual([
      ['extra.score', [80, '', 20]],
      ['extra.previous', ['', '', '']],
      ['extra.movement', ['', '', '']],
    ]);
  });

  it('colour the tiers of the run before, those that are no more as the unknown one', () => {
    const before = gradeSheet(
      [
        ['customer', 'amount'],
        ['a', 10],
        ['b', 90],
      ],
      {
        ...document,
        methods: [{ kind: 'abc', tiers: ['X', 'B', 'C'] }],
      },
    );
    const [previous] = extraColumns(
      { columns: ['previous'], colours: {} },
      grading,
      previousTiers(grading, recordOf(before, '2024-01-01T09:30', '', '')),
      createWords('en'),
    );
    const rules = previous?.look.kind === 'tiers' ? previous.look.rules : [];
    expect(rules.map(({ name }) => name)).toEqual(['A', 'B', 'C', 'Unknown', 'X']);
    expect(rules[4]?.fill).toBe(rules[3]?.fill);
  });

  it('have no score where the final method has none', () => {
    const ladder = {
      kind: 'ladder',
      steps: [{ when: { metric: 'amount', above: 50 }, tier: 'x' }],
      else: 'y',
    };
    const graded2 = graded([ladder]);
    expect(
      extraColumns(
        { columns: ['score'], colours: {} },
        graded2,
        previousTiers(graded2, null),
        createWords('en'),
      ),
    ).toEqual([]);
  });

  it('leave the final tier where it is: after rules in a column of its own', () => {
    expect(finalColumnId(grading)).toBe('abc.tier');
    const rules = [{ when: { metric: 'amount', above: 50 }, cap: 'B' }];
    expect(finalColumnId(graded([{ kind: 'abc' }], { rules }))).toBe('tier.tier');
    expect(finalColumnId(graded([{ kind: 'abc', id: 'other' }, { kind: 'abc' }], { final: 'abc' }))).toBe(
      'abc.tier',
    );
  });
});
