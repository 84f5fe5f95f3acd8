import type { Candidate } from '../../src/app';
import { parsePolicy, proposeSource } from '../../src/core';
import { draftOf } from '../../src/taskpane/draft';
import type { Draft } from '../../src/taskpane/draft';
import { documentOf } from '../../src/taskpane/draftDocument';
import { draftFrom } from '../../src/taskpane/draftFrom';
import { otherMethods } from '../../src/taskpane/kept';
import { weighable } from '../../src/taskpane/weighable';

const headers = ['Customer', 'Order date', 'Amount', 'Stars'];
const candidate: Candidate = {
  source: {
    sheet: 'Orders',
    address: 'Orders!A1:D3',
    headerRow: 0,
    headerRows: 1,
    headerKnown: false,
    firstColumn: 0,
    rowCount: 2,
    columnCount: 4,
    ownColumns: [],
  },
  shape: { sheet: 'Orders', headers, firstRow: 2, firstColumn: 0, dateSystem: 1900 },
  headerCells: headers,
  sample: [],
  proposal: proposeSource(headers, []),
};

const SOURCE = {
  columns: { customer: 'Customer', date: 'Order date', amount: 'Amount' },
  indicators: [{ column: 'Stars', as: 'stars', aggregate: 'mean' }],
};

/** The draft of a workbook whose own policy has these methods. */
function own(methods: readonly object[], top: object = {}): Draft {
  const document = { version: 1, ...top, source: SOURCE, methods };
  return draftFrom({ document, policy: parsePolicy(document) }, draftOf(candidate, 'en'), candidate);
}

function written(draft: Draft, part: Partial<Draft> = {}): Record<string, unknown> {
  const document = documentOf({ ...draft, ...part }) as Record<string, unknown>;
  // What is written must be a policy.
  parsePolicy(document);
  return document;
}

const MATRIX = {
  id: 'matrix',
  kind: 'grid',
  dimensions: [{ metric: 'orders' }, { metric: 'averageOrderValue' }],
  cells: { 'high / high': 'best' },
  else: 'other',
};
const SCORE = {
  id: 'score',
  kind: 'weighted',
  missing: 'reweight',
  indicators: [
    { metric: 'amount', weight: 0.333, normalise: 'minMax' },
    { metric: 'variability', weight: 0.667, direction: 'cost' },
  ],
  cut: { kind: 'quantiles', bins: 3 },
  tiers: ['gold', 'silver', 'bronze'],
};

