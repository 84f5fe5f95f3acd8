import { recordOf, tierFigures } from '../../../core';
import type { TierFigures } from '../../../core';
import type { CellKind, OutputBlock } from '../../../workbook';
import { tierLook } from '../../tierLook';
import { block } from '../blocks';
import type { OutputRun } from '../outputRun';

/** The figures of a tier in the order of the columns. */
const FIGURES: readonly (readonly [keyof Omit<TierFigures, 'tier'>, CellKind])[] = [
  ['customers', 'whole'],
  ['share', 'percent'],
  ['amount', 'number'],
  ['amountShare', 'percent'],
  ['averageOrderValue', 'number'],
  ['amountPerMonth', 'number'],
  ['repurchase', 'percent'],
  ['added', 'whole'],
  ['retention', 'percent'],
  ['churn', 'percent'],
  ['growth', 'percent'],
];

/** Key figures per final tier, against the run before where there is one. Figures that no tier has are left out. */
export function figuresBlock({ grading, policy, words, record, earlier }: OutputRun): OutputBlock {
  const figures = tierFigures(record ?? recordOf(grading, '', policy.name, ''), earlier);
  const told = FIGURES.filter(([key]) => figures.some((tier) => tier[key] !== null));
  return block(
    'figures',
    words.t('since.figures'),
    [
      {
        header: words.t('report.tier'),
        kind: 'text',
        look: tierLook([...grading.finalTiers.names, grading.unknown], policy.output.colours),
      },
      ...told.map(([key, kind]) => ({ header: words.t(`report.figure.${key}`), kind })),
    ],
    figures.map((tier) => [tier.tier, ...told.map(([key]) => tier[key])]),
  );
}
