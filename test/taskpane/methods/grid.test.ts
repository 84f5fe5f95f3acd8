import { parseMethod, parsePolicy, presetDocument, presets } from '../../../src/core';
import type { MethodDocument } from '../../../src/core';
import type { Draft } from '../../../src/taskpane/draft';
import { withDocument } from '../../../src/taskpane/withDocument';
import {
  levelName,
  renamesOf,
  withCut,
  withDirection,
  withHow,
  withMetric,
  withSplit,
} from '../../../src/taskpane/methods/gridDimensions';
import type { GridDimension, GridDocument, GridMethod } from '../../../src/taskpane/methods/gridDocument';
import { completed, withDimensions } from '../../../src/taskpane/methods/gridDocument';
import {
  withCell,
  withElse,
  withoutTier,
  withTier,
  withTierMoved,
  withTierName,
} from '../../../src/taskpane/methods/gridTiers';

const ABC = ['A', 'B', 'C'];
const tiersOf = (id: string): readonly string[] => (id === 'abc' ? ABC : []);

/** The grid of a document that the whole policy parser takes, after ABC. */
function parsed(document: GridDocument): GridMethod {
  parsePolicy({ version: 1, methods: [{ kind: 'abc' }, document] });
  return bare(document);
}

function bare(document: MethodDocument): GridMethod {
  const method = parseMethod(document);
  if (method.kind !== 'grid') throw new Error('no grid');
  return method;
}

const MATRIX: GridDocument = {
  kind: 'grid',
  dimensions: [{ metric: 'orders' }, { metric: 'amount' }],
  cells: {
    'high / high': 'best',
    'high / low': 'frequent',
    'low / high': 'spender',
    'low / low': 'uncertain',
  },
};

const changed = (document: GridDocument, d: number, dimension: GridDimension, renamed = {}): GridDocument => {
  const method = bare(document);
  const next = withDimensions(document, method, method.dimensions.with(d, dimension), tiersOf, { renamed });
  parsed(next);
  return next;
};

