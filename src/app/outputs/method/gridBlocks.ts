import type { GridDimensionResult, GridPolicy, GridResult } from '../../../core';
import { cellNames } from '../../../core';
import type { Words } from '../../../words';
import { dimensionName, methodName, metricName, wordName } from '../../../words';
import type { OutputBlock } from '../../../workbook';
import type { Line } from '../blocks';
import { block, linesBlock } from '../blocks';
import { cutLines } from './cutLines';
import { exact } from './exact';
import { limitsBlock, limitsOf } from './limitRows';

type Dimension = GridPolicy['dimensions'][number];

/** What a grid crosses, the limits of its scored dimensions, and the tier of each cell. */
export const gridBlocks = (
  words: Words,
  heading: string,
  policy: GridPolicy,
  result: GridResult,
): OutputBlock[] => [
  linesBlock(`method.${policy.id}`, heading, [
    [
      words.t('pane.within'),
      policy.within === undefined ? words.t('pane.allTogether') : wordName(words, policy.within),
    ],
    ...policy.dimensions.flatMap((dimension, i) => dimensionLines(words, dimension, result.dimensions[i], i)),
    [words.t('grid.tiers'), policy.tiers.join(words.t('pane.comma'))],
  ]),
  ...result.dimensions.flatMap((dimension, i) => dimensionLimits(words, heading, policy.id, dimension, i)),
  cellsBlock(words, heading, policy, result),
];

function dimensionLines(
  words: Words,
  dimension: Dimension,
  result: GridDimensionResult | undefined,
  place: number,
): readonly Line[] {
  const levels: Line = [words.t('grid.how'), (result?.levels ?? []).join(words.t('pane.comma'))];
  const named = (name: string): Line => [words.t(`grid.place.${String(place)}`), name];
  if ('method' in dimension)
    return [named(words.t('grid.method', { method: methodName(words, dimension.method) })), levels];
  if ('words' in dimension) {
    const rest =
      dimension.else === undefined
        ? words.t('grid.rest.unknown')
        : `${words.t('grid.rest.level')}: ${dimension.else}`;
    return [
      named(words.t('grid.words', { words: wordName(words, dimension.words) })),
      levels,
      ...Object.entries(dimension.of).map(([word, level]): Line => [words.t('audit.word', { word }), level]),
      [words.t('grid.rest'), rest],
    ];
  }
  const { cut, split, direction } = dimension;
  return [
    named(metricName(words, result?.label ?? '')),
    [words.t('grid.direction'), words.t(`grid.direction.${direction ?? 'usual'}`)],
    levels,
    ...(cut
      ? cutLines(words, cut, direction ?? 'benefit')
      : [
          [
            words.t('grid.split'),
            typeof split === 'number' ? exact(split) : words.t(`grid.split.${split ?? 'mean'}`),
          ] as const,
        ]),
  ];
}

/** Of scored dimensions. */
function dimensionLimits(
  words: Words,
  heading: string,
  id: string,
  { label, levels, whole, groups }: GridDimensionResult,
  place: number,
): OutputBlock[] {
  if (!whole && !groups) return [];
  const name = dimensionName(words, label);
  return [
    limitsBlock(
      `limits.${id}.${String(place)}`,
      words.t('audit.limits', { heading: `${heading}: ${name}` }),
      words,
      name,
      levels,
      limitsOf(whole?.limits ?? [], groups),
    ),
  ];
}

/** Most cells that are written one by one. */
const MOST_CELLS = 2000;

function cellsBlock(
  words: Words,
  heading: string,
  policy: GridPolicy,
  { dimensions }: GridResult,
): OutputBlock {
  const otherwise = policy.else ?? policy.tiers.at(-1) ?? '';
  const all = cellNames(dimensions.map(({ levels }) => levels));
  const shown = all.length <= MOST_CELLS ? all : Object.keys(policy.cells);
  return block(
    `cells.${policy.id}`,
    words.t('audit.cells', { heading }),
    [
      { header: words.t('audit.cell'), kind: 'text' },
      { header: words.t('report.tier'), kind: 'text' },
    ],
    [
      ...shown.map((cell) => [cell, policy.cells[cell] ?? otherwise]),
      ...(shown === all ? [] : [[words.t('grid.else'), otherwise]]),
    ],
  );
}
