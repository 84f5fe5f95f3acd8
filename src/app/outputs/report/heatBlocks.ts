import type { GridDimensionResult, GridResult, RfmResult } from '../../../core';
import { dimensionName, metricName } from '../../../words';
import type { OutputBlock } from '../../../workbook';
import { methodColumnName } from '../../methodColumnName';
import { block } from '../blocks';
import type { BlockCell } from '../blocks';
import { HEAT } from '../looks';
import type { OutputRun } from '../outputRun';

/** Where customers stand in two dimensions at once: R × F of each RFM method, the levels of each grid. */
export function heatBlocks(run: OutputRun): readonly OutputBlock[] {
  return Object.entries(run.grading.methods).flatMap(([id, result]) => {
    if (result.kind === 'rfm') return rfmBlocks(run, id, result);
    return result.kind === 'grid' ? gridBlocks(run, id, result) : [];
  });
}

/** Customers per score of R and F, and the mean of M there; the best scores first. */
function rfmBlocks({ grading, words }: OutputRun, id: string, result: RfmResult): OutputBlock[] {
  const { r, f, bins, monetary } = result;
  const values = grading.customers.metrics[monetary];
  const counts = table(bins.r, bins.f);
  const sums = table(bins.r, bins.f);
  r.forEach((score, customer) => {
    if (score === 0) return;
    add(counts, bins.r - score, bins.f - (f[customer] ?? 0), 1);
    add(sums, bins.r - score, bins.f - (f[customer] ?? 0), values?.[customer] ?? NaN);
  });
  const columns = (kind: 'whole' | 'number') => [
    { header: words.t('report.rfm.corner'), kind: 'text' as const },
    ...Array.from({ length: bins.f }, (_, i) => ({ header: `F ${String(bins.f - i)}`, kind })),
  ];
  const rows = (cellOf: (row: number, column: number) => BlockCell): BlockCell[][] =>
    counts.map((line, row) => [`R ${String(bins.r - row)}`, ...line.map((_, column) => cellOf(row, column))]);
  const name = methodColumnName(words, grading, id);
  const count = (row: number, column: number): number => counts[row]?.[column] ?? 0;
  return [
    block(
      `heat.${id}`,
      words.t('report.rfm.customers', { name }),
      columns('whole'),
      rows((row, column) => count(row, column)),
      HEAT,
    ),
    block(
      `mean.${id}`,
      words.t('report.rfm.mean', { name, what: metricName(words, monetary) }),
      columns('number'),
      rows((row, column) =>
        count(row, column) === 0 ? null : (sums[row]?.[column] ?? 0) / count(row, column),
      ),
      HEAT,
    ),
  ];
}

/** Customers per cell of a grid; of three dimensions a table per level of the third. */
function gridBlocks({ grading, words }: OutputRun, id: string, { dimensions }: GridResult): OutputBlock[] {
  const [first, second, third] = dimensions;
  if (!first || !second) return [];
  const name = methodColumnName(words, grading, id);
  return (third?.levels ?? ['']).map((level, layer) => {
    const counts = table(first.levels.length, second.levels.length);
    first.levelOf.forEach((row, customer) => {
      if (!third || third.levelOf[customer] === layer) add(counts, row, second.levelOf[customer] ?? 0, 1);
    });
    const titled = words.t('report.grid', { name });
    return block(
      third ? `heat.${id}.${String(layer)}` : `heat.${id}`,
      third ? words.t('grid.table', { what: titled, level: `${nameOf(third)} ${level}` }) : titled,
      [
        { header: `${nameOf(first)} ↓ ${nameOf(second)} →`, kind: 'text' },
        ...second.levels.map((header) => ({ header, kind: 'whole' as const })),
      ],
      counts.map((line, row) => [first.levels[row] ?? '', ...line]),
      HEAT,
    );
  });

  function nameOf({ label }: GridDimensionResult): string {
    return dimensionName(words, label);
  }
}

const table = (rows: number, columns: number): number[][] =>
  Array.from({ length: rows }, () => new Array<number>(columns).fill(0));

/** Outside the table is the unknown level. */
function add(counts: readonly number[][], row: number, column: number, value: number): void {
  const line = counts[row];
  if (line && column < line.length) line[column] = (line[column] ?? 0) + value;
}
