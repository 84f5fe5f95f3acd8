import { columnsToWrite } from '../../src/app/columnsToWrite';
import type { Grading } from '../../src/core';
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
  columnsToWrite(grading, createWords(locale)).map(({ header }) => header);

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
    const columns = columnsToWrite(graded([{ kind: 'abc' }], { rules }), createWords('en'));
    expect(columns.map(({ id, header }) => [id, header])).toEqual([
      ['abc.tier', 'ABC tier'],
      ['tier.tier', 'Final tier'],
    ]);
    expect(columns[1]?.cellOf(0)).toBe('B');
  });
});
