import { parseMethod, parsePolicy } from '../../../src/core';
import { withBinning, withBins, withNesting, withOwnLimit } from '../../../src/taskpane/methods/rfmBins';
import type {
  RfmDocument,
  RfmMethod,
  Segmentation,
  SegmentWords,
} from '../../../src/taskpane/methods/rfmSegments';
import {
  freeCell,
  rangesOf,
  SEGMENTATIONS,
  segmentationOf,
  shownSegments,
  withCellMoved,
  withSegmentation,
  withSegmentName,
  withSegments,
} from '../../../src/taskpane/methods/rfmSegments';

const WORDS: SegmentWords = {
  eleven: { Champions: '冠军客户' },
  eight: { 重要价值客户: 'Key: keep' },
  regular: 'Regular',
  occasional: 'Occasional',
  slipping: 'Slipping',
  inactive: 'Inactive',
  others: 'Others',
};

/** The method of a document that the whole policy parser takes. */
function parsed(document: RfmDocument): RfmMethod {
  parsePolicy({ version: 1, methods: [document] });
  const method = parseMethod(document);
  if (method.kind !== 'rfm') throw new Error('no RFM method');
  return method;
}

const made = (document: RfmDocument, kind: Segmentation): RfmDocument => {
  const next = withSegmentation(document, parsed(document), kind, WORDS);
  parsed(next);
  return next;
};

const EDGES = {
  r: { limits: [10, 20], equal: 'lower' as const },
  f: { limits: [1, 2], equal: 'lower' as const },
  m: { limits: [100, 200], equal: 'lower' as const },
};

const starts: RfmDocument[] = [
  { kind: 'rfm' },
  { kind: 'rfm', bins: 3, segments: 'eight', names: { 重要价值客户: 'mine' }, edges: EDGES },
  { kind: 'rfm', limits: { r: [30], f: [2], m: [100] }, segments: 'eight' },
  { kind: 'rfm', bins: { r: 2, f: 9, m: 4 }, segments: { cells: { '294': 'best' } }, names: { best: 'top' } },
  { kind: 'rfm', nested: true, segments: { cut: { kind: 'headcount', shares: [0.2] } } },
];

describe('segments', () => {
  test('any can be made otherwise, whatever the method was before', () => {
    for (const start of starts) {
      for (const kind of SEGMENTATIONS) {
        const { segments } = parsed(made(start, kind));
        expect(segmentationOf(segments)).toBe(kind);
      }
    }
  });

  test('the eleven bring five bins and let go what was found for others; names are those of the language', () => {
    const next = made(starts[1] ?? { kind: 'rfm' }, 'eleven');
    expect(next).toEqual({ kind: 'rfm', segments: 'eleven', names: { Champions: '冠军客户' } });
    expect(made({ kind: 'rfm', edges: EDGES, bins: 3, segments: 'eight' }, 'score').edges).toEqual(EDGES);
  });

  test('ranges begin as four that leave no cell and share none', () => {
    for (const bins of [2, 3, 5, 9]) {
      const { segments } = parsed(made({ kind: 'rfm', bins, segments: 'eight' }, 'ranges'));
      if (typeof segments !== 'object' || !('ranges' in segments)) throw new Error('no ranges');
      for (let r = 1; r <= bins; r += 1) {
        for (let f = 1; f <= bins; f += 1) {
          const fitting = segments.ranges.filter(
            (range) => range.r[0] <= r && r <= range.r[1] && range.f[0] <= f && f <= range.f[1],
          );
          expect(fitting).toHaveLength(1);
        }
      }
    }
  });

  test('one of the known is renamed, and its own name is no renaming', () => {
    const once = withSegmentName({ kind: 'rfm', names: { Lost: 'gone' } }, 'Champions', 'best');
    expect(parsed(once).names).toEqual({ Lost: 'gone', Champions: 'best' });
    expect(withSegmentName(once, 'Lost', 'Lost').names).toEqual({ Champions: 'best' });
  });

  test('what is edited by hand has the names that were shown', () => {
    const method = parsed({
      kind: 'rfm',
      segments: { ranges: [{ name: 'a' }, { name: 'b' }], else: 'c' },
      names: { a: 'A', c: 'C' },
    });
    const { segments } = method;
    if (typeof segments !== 'object') throw new Error('no own segments');
    const next = withSegments({ kind: 'rfm', names: { a: 'A' } }, shownSegments(segments, method.names));
    expect(next.names).toBeUndefined();
    expect(parsed(next).segments).toMatchObject({ ranges: [{ name: 'A' }, { name: 'b' }], else: 'C' });
  });

  test('ranges to choose from are all there are, from low to high, everything first', () => {
    const all = rangesOf(3);
    expect(all[0]).toEqual([1, 3]);
    expect(new Set(all.map(String)).size).toBe(6);
    expect(all.every(([from, to]) => from <= to)).toBe(true);
  });

  test('a cell that is added is the best without a name, one that is moved keeps its name', () => {
    const bins = { r: 2, f: 2, m: 2 };
    expect(freeCell({ '222': 'a', '221': 'b' }, bins)).toBe('212');
    expect(freeCell(Object.fromEntries(['1', '2'].map((m) => [`11${m}`, 'x'])), { r: 1, f: 1, m: 2 })).toBe(
      undefined,
    );
    expect(withCellMoved({ '222': 'a', '111': 'b' }, '222', 1, '1')).toEqual({ '212': 'a', '111': 'b' });
  });
});

