import type { SecondSource } from '../../src/app';
import type { ListPolicy } from '../../src/core';
import { isOpen, listAt } from '../../src/taskpane/listAt';

const column = (header: string) => ({ header, as: header, aggregate: 'mean' as const });
const second: Pick<SecondSource, 'list' | 'columns'> = {
  list: { sheet: 'Survey', columns: { customer: 'Name', group: 'Region' }, indicators: [] },
  columns: ['Name', 'Account', 'Region', 'Stars', 'Score'].map(column),
};
const stars = { column: 'Stars', as: 'stars' };
const visits = { column: 'Visits', as: 'visits' };
const at = (earlier: ListPolicy | null): ListPolicy => listAt(second as SecondSource, earlier);

describe('the second source at another place', () => {
  it('is as proposed where nothing was said', () => {
    expect(at(null)).toBe(second.list);
  });

  it('keeps the indicators and columns of the place before that are here too', () => {
    const earlier = {
      table: 'Old',
      range: 'A1:C3',
      columns: { customer: 'account', owner: 'Manager' },
      indicators: [stars, visits, { columns: ['Stars', 'Score'], as: 'survey' }],
    };
    expect(at(earlier)).toEqual({
      sheet: 'Survey',
      columns: { customer: 'Account', group: 'Region' },
      indicators: [stars, { columns: ['Stars', 'Score'], as: 'survey' }],
    });
  });

  it('keeps all indicators of a template, which names no place: the missing columns are asked for', () => {
    const template: ListPolicy = { indicators: [stars, visits] };
    expect([isOpen(template), isOpen(at(template))]).toEqual([true, false]);
    expect(at(template).indicators).toEqual([stars, visits]);
  });
});