describe('methods of the workbook’s own policy', () => {
  it('stay as they are while their controls are not touched', () => {
    const methods = [
      { kind: 'abc', metric: 'profit', cut: { kind: 'cumulativeShare', limits: [0.5, 0.7, 0.9] } },
      { id: 'second', kind: 'abc', cut: { kind: 'cumulativeShare', limits: [0.785, 0.9] } },
      { kind: 'rfm', bins: 3, segments: { ranges: [{ name: 'Best', r: [3, 3] }] } },
      SCORE,
      MATRIX,
    ];
    const top = {
      name: 'Key accounts',
      unknown: 'D',
      final: 'matrix',
      rules: [{ when: { metric: 'recency', above: 365 }, set: 'other' }],
    };
    const { source: _, ...document } = written(own(methods, top));
    expect(document).toEqual({ version: 1, ...top, methods });
  });

  it('keep what their controls do not show when these are touched', () => {
    const draft = own([
      {
        id: 'abc',
        kind: 'abc',
        metric: 'grossAmount',
        cut: { kind: 'cumulativeShare', limits: [0.785, 0.9], crossing: 'out' },
        tiers: ['x', 'y', 'z'],
      },
      SCORE,
    ]);
    expect(draft.abc.limits).toEqual([78.5, 90]);
    const { methods } = written(draft, {
      abc: { ...draft.abc, limits: [78.5, 95] },
      weighted: { ...draft.weighted, weights: { ...draft.weighted.weights, amount: 50 } },
    });
    expect(methods).toEqual([
      {
        id: 'abc',
        kind: 'abc',
        metric: 'grossAmount',
        cut: { kind: 'cumulativeShare', limits: [0.785, 0.95], crossing: 'out' },
        tiers: ['x', 'y', 'z'],
      },
      {
        ...SCORE,
        indicators: [
          { metric: 'amount', weight: 0.5, normalise: 'minMax' },
          { metric: 'variability', weight: 0.667, direction: 'cost' },
        ],
      },
    ]);
  });

  it('lose the names of four tiers when three are asked for', () => {
    const cut = { kind: 'cumulativeShare', limits: [0.5, 0.7, 0.9] };
    const draft = own([{ kind: 'abc', cut, tiers: ['a', 'b', 'c', 'd'] }]);
    expect(draft.abc.cut).toBe('own');
    const { methods } = written(draft, { abc: { on: true, cut: 'headcount', limits: [20, 50.5] } });
    expect(methods).toEqual([{ kind: 'abc', cut: { kind: 'headcount', shares: [0.2, 0.305] } }]);
  });

  it('of three bins become five for the eleven segments', () => {
    const draft = own([{ kind: 'rfm', bins: 3, monetary: 'average', segments: 'eight' }]);
    const { methods } = written(draft, { rfm: { on: true, segments: 'eleven' } });
    expect(methods).toEqual([{ kind: 'rfm', monetary: 'average', segments: 'eleven' }]);
  });

  it('are left out when they are switched off, and are the final tier no more', () => {
    const draft = own([MATRIX, { kind: 'abc' }], { final: 'abc' });
    const document = written(draft, { abc: { ...draft.abc, on: false } });
    expect(document['methods']).toEqual([MATRIX]);
    expect(document).not.toHaveProperty('final');
  });

  it('without a control are told, and a new method takes an id that none of them has', () => {
    const draft = own([{ ...MATRIX, id: 'rfm' }]);
    expect(otherMethods(draft.kept).map(({ id, kind }) => [id, kind])).toEqual([['rfm', 'grid']]);
    const { methods } = written(draft, { rfm: { on: true, segments: 'eight' } });
    expect((methods as { id: string }[]).map(({ id }) => id)).toEqual(['rfm', 'rfm2']);
  });
});

describe('weights', () => {
  it('are offered for every indicator, at 0 until the user gives one', () => {
    const draft = own([{ kind: 'weighted', indicators: [{ metric: 'amount' }] }]);
    expect(weighable(draft)).toEqual(['amount', 'recency', 'orders', 'stars']);
    expect(draft.weighted.weights['stars'] ?? 0).toBe(0);
    const { methods } = written(draft, {
      weighted: { ...draft.weighted, weights: { ...draft.weighted.weights, stars: 40 } },
    });
    expect(methods).toEqual([
      {
        kind: 'weighted',
        indicators: [
          { metric: 'amount', weight: 1 },
          { metric: 'stars', weight: 0.4, normalise: 'percentile' },
        ],
      },
    ]);
  });

  it('are relative: 3 and 1 are 75 % and 25 %', () => {
    const indicators = [{ metric: 'amount', weight: 3 }, { metric: 'orders' }];
    expect(own([{ kind: 'weighted', indicators }]).weighted.weights).toEqual({
      amount: 75,
      recency: 0,
      orders: 25,
    });
  });

  it('of an indicator go with its column', () => {
    const draft = own([{ kind: 'weighted', indicators: [{ metric: 'amount' }, { metric: 'stars' }] }]);
    const without = { ...draft, source: { ...draft.source, indicators: [] } };
    expect(weighable(without)).not.toContain('stars');
    expect(written(without)['methods']).toEqual([
      { kind: 'weighted', indicators: [{ metric: 'amount', weight: 1 }] },
    ]);
  });

  it('that are compared are not offered, and stay', () => {
    const method = {
      kind: 'weighted',
      weights: {
        ahp: [
          [1, 3],
          [0.333, 1],
        ],
      },
      indicators: [{ metric: 'amount' }, { metric: 'orders' }],
    };
    const draft = own([method]);
    expect(draft.weighted.byHand).toBe(false);
    const { methods } = written(draft, { weighted: { ...draft.weighted, limits: [10, 50] } });
    expect(methods).toEqual([{ ...method, cut: { kind: 'headcount', shares: [0.1, 0.4] } }]);
  });
});
