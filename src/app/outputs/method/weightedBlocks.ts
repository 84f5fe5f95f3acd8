import type { WeightedPolicy, WeightedResult } from '../../../core';
import { directionOf, metricLabel } from '../../../core';
import type { Words } from '../../../words';
import { metricName } from '../../../words';
import type { OutputBlock } from '../../../workbook';
import type { Line } from '../blocks';
import { block, linesBlock } from '../blocks';
import { cutLines } from './cutLines';
import { exact, exactOf } from './exact';
import { limitsBlock, limitsOf } from './limitRows';

/** How a weighted method scored and cut: weights as they counted, what normalisers learned, the limits found. */
export const weightedBlocks = (
  words: Words,
  heading: string,
  policy: WeightedPolicy,
  result: WeightedResult,
): OutputBlock[] => [
  linesBlock(`method.${policy.id}`, heading, settings(words, policy, result)),
  indicatorsBlock(words, heading, policy, result),
  limitsBlock(
    `limits.${policy.id}`,
    words.t('audit.limits', { heading }),
    words,
    words.t('field.score'),
    policy.tiers,
    limitsOf(result.limits, undefined),
  ),
];

function settings(words: Words, policy: WeightedPolicy, result: WeightedResult): readonly Line[] {
  const { weights, winsor } = policy;
  const { consistencyRatio, families } = result;
  return [
    [words.t('weighted.weights'), weightsText(words, weights)],
    ...(consistencyRatio === undefined
      ? []
      : [[words.t('audit.consistency'), exact(consistencyRatio)] as const]),
    ...families.map(({ name, weight }): Line => [
      words.t('audit.familyWeight', { family: name }),
      exact(weight),
    ]),
    [words.t('weighted.missing'), words.t(`weighted.missing.${policy.missing}`)],
    [
      words.t('weighted.winsor'),
      winsor
        ? `${words.t('weighted.winsor.kept')}: ${winsor.map(exact).join(' – ')}`
        : words.t('weighted.winsor.asIs'),
    ],
    [words.t('weighted.aggregate'), words.t(`weighted.aggregate.${policy.aggregate}`)],
    ...cutLines(words, policy.cut),
    [words.t('cut.names'), policy.tiers.join(words.t('pane.comma'))],
  ];
}

function weightsText(words: Words, weights: WeightedPolicy['weights']): string {
  if (typeof weights === 'string') return words.t(`weighted.by.${weights}`);
  if ('ahp' in weights) return `${words.t('weighted.by.ahp')}: ${JSON.stringify(weights.ahp)}`;
  const { alpha, subjective, objective } = weights;
  return [
    words.t('weighted.by.blend'),
    `${words.t('weighted.subjective')}: ${weightsText(words, subjective)}`,
    `${words.t('weighted.objective')}: ${words.t(`weighted.by.${objective}`)}`,
    `${words.t('weighted.alpha')}: ${exact(alpha)}`,
  ].join('; ');
}

function indicatorsBlock(words: Words, heading: string, policy: WeightedPolicy, result: WeightedResult) {
  const column = (header: string) => ({ header: words.t(header), kind: 'text' as const });
  return block(
    `weights.${policy.id}`,
    words.t('audit.weights', { heading }),
    [
      column('closer.indicator'),
      column('weighted.weight'),
      column('weighted.normalise'),
      column('weighted.direction'),
      column('weighted.family'),
      column('audit.learned'),
      column('audit.clip'),
    ],
    policy.indicators.map((indicator, i) => {
      const label = metricLabel(indicator.metric);
      const { weight = 0, learned = {}, clip } = result.indicators[i] ?? {};
      return [
        metricName(words, label),
        exact(weight),
        [words.t(`normalise.${indicator.normalise}`), ...bandsText(indicator.bands)].join(': '),
        directionText(words, label, indicator),
        indicator.family ?? '',
        learnedText(words, learned),
        clip ? clip.map((value) => exactOf(label, value)).join(' – ') : '',
      ];
    }),
  );
}

type Indicator = WeightedPolicy['indicators'][number];

function directionText(words: Words, label: string, { direction }: Indicator): string {
  if (typeof direction === 'object') {
    return `${words.t('direction.target')}: ${exactOf(label, direction.target)}`;
  }
  return words.t(`direction.${direction ?? directionOf(label)}`);
}

/** Scores from below the first limit on: "20 | 1000 → 60 | 5000 → 100". */
function bandsText(bands: Indicator['bands']): string[] {
  if (!bands) return [];
  const [first = 0, ...others] = bands.scores;
  return [
    [exact(first), ...others.map((score, i) => `${exact(bands.limits[i] ?? 0)} → ${exact(score)}`)].join(
      ' | ',
    ),
  ];
}

function learnedText(words: Words, learned: NonNullable<Indicator['learned']>): string {
  return Object.entries(learned)
    .map(([name, value]) => `${words.t(`audit.learned.${name}`)} ${exact(value)}`)
    .join(words.t('pane.comma'));
}
