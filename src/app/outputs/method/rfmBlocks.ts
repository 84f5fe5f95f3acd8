import type { BinEdges, RfmPolicy, RfmResult } from '../../../core';
import type { Words } from '../../../words';
import { dimensionName, metricName } from '../../../words';
import type { OutputBlock } from '../../../workbook';
import type { Line } from '../blocks';
import { block, linesBlock } from '../blocks';
import { cutLines } from './cutLines';
import { exact } from './exact';
import { limitsBlock, limitsOf } from './limitRows';

const DIMENSIONS = ['r', 'f', 'm'] as const;

/** How an RFM method binned and named its segments, and the limits between scores that it found. */
export function rfmBlocks(
  words: Words,
  heading: string,
  policy: RfmPolicy,
  result: RfmResult,
): OutputBlock[] {
  const { segments } = policy;
  const tiers = result.tiers.map(({ name }) => name);
  return [
    linesBlock(`method.${policy.id}`, heading, settings(words, policy, result)),
    edgesBlock(words, heading, policy, result),
    ...(result.cut
      ? [
          limitsBlock(
            `limits.${policy.id}`,
            words.t('audit.limits', { heading }),
            words,
            words.t('field.score'),
            tiers,
            limitsOf(result.cut.limits, undefined),
          ),
        ]
      : []),
    ...(typeof segments === 'object' && !('cut' in segments)
      ? [segmentsBlock(words, heading, policy.id, segments)]
      : []),
  ];
}

function settings(words: Words, policy: RfmPolicy, result: RfmResult): readonly Line[] {
  const { segments, names = {} } = policy;
  const each = (of: Readonly<Record<'r' | 'f' | 'm', number>>): string =>
    DIMENSIONS.map((dimension) => `${dimension.toUpperCase()} ${exact(of[dimension])}`).join(
      words.t('pane.comma'),
    );
  return [
    [words.t('rfm.bins'), each(result.bins)],
    [words.t('rfm.binning'), words.t(`rfm.binning.${policy.limits ? 'limits' : policy.binning}`)],
    [words.t('rfm.nested'), words.t(`rfm.nested.${String(policy.nested)}`)],
    [words.t('rfm.monetary'), words.t(`rfm.monetary.${policy.monetary}`)],
    [words.t('rfm.weights'), each(result.weights)],
    ...(result.consistencyRatio === undefined
      ? []
      : [[words.t('audit.consistency'), exact(result.consistencyRatio)] as const]),
    [words.t('pane.segments'), words.t(`segments.${segmentKind(segments)}`)],
    ...(segments === 'eight' ? [[words.t('rfm.split'), splitText(words, policy, result)] as const] : []),
    ...(typeof segments === 'object' && 'cut' in segments ? cutLines(words, segments.cut) : []),
    ...Object.entries(names).map(([segment, name]): Line => [
      words.t('audit.called', { what: segment }),
      name,
    ]),
    [words.t('cut.names'), result.tiers.map(({ name }) => name).join(words.t('pane.comma'))],
  ];
}

type Segments = RfmPolicy['segments'];

function segmentKind(segments: Segments): string {
  if (typeof segments === 'string') return segments;
  if ('cut' in segments) return 'score';
  return 'cells' in segments ? 'cells' : 'ranges';
}

/** Where high begins, as the run found it. */
function splitText(words: Words, { split }: RfmPolicy, result: RfmResult): string {
  const chosen = words.t(
    `rfm.split.${typeof split === 'string' ? split : 'scores' in split ? 'scores' : 'limits'}`,
  );
  const found = result.split && ('scores' in result.split ? result.split.scores : result.split.limits);
  if (!found) return chosen;
  const each = DIMENSIONS.map((dimension) => `${dimension.toUpperCase()} ${exact(found[dimension])}`);
  return `${chosen}: ${each.join(words.t('pane.comma'))}`;
}

function edgesBlock(
  words: Words,
  heading: string,
  { id }: RfmPolicy,
  { edges, monetary }: RfmResult,
): OutputBlock {
  const names = {
    r: dimensionName(words, 'recency'),
    f: dimensionName(words, 'orders'),
    m: metricName(words, monetary),
  };
  return block(
    `edges.${id}`,
    words.t('audit.edges', { heading }),
    [
      { header: words.t('closer.indicator'), kind: 'text' },
      { header: words.t('audit.inside'), kind: 'text' },
      { header: words.t('audit.edgeLimits'), kind: 'text' },
      { header: words.t('audit.edgeEqual'), kind: 'text' },
    ],
    DIMENSIONS.flatMap((dimension) =>
      groupsOf(edges[dimension]).map(([inside, { limits, equal }]) => [
        `${dimension.toUpperCase()}: ${names[dimension]}`,
        inside,
        limits.map(exact).join('; '),
        words.t(`audit.equal.${equal}`),
      ]),
    ),
  );
}

function groupsOf(edges: RfmResult['edges']['f']): readonly (readonly [string, BinEdges])[] {
  return isWhole(edges) ? [['', edges]] : Object.entries(edges);
}

const isWhole = (edges: RfmResult['edges']['f']): edges is BinEdges => Array.isArray(edges['limits']);

function segmentsBlock(
  words: Words,
  heading: string,
  id: string,
  segments: Exclude<Segments, string | { readonly cut: unknown }>,
): OutputBlock {
  const scores = ([from, to]: readonly [number, number]): string => `${exact(from)}–${exact(to)}`;
  const rows =
    'cells' in segments
      ? Object.entries(segments.cells).map(([cell, segment]) => [segment, cell])
      : segments.ranges.map(({ name, r, f, m }) => [name, `R ${scores(r)}, F ${scores(f)}, M ${scores(m)}`]);
  return block(
    `segments.${id}`,
    words.t('audit.segments', { heading }),
    [
      { header: words.t('rfm.segment'), kind: 'text' },
      { header: words.t('audit.scores'), kind: 'text' },
    ],
    [...rows, [segments.else, words.t('rfm.else')]],
  );
}
