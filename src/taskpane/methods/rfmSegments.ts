import type { MethodDocument, MethodPolicy, PerDimension, SegmentsPolicy } from '../../core';

export type RfmDocument = Extract<MethodDocument, { kind: 'rfm' }>;
export type RfmMethod = Extract<MethodPolicy, { kind: 'rfm' }>;
export type Ranges = Extract<SegmentsPolicy, { ranges: unknown }>;
export type Cells = Extract<SegmentsPolicy, { cells: unknown }>;
export type ByScore = Extract<SegmentsPolicy, { cut: unknown }>;
export type SegmentRange = Ranges['ranges'][number];

export const SEGMENTATIONS = ['eleven', 'eight', 'ranges', 'cells', 'score'] as const;
export type Segmentation = (typeof SEGMENTATIONS)[number];

export const DIMENSIONS = ['r', 'f', 'm'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Names in the user's language for segments that are new. */
export interface SegmentWords {
  readonly eleven: Readonly<Record<string, string>>;
  readonly eight: Readonly<Record<string, string>>;
  readonly regular: string;
  readonly occasional: string;
  readonly slipping: string;
  readonly inactive: string;
  readonly others: string;
}

export function segmentationOf(
  segments: SegmentsPolicy | NonNullable<RfmDocument['segments']>,
): Segmentation {
  if (typeof segments === 'string') return segments;
  if ('cut' in segments) return 'score';
  return 'cells' in segments ? 'cells' : 'ranges';
}

/** The method with segments made otherwise, named in the user's language. */
export function withSegmentation(
  document: RfmDocument,
  method: RfmMethod,
  kind: Segmentation,
  words: SegmentWords,
): RfmDocument {
  const { names: _, ...others } = document;
  switch (kind) {
    case 'eleven':
      return { ...withFiveBins(others, method.bins), segments: 'eleven', names: { ...words.eleven } };
    case 'eight':
      return { ...others, segments: 'eight', names: { ...words.eight } };
    case 'score':
      return { ...others, segments: { cut: { kind: 'headcount', shares: [0.2, 0.3] } } };
    case 'cells': {
      const { r, f, m } = method.bins;
      const cells = { [`${r}${f}${m}`]: words.regular, '111': words.inactive };
      return { ...others, segments: { cells, else: words.others } };
    }
    case 'ranges':
      return { ...others, segments: { ranges: quarters(method.bins, words), else: words.others } };
  }
}

/** The eleven segments are made of five bins each; what was found or given for another number of bins goes. */
function withFiveBins(document: RfmDocument, { r, f, m }: PerDimension<number>): RfmDocument {
  if (r === 5 && f === 5 && m === 5) return document;
  const { bins: _, edges: _edges, limits: _limits, ...others } = document;
  return others;
}

/** Recent or not by often or not: every cell in one of four. */
function quarters({ r, f, m }: PerDimension<number>, words: SegmentWords): SegmentRange[] {
  const high = (bins: number): [number, number] => [Math.floor(bins / 2) + 1, bins];
  const low = (bins: number): [number, number] => [1, Math.floor(bins / 2)];
  const any: [number, number] = [1, m];
  return [
    { name: words.regular, r: high(r), f: high(f), m: any },
    { name: words.occasional, r: high(r), f: low(f), m: any },
    { name: words.slipping, r: low(r), f: high(f), m: any },
    { name: words.inactive, r: low(r), f: low(f), m: any },
  ];
}

/** The method with ranges, cells or tiers by score changed. Their names are the ones that are shown: none is renamed any more. */
export function withSegments(document: RfmDocument, segments: Ranges | Cells | ByScore): RfmDocument {
  const { names: _, ...others } = document;
  return { ...others, segments };
}

/** Ranges, cells or tiers by the names that they are shown by. */
export function shownSegments<T extends Ranges | Cells | ByScore>(segments: T, names: RfmMethod['names']): T {
  const shown = (name: string): string => names?.[name] ?? name;
  if ('cut' in segments) return { ...segments, tiers: segments.tiers?.map(shown) ?? [] };
  const otherwise = shown(segments.else);
  if ('ranges' in segments) {
    const ranges = segments.ranges.map((range) => ({ ...range, name: shown(range.name) }));
    return { ...segments, ranges, else: otherwise };
  }
  const cells = Object.fromEntries(Object.entries(segments.cells).map(([cell, name]) => [cell, shown(name)]));
  return { ...segments, cells, else: otherwise };
}

/** The method with one of the eleven or eight segments called otherwise. @param segment its own name */
export function withSegmentName(document: RfmDocument, segment: string, name: string): RfmDocument {
  const { [segment]: _, ...names } = document.names ?? {};
  return { ...document, names: name === segment ? names : { ...names, [segment]: name } };
}

/** From–to scores that one can choose of so many bins, everything first, then the best ones. */
export function rangesOf(bins: number): [from: number, to: number][] {
  const all = Array.from({ length: bins }, (_, i) => bins - i);
  return [
    [1, bins],
    ...all.flatMap((to) =>
      all.flatMap((from): [number, number][] =>
        from > to || (from === 1 && to === bins) ? [] : [[from, to]],
      ),
    ),
  ];
}

/** The best cell that has no name yet; undefined: all have. */
export function freeCell(
  cells: Readonly<Record<string, string>>,
  { r, f, m }: PerDimension<number>,
): string | undefined {
  for (let i = r; i > 0; i -= 1) {
    for (let j = f; j > 0; j -= 1) {
      for (let k = m; k > 0; k -= 1) {
        if (cells[`${i}${j}${k}`] === undefined) return `${i}${j}${k}`;
      }
    }
  }
  return undefined;
}

/** The cells with one that has another score. @param place 0, 1 or 2: R, F or M */
export function withCellMoved(
  cells: Readonly<Record<string, string>>,
  cell: string,
  place: number,
  score: string,
): Readonly<Record<string, string>> {
  const { [cell]: name = '', ...others } = cells;
  return { ...others, [cell.slice(0, place) + score + cell.slice(place + 1)]: name };
}
