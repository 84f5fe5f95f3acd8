import type { TierSize } from '../../../core';
import type { OutputBlock, OutputChart } from '../../../workbook';
import { finalSizes } from '../../finalSizes';
import { methodColumnName } from '../../methodColumnName';
import { tierLook } from '../../tierLook';
import { block } from '../blocks';
import { metricHeader } from '../metricColumns';
import type { OutputRun } from '../outputRun';

/** Sizes and totals of a set of tiers. */
interface Sized {
  readonly id: string;
  readonly name: string;
  /** What is added up. */
  readonly total: string;
  readonly tiers: readonly TierSize[];
  readonly unknown: TierSize;
}

/** The block of the final tiers, which charts stand on. */
export const FINAL_SIZES = 'sizes';

/** Customers and totals per tier with their shares: the final tiers first, then what each other method found. */
export function sizesBlocks(run: OutputRun): readonly OutputBlock[] {
  return sized(run).map((each) => sizesBlock(run, each));
}

function sized({ grading, words }: OutputRun): readonly Sized[] {
  const { methods, final } = grading;
  const amount = words.t('metric.amount');
  const ofMethods = Object.entries(methods).map(([id, result]): Sized => ({
    id: `sizes.${id}`,
    name: methodColumnName(words, grading, id),
    total: metricHeader(words, result.kind === 'abc' ? result.metric : 'amount'),
    tiers: result.tiers,
    unknown: result.unknown,
  }));
  const own = finalSizes(grading);
  if (own) {
    const ruled = { id: FINAL_SIZES, name: words.t('column.tier'), total: capital(amount), ...own };
    return [ruled, ...ofMethods];
  }
  const judged = ofMethods.filter(({ id }) => id === `sizes.${final}`);
  const others = ofMethods.filter(({ id }) => id !== `sizes.${final}`);
  return [...judged.map((each) => ({ ...each, id: FINAL_SIZES })), ...others];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function sizesBlock({ words, policy }: OutputRun, { id, name, total, tiers, unknown }: Sized): OutputBlock {
  const rows = unknown.customers > 0 ? [...tiers, unknown] : tiers;
  const customers = rows.reduce((sum, tier) => sum + tier.customers, 0);
  const all = rows.reduce((sum, tier) => sum + (tier.total ?? 0), 0);
  let running = 0;
  return block(
    id,
    words.t('report.sizes', { name }),
    [
      {
        header: words.t('report.tier'),
        kind: 'text',
        look: tierLook(
          [...tiers, unknown].map((tier) => tier.name),
          policy.output.colours,
        ),
      },
      { header: words.t('pane.customers'), kind: 'whole' },
      { header: words.t('pane.share'), kind: 'percent' },
      { header: total, kind: 'number' },
      { header: words.t('report.shareOf', { total }), kind: 'percent' },
      { header: words.t('report.cumulated'), kind: 'percent' },
    ],
    rows.map((tier) => {
      running += tier.total ?? 0;
      const known = tier.total !== null && all > 0;
      return [
        tier.name,
        tier.customers,
        customers > 0 ? tier.customers / customers : null,
        tier.total,
        known ? tier.total / all : null,
        known ? running / all : null,
      ];
    }),
  );
}

/** How many customers each final tier has, and which part of the total the best tiers make up. */
export function sizesCharts({ grading, words }: OutputRun): readonly OutputChart[] {
  const amounts =
    grading.customers.metrics['amount'] !== undefined || grading.methods[grading.final]?.kind === 'abc';
  return [
    {
      id: 'customers',
      title: words.t('report.chart.customers'),
      kind: 'columns',
      block: FINAL_SIZES,
      categories: 0,
      series: [1],
    },
    ...(amounts
      ? [
          {
            id: 'totals',
            title: words.t('report.chart.totals'),
            kind: 'pareto',
            block: FINAL_SIZES,
            categories: 0,
            series: [3, 5],
          } as const,
        ]
      : []),
  ];
}
