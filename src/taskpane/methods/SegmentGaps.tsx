import { Caption1, tokens } from '@fluentui/react-components';
import { tierNamesOf } from '../../app';
import type { PerDimension } from '../../core';
import { usePane, usePaneState } from '../PaneContext';
import type { RfmMethod } from './rfmSegments';
import { DIMENSIONS, shownSegments } from './rfmSegments';
import { cellText, customersByRf, customersIn, segmentCoverage } from './segmentCoverage';
import { SegmentMap } from './SegmentMap';

/** Cells that no segment takes, or several: on a map, in words, and with the customers that stand in them. */
export function SegmentGaps({ method }: { readonly method: RfmMethod }) {
  const { words } = usePane();
  const result = usePaneState((state) => state.grading?.methods[method.id]);
  const { segments, names, bins } = method;
  if (typeof segments === 'string' || 'cut' in segments) return null;
  const shown = shownSegments(segments, names);
  const coverage = segmentCoverage(shown, bins);
  const { cells, gaps, overlaps } = coverage;
  const scores = result?.kind === 'rfm' && sameBins(result.bins, bins) ? result : null;
  const withCustomers = (text: string, some: readonly string[]): string =>
    scores ? `${text} ${words.t('rfm.customersThere', { count: customersIn(some, scores) })}` : text;
  const [gap] = gaps;
  const [overlap] = overlaps;
  const sentences = [
    ...(gap === undefined
      ? []
      : [
          withCustomers(
            words.t('rfm.gaps', { count: gaps.length, cells, first: cellText(gap), rest: shown.else }),
            gaps,
          ),
        ]),
    ...(overlap
      ? [
          withCustomers(
            words.t('rfm.overlaps', {
              count: overlaps.length,
              cells,
              first: cellText(overlap.cell),
              names: overlap.names.join(words.t('pane.comma')),
              counts: overlap.names[0] ?? '',
            }),
            overlaps.map(({ cell }) => cell),
          ),
        ]
      : []),
  ];
  return (
    <>
      <SegmentMap
        bins={bins}
        coverage={coverage}
        tiers={tierNamesOf(method)}
        customers={scores && customersByRf(scores)}
      />
      {(sentences.length > 0 ? sentences : [words.t('rfm.wholeMap', { cells })]).map((text) => (
        <Caption1 key={text} style={{ color: tokens.colorNeutralForeground2 }}>
          {text}
        </Caption1>
      ))}
    </>
  );
}

const sameBins = (a: PerDimension<number>, b: PerDimension<number>): boolean =>
  DIMENSIONS.every((dimension) => a[dimension] === b[dimension]);