describe('cells', () => {
  test('stay where their levels stay, a new level has the worst tier', () => {
    const cut = { kind: 'headcount' as const, shares: [0.2, 0.3] };
    const next = changed(MATRIX, 0, { metric: 'orders', cut, levels: ['high', 'middle', 'low'] });
    expect(next.cells).toEqual({
      ...MATRIX.cells,
      'middle / high': 'uncertain',
      'middle / low': 'uncertain',
    });
    expect(next.tiers).toEqual(['best', 'frequent', 'spender', 'uncertain']);
  });

  test('a new cell has the tier of all others where there is one, unwritten', () => {
    const document: GridDocument = { ...MATRIX, cells: { 'high / high': 'best' }, else: 'other' };
    const cut = { kind: 'headcount' as const, shares: [0.2, 0.3] };
    const next = changed(document, 0, { metric: 'orders', cut, levels: ['high', 'middle', 'low'] });
    expect(next).toMatchObject({ cells: { 'high / high': 'best' }, else: 'other' });
  });

  test('are renamed with their levels', () => {
    const before = ['high', 'low'];
    const after = ['many', 'low'];
    const next = changed(MATRIX, 0, { metric: 'orders', levels: after }, renamesOf(before, after));
    expect(next.cells['many / high']).toBe('best');
    expect(next.cells['many / low']).toBe('frequent');
    expect(Object.keys(next.cells)).toHaveLength(4);
  });

  test('of a dimension with wholly other levels are carried over from the best on', () => {
    const next = changed(MATRIX, 0, { method: 'abc' });
    expect(next.cells).toEqual({
      'A / high': 'best',
      'A / low': 'frequent',
      'B / high': 'spender',
      'B / low': 'uncertain',
      'C / high': 'uncertain',
      'C / low': 'uncertain',
    });
  });

  test('of a dimension of words that is new are all as the first level was: words have no order', () => {
    const next = changed(MATRIX, 0, { words: 'group', levels: ['East', 'West'], of: {} });
    expect(next.cells).toEqual({
      'East / high': 'best',
      'East / low': 'frequent',
      'West / high': 'best',
      'West / low': 'frequent',
    });
    const owners = { words: 'owner', levels: ['West', 'Li'], of: {} };
    const others = changed(next, 0, owners);
    expect(others.cells).toEqual({
      'West / high': 'best',
      'West / low': 'frequent',
      'Li / high': 'best',
      'Li / low': 'frequent',
    });
    const more = changed(others, 0, { ...owners, levels: ['West', 'Li', 'Wang'] });
    expect(more.cells).toMatchObject({ 'Li / high': 'best', 'Wang / high': 'uncertain' });
  });

  test('of a third dimension are those of the two, and are so again without it', () => {
    const method = bare(MATRIX);
    const third = [...method.dimensions, { method: 'abc' }];
    const three = withDimensions(MATRIX, method, third, tiersOf, { from: [0, 1, null] });
    expect(Object.keys(parsed(three).cells)).toHaveLength(12);
    expect(three.cells['low / high / B']).toBe('spender');
    const two = withDimensions(three, bare(three), third.slice(0, 2), tiersOf, { from: [0, 1] });
    expect(two.cells).toEqual(MATRIX.cells);
    const last = withDimensions(three, bare(three), third.slice(1), tiersOf, { from: [1, 2] });
    expect(parsed(last).cells).toMatchObject({ 'high / A': 'best', 'low / C': 'frequent' });
  });

  test('that are no part of the grid go, those that are missing come', () => {
    const document: GridDocument = { ...MATRIX, cells: { 'high / high': 'best', strange: 'worst' } };
    const next = completed(document, bare(document), tiersOf);
    expect(parsed(next).cells).toEqual({
      'high / high': 'best',
      'high / low': 'worst',
      'low / high': 'worst',
      'low / low': 'worst',
    });
  });

  test('one cell has another tier', () => {
    const next = withCell(MATRIX, bare(MATRIX), tiersOf, 'low / low', 'spender');
    expect(parsed(next).cells['low / low']).toBe('spender');
    expect(next.tiers).toContain('uncertain');
  });
});

describe('tiers', () => {
  const method = bare(MATRIX);

  test('are renamed in one place for all cells', () => {
    const document: GridDocument = { ...MATRIX, else: 'uncertain' };
    const next = parsed(withTierName(document, bare(document), 'uncertain', 'rest'));
    expect(next).toMatchObject({ else: 'rest', tiers: ['best', 'frequent', 'spender', 'rest'] });
    expect(next.cells['low / low']).toBe('rest');
  });

  test('are moved, added by a free name, and removed in favour of the next', () => {
    expect(parsed(withTierMoved(MATRIX, method, 2, 1)).tiers).toEqual([
      'best',
      'spender',
      'frequent',
      'uncertain',
    ]);
    expect(parsed(withTier(MATRIX, method, 'best')).tiers.at(-1)).toBe('best 2');
    const without = parsed(withoutTier(MATRIX, method, 'frequent'));
    expect(without.cells['high / low']).toBe('spender');
    expect(parsed(withoutTier(MATRIX, method, 'uncertain')).cells['low / low']).toBe('spender');
  });

  test('without a tier of all others its cells keep it by name', () => {
    const document: GridDocument = {
      ...MATRIX,
      cells: { 'high / high': 'best' },
      else: 'other',
      tiers: ['other', 'best'],
    };
    const next = parsed(withElse(document, bare(document), tiersOf, undefined));
    expect(next.else).toBeUndefined();
    expect(next.tiers).toEqual(['other', 'best']);
    expect(next.cells).toMatchObject({ 'high / high': 'best', 'low / low': 'other' });
    expect(parsed(withElse(MATRIX, method, tiersOf, 'spender')).else).toBe('spender');
  });
});

