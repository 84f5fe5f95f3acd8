import type { CellSegments, PerDimension, SegmentsPolicy } from '../methods/rfmSchema';
import { EIGHT } from './eightSegments';
import { ELEVEN } from './elevenSegments';

/** Segments by cell: which segment each combination of scores belongs to. */
export interface SegmentTable {
  /** Names, in the order in which they are listed; the name for all other cells last where one is needed. */
  readonly names: readonly string[];
  /** Index into `names` of a cell. */
  readonly segmentOf: (r: number, f: number, m: number) => number;
  /** Cells that no segment names, and cells that several ranges name (the first counts). */
  readonly gaps: readonly string[];
  readonly overlaps: readonly string[];
}

/** Fills the table of all cells of r × f × m bins; `"eight"` is no table of cells. */
export function segmentTable(segments: CellSegments, bins: PerDimension<number>): SegmentTable {
  const named = namedCells(segments, bins);
  const names = [...new Set(named.map(({ name }) => name))];
  const table = new Map<string, number>();
  const overlaps = new Set<string>();
  for (const { name, cells } of named) {
    for (const cell of cells) {
      if (table.has(cell)) overlaps.add(cell);
      else table.set(cell, names.indexOf(name));
    }
  }
  const gaps = [...allCells(bins)].filter((cell) => !table.has(cell));
  const otherwise = typeof segments === 'object' ? segments.else : '';
  const other = names.includes(otherwise) ? names.indexOf(otherwise) : names.length;
  return {
    names: gaps.length > 0 && other === names.length ? [...names, otherwise] : names,
    segmentOf: (r, f, m) => table.get(`${r}${f}${m}`) ?? other,
    gaps,
    overlaps: [...overlaps],
  };
}

/** The names that segments have before any is renamed, that of all other cells only where there are some. */
export function segmentNames(segments: SegmentsPolicy, bins: PerDimension<number>): readonly string[] {
  if (segments === 'eight') return EIGHT.map(([name]) => name);
  if (typeof segments === 'object' && 'cut' in segments) return segments.tiers ?? [];
  return segmentTable(segments, bins).names;
}

interface NamedCells {
  readonly name: string;
  readonly cells: readonly string[];
}

function namedCells(segments: CellSegments, bins: PerDimension<number>): NamedCells[] {
  if (segments === 'eleven') return ELEVEN.map(([name, cells]) => ({ name, cells: cells.split(' ') }));
  if ('cells' in segments)
    return bestCellsFirst(segments.cells).map(([cell, name]) => ({ name, cells: [cell] }));
  return segments.ranges.map(({ name, ...range }) => ({ name, cells: [...allCells(bins, range)] }));
}

/** An object's keys that are whole numbers come in rising order, however they are written: cells stand best first. */
const bestCellsFirst = (cells: Readonly<Record<string, string>>): [string, string][] =>
  Object.entries(cells).sort(([a], [b]) => Number(b) - Number(a));

type Range = PerDimension<readonly [number, number]>;
const EVERYTHING: Range = { r: [1, 9], f: [1, 9], m: [1, 9] };

function* allCells(bins: PerDimension<number>, range = EVERYTHING): Generator<string> {
  for (let r = range.r[0]; r <= Math.min(range.r[1], bins.r); r++) {
    for (let f = range.f[0]; f <= Math.min(range.f[1], bins.f); f++) {
      for (let m = range.m[0]; m <= Math.min(range.m[1], bins.m); m++) yield `${r}${f}${m}`;
    }
  }
}
