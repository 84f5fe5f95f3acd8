import type { Candidate } from '../../src/app';
import { parsePolicy, presetDocument, presets, proposeSource } from '../../src/core';
import type { MethodDocument } from '../../src/core';
import type { Draft } from '../../src/taskpane/draft';
import { draftOf, shownMethods, withoutGone } from '../../src/taskpane/draft';
import { documentOf } from '../../src/taskpane/draftDocument';
import { draftFrom } from '../../src/taskpane/draftFrom';
import {
  renamed,
  withMoved,
  withMethod,
  withNewMethod,
  withoutMethod,
  withTemplate,
} from '../../src/taskpane/draftMethods';

const HEADERS = ['Customer', 'Order date', 'Amount', 'Stars'];
const candidateOf = (headers: readonly string[]): Candidate => ({
  source: {
    sheet: 'Orders',
    address: 'Orders!A1:D3',
    headerRow: 0,
    headerRows: 1,
    headerKnown: false,
    firstColumn: 0,
    rowCount: 2,
    columnCount: headers.length,
    ownColumns: [],
  },
  shape: { sheet: 'Orders', headers, firstRow: 2, firstColumn: 0, dateSystem: 1900 },
  headerCells: headers,
  sample: [],
  proposal: proposeSource(headers, []),
});

const SOURCE = {
  columns: { customer: 'Customer', date: 'Order date', amount: 'Amount' },
  indicators: [{ column: 'Stars', as: 'stars', aggregate: 'mean' }],
};

/** The draft of a workbook whose own policy has these methods. */
function own(methods: readonly object[], top: object = {}): Draft {
  const candidate = candidateOf(HEADERS);
  const document = { version: 1, ...top, source: SOURCE, methods };
  return draftFrom({ document, policy: parsePolicy(document) }, draftOf(candidate, 'en'), candidate);
}

function written(draft: Draft): Record<string, unknown> {
  const document = documentOf(draft) as Record<string, unknown>;
  // What is written must be a policy.
  parsePolicy(document);
  return document;
}

const idsOf = (draft: Draft): unknown[] =>
  (written(draft)['methods'] as { id?: string; kind: string }[]).map(({ id, kind }) => id ?? kind);

const ABC = { kind: 'abc' as const, cut: { kind: 'cumulativeShare' as const, limits: [0.785, 0.9] } };
const MATRIX = {
  id: 'matrix',
  kind: 'grid',
  dimensions: [{ metric: 'orders' }, { metric: 'averageOrderValue' }],
  cells: { 'high / high': 'best' },
  else: 'other',
} as const;
const SCORE: MethodDocument = {
  id: 'score',
  kind: 'weighted',
  missing: 'reweight',
  indicators: [
    { metric: 'amount', weight: 3 },
    { metric: 'stars', weight: 1, direction: 'cost' },
  ],
  cut: { kind: 'quantiles', bins: 3 },
  tiers: ['gold', 'silver', 'bronze'],
};

describe('a proposal', () => {
  it('is ABC, RFM and a weighted score of what the columns can give', () => {
    expect(idsOf(draftOf(candidateOf(HEADERS), 'en'))).toEqual(['abc', 'rfm', 'weighted']);
    // No dates: no RFM, and amounts alone are weighed.
    const undated = draftOf(candidateOf(['Customer', 'Amount']), 'en');
    expect(idsOf(undated)).toEqual(['abc', 'weighted']);
    expect(shownMethods(undated).map(({ on }) => on)).toEqual([true, false, true]);
    expect(shownMethods(undated)[2]?.document).toMatchObject({ indicators: [{ metric: 'amount' }] });
  });

  it('takes up RFM when the date is chosen, unless it was switched off', () => {
    const undated = draftOf(candidateOf(['Customer', 'Amount', 'When']), 'en');
    const source = { ...undated.source, columns: { ...undated.source.columns, date: 'When' } };
    expect(idsOf({ ...undated, source })).toEqual(['abc', 'rfm', 'weighted']);
    expect(idsOf({ ...withMethod(undated, 'rfm', { on: false }), source })).toEqual(['abc', 'weighted']);
  });

  it('speaks the language of the user', () => {
    const chinese = written(draftOf(candidateOf(['客户', '日期', '金额']), 'zh'));
    expect(chinese['unknown']).toBe('未知');
    expect(chinese['methods']).toContainEqual(expect.objectContaining({ kind: 'rfm', segments: 'eight' }));
    expect(written(draftOf(candidateOf(HEADERS), 'en'))['unknown']).toBe('Unknown');
  });

  it('for another sheet keeps what was chosen for the first, but not what the workbook’s policy says of it', () => {
    const other = candidateOf(['Buyer', 'Total']);
    const limits: MethodDocument = { kind: 'abc', cut: { kind: 'cumulativeShare', limits: [0.6, 0.9] } };
    const chosen = withMethod(draftOf(candidateOf(HEADERS), 'en'), 'abc', { document: limits });
    expect(draftOf(other, 'en', chosen).methods[0]?.document).toEqual(limits);
    const frozen = { kind: 'abc', cut: { kind: 'thresholds', limits: [500, 100] } };
    expect(draftOf(other, 'en', own([frozen])).methods).toEqual(draftOf(other, 'en').methods);
  });
});

