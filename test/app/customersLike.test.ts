import { customersLike } from '../../src/app';
import { parsePolicy } from '../../src/core';
import { abc, amounts, gradeSheet } from '../core/gradeRows';

describe('customersLike', () => {
  const policy = abc({}, { aliases: { 'Old Elm': 'Elm' } });
  const { source } = parsePolicy(policy);
  const sheet = amounts({ oak: 5, 'Big Oak': 60, 'Oak Trading': 80, 'Oak & Ash': 90, Elm: 1 });
  const grading = gradeSheet(sheet, policy);
  const found = (text: string, most = 8): { names: (string | undefined)[]; total: number } => {
    const { first, total } = customersLike(grading, source, text, most);
    return { names: first.map((customer) => grading.customers.name[customer]), total };
  };

  it('finds the one whom the text names, then names that begin with it, then others, best tiers first', () => {
    expect(found('oak')).toEqual({ names: ['oak', 'Oak & Ash', 'Oak Trading', 'Big Oak'], total: 4 });
  });

  it('looks neither at case nor at width nor at spaces', () => {
    expect(found('  ＢＩＧ   o ').names).toEqual(['Big Oak']);
  });

  it('names as many as asked for, and counts all', () => {
    expect(found('oak', 2)).toEqual({ names: ['oak', 'Oak & Ash'], total: 4 });
  });

  it('finds a customer by an alias', () => {
    expect(found('old elm').names).toEqual(['Elm']);
  });

  it('finds nobody by nothing', () => {
    expect([found('  '), found('birch')]).toEqual([
      { names: [], total: 0 },
      { names: [], total: 0 },
    ]);
  });
});
