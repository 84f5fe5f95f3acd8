import { parsePolicy } from '../../../src/core';
import type { IndicatorPolicy } from '../../../src/core';
import { cellsOf } from '../../../src/taskpane/indicators/cellsOf';
import {
  aggregatedBy,
  aggregateOf,
  headerFor,
  missingColumns,
  newIndicator,
  readFrom,
  scaledBy,
  withNewWord,
  withoutWord,
  withWord,
} from '../../../src/taskpane/indicators/indicatorEdits';

const HEADERS = ['客户', 'Credit  Rating', 'Stars'];

function taken(indicator: IndicatorPolicy): IndicatorPolicy {
  parsePolicy({ version: 1, source: { indicators: [indicator] }, methods: [{ kind: 'abc' }] });
  return indicator;
}

describe('an indicator of the user’s own', () => {
  it('is added by a name that no other indicator has', () => {
    const column = { header: 'Stars', as: 'Stars', aggregate: 'mean' } as const;
    expect(taken(newIndicator(column, ['Stars', 'Stars 2']))).toEqual({
      column: 'Stars',
      as: 'Stars 3',
      aggregate: 'mean',
    });
  });

  it('finds its column but for case, width and spaces; what is not there is missing', () => {
    expect(headerFor('credit rating', HEADERS)).toBe('Credit  Rating');
    expect(headerFor('Ｓtars', HEADERS)).toBe('Stars');
    expect(missingColumns({ columns: ['Stars', 'Q2'], as: 'survey' }, HEADERS)).toEqual(['Q2']);
    expect(missingColumns({ column: '评级', as: 'credit' }, HEADERS)).toEqual(['评级']);
  });

  it('keeps name and scale when it is read from another column', () => {
    const credit = { column: '评级', as: 'credit', scale: { AAA: 6 } };
    expect(taken(readFrom(credit, 'Stars'))).toEqual({ column: 'Stars', as: 'credit', scale: { AAA: 6 } });
  });

  it('adds rows up, averages answers, or does as it is told', () => {
    expect(aggregateOf({ column: 'Stars', as: 's' })).toBe('sum');
    expect(aggregateOf({ columns: ['Q1', 'Q2'], as: 's' })).toBe('mean');
    expect(taken(aggregatedBy({ column: 'Stars', as: 's' }, 'last')).aggregate).toBe('last');
  });

  it('has the cells of its column', () => {
    const candidate = {
      shape: { sheet: 'S', headers: HEADERS, firstRow: 2, firstColumn: 0, dateSystem: 1900 as const },
      sample: [
        ['甲', 'AAA', 4],
        ['乙', 'B', 5],
      ],
    };
    expect(cellsOf({ column: 'credit rating', as: 'c' }, candidate)).toEqual(['AAA', 'B']);
    expect(cellsOf({ column: 'gone', as: 'c' }, candidate)).toEqual([]);
  });
});

describe('a scale of words', () => {
  const credit: IndicatorPolicy = { column: 'Credit', as: 'credit', scale: { AAA: 6, B: 1 } };
  const { scale = {} } = credit;

  it('takes words on and off, and words written otherwise in their place', () => {
    expect(withWord(scale, 'AAA', 'AAA+')).toEqual({ 'AAA+': 6, B: 1 });
    expect(Object.keys(withWord(scale, 'AAA', 'AAA+'))).toEqual(['AAA+', 'B']);
    expect(withWord(scale, 'AAA', 'B')).toBe(scale);
    expect(withNewWord({ 'word 3': 1, B: 1 }, (n) => `word ${n}`)).toEqual({
      'word 3': 1,
      B: 1,
      'word 4': 0,
    });
    taken(scaledBy(credit, withoutWord(scale, 'B')));
  });

  it('without words is none', () => {
    expect(taken(scaledBy(credit, {}))).toEqual({ column: 'Credit', as: 'credit' });
  });
});
