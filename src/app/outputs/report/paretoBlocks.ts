import type { AbcResult } from '../../../core';
import type { OutputBlock, OutputChart } from '../../../workbook';
import { block } from '../blocks';
import { metricHeader } from '../metricColumns';
import type { OutputRun } from '../outputRun';

/** Points of a curve: more than this show nothing more in a chart. */
const MOST_POINTS = 100;

interface Curve {
  readonly id: string;
  readonly result: AbcResult;
  /** Cumulative shares above 0, rising. */
  readonly shares: readonly number[];
}

/** Of each ABC method the Pareto curve: which part of the customers has which part of the total. */
export function paretoBlocks(run: OutputRun): readonly OutputBlock[] {
  const { words } = run;
  return curves(run).map(({ id, result, shares }) =>
    block(
      id,
      words.t('report.pareto', { metric: metricHeader(words, result.metric) }),
      [
        { header: words.t('report.pareto.customers'), kind: 'percent' },
        { header: words.t('report.cumulated'), kind: 'percent' },
      ],
      pointsOf(shares).map((rank) => [rank / shares.length, shares[rank - 1] ?? null]),
    ),
  );
}

export const paretoCharts = (run: OutputRun): readonly OutputChart[] =>
  curves(run).map(({ id, result }) => ({
    id,
    title: run.words.t('report.pareto', { metric: metricHeader(run.words, result.metric) }),
    kind: 'line',
    block: id,
    categories: 0,
    series: [1],
  }));

/** Where less is better there is no total to be shared; inside groups there is a curve for each. */
function curves({ grading }: OutputRun): readonly Curve[] {
  return Object.entries(grading.methods).flatMap(([id, result]) => {
    if (result.kind !== 'abc' || result.direction === 'cost' || result.groups) return [];
    const shares = [...result.cumulativeShare].filter((share) => !Number.isNaN(share)).sort((a, b) => a - b);
    return shares.length > 1 ? [{ id: `pareto.${id}`, result, shares }] : [];
  });
}

/** Ranks, evenly spread, the first and the last among them. */
function pointsOf({ length }: readonly number[]): readonly number[] {
  const points = Math.min(length, MOST_POINTS);
  return Array.from({ length: points }, (_, i) => 1 + Math.round((i * (length - 1)) / (points - 1)));
}
