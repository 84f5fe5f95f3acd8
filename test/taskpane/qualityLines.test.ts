import { FATES } from '../../src/core';
import type { Fate, FateCount } from '../../src/core';
import { currencySigns, fateLines } from '../../src/taskpane/qualityLines';
import type { SourceDraft } from '../../src/taskpane/sourceDraft';

const SOURCE: SourceDraft = {
  layout: 'transactions',
  columns: { customer: 'Customer' },
  indicators: [],
  list: null,
  asOf: 'latest',
  period: 'all',
  returns: 'net',
  frequency: 'orders',
  dateOrder: null,
  decimal: null,
  rates: {},
  dropDuplicates: false,
  visibleOnly: false,
  keepTotalRows: false,
  aliases: {},
  distinct: [],
};

const fates = (counts: Partial<Record<Fate, number>>): Record<Fate, FateCount> => {
  const counted = FATES.map(
    (fate) => [fate, { count: counts[fate] ?? 0, firstRows: [], examples: [] }] as const,
  );
  return Object.fromEntries(counted) as unknown as Record<Fate, FateCount>;
};

const told = (
  counts: Partial<Record<Fate, number>>,
  part: Partial<SourceDraft> = {},
  hidden = false,
): string[] =>
  fateLines(fates(counts), { ...SOURCE, ...part }, hidden).map(
    ({ fate, count, choice }) =>
      `${count} ${fate}${choice ? (choice.leftOut ? ', keep' : ', leave out') : ''}`,
  );

describe('fateLines', () => {
  it('tells used rows first, then the others by their order, then what may be left out', () => {
    expect(told({ used: 7, return: 2, blank: 1, totalRow: 1 })).toEqual([
      '7 used',
      '1 blank',
      '1 totalRow, keep',
      '2 return, leave out',
      '0 duplicate, leave out',
    ]);
  });

  it('offers to leave hidden rows out only where there are some', () => {
    expect(told({ used: 1 })).not.toContain('0 hidden, leave out');
    expect(told({ used: 1 }, {}, true)).toContain('0 hidden, leave out');
    expect(told({ used: 1 }, { visibleOnly: true })).toContain('0 hidden, keep');
  });

  it('offers to keep what the policy leaves out', () => {
    const leftOut = {
      visibleOnly: true,
      dropDuplicates: true,
      returns: 'ignore',
      period: { lastMonths: 3 },
    } as const;
    expect(told({ hidden: 1, duplicate: 1, return: 1, outsidePeriod: 1 }, leftOut)).toEqual([
      '0 used',
      '1 hidden, keep',
      '1 duplicate, keep',
      '1 outsidePeriod, keep',
      '1 return, keep',
    ]);
  });

  it('rows after the analysis date are outside whatever the period: nothing to choose', () => {
    expect(told({ outsidePeriod: 1 })[1]).toBe('1 outsidePeriod');
  });

  it('offers to leave totals out again once they are kept', () => {
    expect(told({ used: 1 }, { keepTotalRows: true })).toContain('0 totalRow, leave out');
  });

  it('has the policy after the other choice', () => {
    const [, line] = fateLines(fates({ return: 1 }), { ...SOURCE, returns: 'count' }, false);
    expect(line?.choice?.other).toEqual({ returns: 'ignore' });
  });
});

describe('currencySigns', () => {
  it('are those that are warned of, then those that have a rate', () => {
    const warning = { id: 'intake.mixedCurrencies', values: { column: 'Amount', signs: '¥ (C4), $ (AB10)' } };
    expect(currencySigns([warning], { '€': 8 })).toEqual(['¥', '$', '€']);
    expect(currencySigns([], {})).toEqual([]);
  });
});
