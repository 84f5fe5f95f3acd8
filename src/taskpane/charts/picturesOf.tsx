import type { ReactNode } from 'react';
import type { Graded } from '../closer/useGraded';
import { ContributionBars } from './ContributionBars';
import { GridHeatMap, isFlat } from './GridHeatMap';
import { LorenzChart } from './LorenzChart';
import { RfmHeatMap } from './RfmHeatMap';
import { leadingAxes, rfmAxes } from './scatterAxes';
import { ScoreHistogram } from './ScoreHistogram';
import { SegmentTreeMap } from './SegmentTreeMap';
import { TierScatter } from './TierScatter';
import { matrixAxes, ValueMatrix } from './ValueMatrix';
import { WeightsChart } from './WeightsChart';
import { ParetoChart } from './ParetoChart';

/** A picture of a method's result. */
export interface Picture {
  /** The id of its name in words. */
  readonly name: string;
  readonly draw: () => ReactNode;
}

/** The pictures that a method's result can be shown by, the most telling one first. @param id of the method */
export function picturesOf(id: string, graded: Graded): readonly Picture[] {
  const { grading, policy } = graded;
  const result = grading.methods[id];
  const method = policy.methods.find((each) => each.id === id);
  if (!result || !method) return [];
  const tiers: Picture = {
    name: 'picture.tiers',
    draw: () => <SegmentTreeMap id={id} grading={grading} result={result} />,
  };
  const scatter = (axes: ReturnType<typeof rfmAxes>): Picture[] =>
    axes
      ? [
          {
            name: 'picture.scatter',
            draw: () => <TierScatter id={id} grading={grading} result={result} axes={axes} />,
          },
        ]
      : [];
  switch (result.kind) {
    case 'abc': {
      if (result.groups) return [tiers];
      const scores = {
        name: 'picture.scores',
        draw: () => <ScoreHistogram id={id} grading={grading} result={result} />,
      };
      // Where less is better there is no total to be shared.
      if (result.gini === null) return [scores, tiers];
      return [
        { name: 'picture.pareto', draw: () => <ParetoChart id={id} grading={grading} result={result} /> },
        scores,
        { name: 'picture.lorenz', draw: () => <LorenzChart result={result} /> },
        tiers,
      ];
    }
    case 'rfm':
      return [
        { name: 'picture.heat', draw: () => <RfmHeatMap id={id} grading={grading} result={result} /> },
        ...scatter(rfmAxes(grading)),
        tiers,
        { name: 'picture.scores', draw: () => <ScoreHistogram id={id} grading={grading} result={result} /> },
      ];
    case 'weighted': {
      if (method.kind !== 'weighted') return [];
      return [
        { name: 'picture.scores', draw: () => <ScoreHistogram id={id} grading={grading} result={result} /> },
        { name: 'picture.weights', draw: () => <WeightsChart result={result} policy={method} /> },
        // A closeness to the ideal has no parts.
        ...(result.aggregate === 'topsis'
          ? []
          : [
              {
                name: 'picture.parts',
                draw: () => <ContributionBars graded={graded} result={result} policy={method} />,
              },
            ]),
        ...scatter(leadingAxes(method, result, grading)),
        tiers,
      ];
    }
    case 'grid': {
      const axes = method.kind === 'grid' ? matrixAxes(method, result, grading) : null;
      return [
        ...(method.kind === 'grid' && axes
          ? [
              {
                name: 'picture.matrix',
                draw: () => (
                  <ValueMatrix id={id} grading={grading} result={result} policy={method} axes={axes} />
                ),
              },
            ]
          : []),
        ...(isFlat(result)
          ? [
              {
                name: 'picture.heat',
                draw: () => <GridHeatMap id={id} grading={grading} result={result} />,
              },
            ]
          : []),
        tiers,
      ];
    }
    default:
      return [tiers];
  }
}