describe('methods of the workbook’s own policy', () => {
  it('stay as they are written', () => {
    const methods = [
      { kind: 'abc', metric: 'profit', cut: { kind: 'cumulativeShare', limits: [0.5, 0.7, 0.9] } },
      { id: 'second', ...ABC },
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

  it('change one by one', () => {
    const document: MethodDocument = { ...ABC, tiers: ['x', 'y', 'z'] };
    expect(written(withMethod(own([ABC, MATRIX]), 'abc', { document }))['methods']).toEqual([
      document,
      MATRIX,
    ]);
  });

  it('are left out when they are switched off or removed, and are the final tier no more', () => {
    const draft = own([MATRIX, ABC], { final: 'abc' });
    for (const without of [withMethod(draft, 'abc', { on: false }), withoutMethod(draft, 'abc')]) {
      expect(written(without)['methods']).toEqual([MATRIX]);
      expect(written(without)).not.toHaveProperty('final');
    }
    expect(written(withMethod(withMethod(draft, 'abc', { on: false }), 'abc', { on: true }))['final']).toBe(
      'abc',
    );
  });

  it('lose an indicator with its column', () => {
    const draft = own([SCORE]);
    const without = withoutGone({ ...draft, source: { ...draft.source, indicators: [] } }, draft.source);
    expect(written(without)['methods']).toEqual([
      { ...SCORE, indicators: [{ metric: 'amount', weight: 3 }] },
    ]);
  });
});

describe('a method that is added', () => {
  it('takes an id that no other has', () => {
    const draft = withNewMethod(withNewMethod(own([ABC]), { kind: 'abc' }), { kind: 'rfm' });
    expect(idsOf(draft)).toEqual(['abc', 'abc2', 'rfm']);
  });

  it('is called otherwise wherever it is named', () => {
    const ladder: MethodDocument = {
      kind: 'ladder',
      steps: [
        {
          when: {
            any: [
              { method: 'abc', is: 'A' },
              { metric: 'orders', above: 9 },
            ],
          },
          tier: 'VIP',
        },
      ],
      else: 'other',
    };
    const rules = [{ when: { method: 'abc', is: 'C' }, cap: 'B' }];
    const draft = renamed(own([ABC, ladder], { final: 'abc', rules }), 'abc', 'value');
    expect(written(draft)).toMatchObject({
      methods: [
        { id: 'value', kind: 'abc' },
        { steps: [{ when: { any: [{ method: 'value', is: 'A' }, { metric: 'orders' }] } }] },
      ],
      final: 'value',
      rules: [{ when: { method: 'value', is: 'C' } }],
    });
  });

  it('can be moved: methods ask only for those before them', () => {
    const draft = withMoved(own([ABC, MATRIX, SCORE]), 'score', -1);
    expect(idsOf(draft)).toEqual(['abc', 'score', 'matrix']);
    expect(idsOf(withMoved(draft, 'abc', 1))).toEqual(['score', 'abc', 'matrix']);
  });

  it('cannot take the name of another', () => {
    const draft = own([ABC, MATRIX]);
    expect(renamed(draft, 'abc', 'matrix')).toBe(draft);
  });
});

describe('a template', () => {
  const take = (draft: Draft, name: string): Draft => {
    const document = presetDocument(name);
    return withTemplate(draft, { document, policy: parsePolicy(document) }, HEADERS);
  };

  it('brings its methods, rules and indicators; columns and period stay as they were chosen', () => {
    const draft = own([ABC]);
    const chosen: Draft = { ...draft, source: { ...draft.source, period: { lastMonths: 6 } } };
    const taken = take(chosen, 'payment-risk');
    expect(taken.source).toMatchObject({
      columns: chosen.source.columns,
      period: { lastMonths: 6 },
      frequency: 'rows',
      indicators: [{ column: 'Refund', as: 'Refund' }],
      list: { indicators: [{ column: 'Credit score', as: 'Credit score' }] },
    });
    expect(taken.methods.map(({ id }) => id)).toEqual(['risk']);
  });

  it('without indicators leaves those whose columns are there', () => {
    expect(take(own([ABC]), 'abc').source.indicators).toEqual(SOURCE.indicators);
    expect(take(take(own([ABC]), 'telecom'), 'abc').source.indicators).toEqual([]);
  });

  it.each(presets.map(({ id }) => id))('%s is written as the preset says', (id) => {
    const { methods, final, rules } = parsePolicy(documentOf(take(own([ABC]), id)));
    const preset = parsePolicy(presetDocument(id));
    expect({ methods, final, rules }).toEqual({
      methods: preset.methods,
      final: preset.final,
      rules: preset.rules,
    });
  });
});