describe('a scored dimension', () => {
  const cut = { kind: 'cumulativeShare' as const, limits: [0.5, 0.8], crossing: 'in' as const };
  const shares: GridDimension = { metric: 'amount', cut, levels: ABC };

  test('of a metric where less is better has a cut that makes sense', () => {
    const next = withMetric(shares, 'recency');
    expect(next.cut?.kind).toBe('headcount');
    changed(MATRIX, 1, next);
    changed(MATRIX, 1, withDirection(shares, 'cost'));
    const limits = {
      metric: 'amount',
      cut: { kind: 'thresholds' as const, limits: [100, 50], inclusive: true },
    };
    const reversed = withDirection(limits, 'cost');
    expect(reversed.cut).toMatchObject({ limits: [50, 100] });
    changed(MATRIX, 1, reversed);
    changed(MATRIX, 1, withMetric(limits, 'recency'));
    expect(withMetric(shares, 'profit')).toEqual({ ...shares, metric: 'profit' });
  });

  test('is cut or split, and what was found in groups goes with every change', () => {
    const grouped = { ...shares, groups: { 北: cut } };
    expect(withHow(grouped, 'split', ['high', 'low'])).toEqual({ metric: 'amount', levels: ['high', 'low'] });
    expect(withMetric(grouped, 'orders').groups).toBeUndefined();
    expect(withCut(grouped, cut, ABC).groups).toBeUndefined();
    expect(withDirection(grouped, undefined).groups).toBeUndefined();
    const split = withSplit({ metric: 'orders' }, 'median');
    changed(MATRIX, 0, split);
    const several = withHow({ metric: 'recency', split: 3, levels: ['new', 'old'] }, 'cut', ['high', 'low']);
    expect(several).toMatchObject({ cut: { kind: 'headcount' }, levels: ['new', 'old'] });
    expect(several.split).toBeUndefined();
    changed(MATRIX, 0, several);
  });

  test('has no level whose name would part a cell', () => {
    expect(levelName('a / b')).toBe('a/b');
  });
});

test('a grid follows the tiers of the method that is its dimension', () => {
  const xyz = presetDocument('abc-xyz', 'en');
  const [abc, grid] = xyz.methods;
  if (abc?.kind !== 'abc' || grid?.kind !== 'grid') throw new Error('another preset');
  const draft = {
    source: { layout: 'transactions', columns: {}, indicators: [], list: null },
    methods: [abc, grid].map((document) => ({ id: document.id ?? '', document, on: true })),
    top: {},
    own: true,
  } as unknown as Draft;
  const methodsOf = (next: Draft): unknown => next.methods.map(({ document }) => document);
  const golden = withDocument(draft, 'abc', { ...abc, tiers: ['Gold', 'B', 'C'] });
  parsePolicy({ version: 1, methods: methodsOf(golden) });
  expect(cellsIn(golden)['Gold / X']).toBe('AX');
  const four = withDocument(draft, 'abc', {
    ...abc,
    cut: { kind: 'headcount', shares: [0.1, 0.2, 0.3] },
    tiers: ['A', 'B', 'C', 'D'],
  });
  parsePolicy({ version: 1, methods: methodsOf(four) });
  expect(cellsIn(four)).toMatchObject({ 'A / X': 'AX', 'D / Z': 'CZ' });

  function cellsIn({ methods }: Draft): Readonly<Record<string, string>> {
    const document = methods[1]?.document;
    return document?.kind === 'grid' ? document.cells : {};
  }
});

test('grids of all presets are complete as they are', () => {
  let grids = 0;
  for (const { id } of presets) {
    const { methods } = parsePolicy(presetDocument(id, 'zh'));
    for (const method of methods) {
      if (method.kind !== 'grid') continue;
      grids += 1;
      const tiersOfId = (name: string): readonly string[] => {
        const other = methods.find((one) => one.id === name);
        return other && 'tiers' in other ? other.tiers : [];
      };
      const document = method as GridDocument;
      expect(completed(document, method, tiersOfId)).toEqual({ ...document, tiers: method.tiers });
    }
  }
  expect(grids).toBeGreaterThan(5);
});