describe('bins', () => {
  test('ranges and cells go along with the number of bins', () => {
    const document: RfmDocument = {
      kind: 'rfm',
      segments: { ranges: [{ name: 'a', r: [4, 5], f: [2, 3], m: [1, 5] }] },
      edges: {
        ...EDGES,
        r: { limits: [1, 2, 3, 4], equal: 'lower' },
        f: { limits: [1, 2, 3, 4], equal: 'lower' },
        m: { limits: [1, 2, 3, 4], equal: 'lower' },
      },
    };
    const next = withBins(document, parsed(document), { r: 3, f: 2, m: 7 });
    expect(parsed(next).segments).toMatchObject({ ranges: [{ r: [3, 3], f: [2, 2], m: [1, 7] }] });
    expect(next.edges).toBeUndefined();
    const cells: RfmDocument = { kind: 'rfm', segments: { cells: { '555': 'a', '111': 'b' } } };
    const fewer = withBins(cells, parsed(cells), { r: 4, f: 4, m: 4 });
    expect(parsed(fewer)).toMatchObject({ bins: { r: 4 }, segments: { cells: { '111': 'b' } } });
    expect(fewer.bins).toBe(4);
  });

  test('limits of one’s own grow and shrink with the number of bins, and still rise', () => {
    const document: RfmDocument = {
      kind: 'rfm',
      segments: 'eight',
      limits: { r: [30, 90], f: [2, 5], m: [100, 1000] },
    };
    const next = withBins(document, parsed(document), { r: 4, f: 2, m: 3 });
    expect(parsed(next).limits).toEqual({ r: [30, 90, 150], f: [2], m: [100, 1000] });
  });

  test('a split by scores of other bins is none any more', () => {
    const document: RfmDocument = {
      kind: 'rfm',
      segments: 'eight',
      split: { scores: { r: 3, f: 3, m: 3 } },
    };
    expect(parsed(withBins(document, parsed(document), { r: 3, f: 3, m: 3 })).split).toBe('meanScore');
  });

  test('limits of one’s own begin where the run split, so that nobody changes sides', () => {
    const document: RfmDocument = { kind: 'rfm', bins: 3, segments: 'eight', nested: true, edges: EDGES };
    const flat: RfmDocument = { kind: 'rfm', bins: 3, segments: 'eight', edges: EDGES };
    const next = withBinning(flat, parsed(flat), 'limits', EDGES);
    // A value equal to a limit of one's own is above it, one equal to a limit found is below.
    expect(parsed(next).limits).toEqual({ r: [11, 21], f: [2, 3], m: [100.01, 200.01] });
    expect(next.edges).toBeUndefined();
    expect(parsed(next).bins).toEqual({ r: 3, f: 3, m: 3 });
    const { edges: _, ...nested } = document;
    expect(withBinning(nested, parsed(nested), 'limits', null).nested).toBeUndefined();
  });

  test('equal limits that were found become limits apart', () => {
    const same = { limits: [1, 1], equal: 'lower' as const };
    const document: RfmDocument = { kind: 'rfm', bins: 3, segments: 'eight' };
    const next = withBinning(document, parsed(document), 'limits', { r: same, f: same, m: same });
    expect(parsed(next).limits).toEqual({ r: [2, 3], f: [2, 3], m: [1.01, 2.01] });
  });

  test('back from limits of one’s own the bins are as many', () => {
    const document: RfmDocument = {
      kind: 'rfm',
      segments: 'eight',
      limits: { r: [30], f: [2, 5], m: [100] },
    };
    const next = withBinning(document, parsed(document), 'equalWidth', null);
    expect(parsed(next)).toMatchObject({ binning: 'equalWidth', bins: { r: 2, f: 3, m: 2 } });
    expect(next.limits).toBeUndefined();
  });

  test('nesting and a limit that moves let go what was found', () => {
    const document: RfmDocument = { kind: 'rfm', bins: 3, segments: 'eight', edges: EDGES };
    expect(parsed(withNesting(document, true))).toMatchObject({ nested: true });
    const limits = { r: [30, 90], f: [2, 5], m: [100, 1000] };
    const own: RfmDocument = { kind: 'rfm', segments: 'eight', limits };
    expect(parsed(withOwnLimit(own, limits, 'f', 1, 6)).limits?.f).toEqual([2, 6]);
  });
});
