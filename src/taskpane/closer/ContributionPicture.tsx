import { makeStyles, tokens } from '@fluentui/react-components';
import { scaleLinear } from 'd3-scale';
import type { ReactNode } from 'react';
import type { Contribution, MethodExplanation } from '../../core';
import type { Words } from '../../words';
import { metricName, metricValue } from '../../words';
import { chartColours } from '../charts/chartColours';
import { Mark } from '../charts/Mark';
import { partColour } from '../charts/partColours';
import { startsOf } from '../charts/startsOf';
import { fitted, textWidth } from '../charts/textFit';
import { usePane } from '../PaneContext';

export type WeightedExplanation = Extract<MethodExplanation, { kind: 'weighted' }>;

const useStyles = makeStyles({
  name: { fontWeight: tokens.fontWeightSemibold },
  part: { '@media (forced-colors: active)': { fill: 'Highlight', stroke: 'Canvas' } },
});

const SIZE = 12;
const ROW = 38;
const BAR = 12;
/** Scores go from 0 to 100. */
const WHOLE = 100;

/** Of the score's bar and one per indicator, px. */
export const barsHeight = (indicators: number): number => (indicators + 1) * ROW;

/**
 * The score in its parts with the limit of the next tier, and below it each part as far as it could go: children of a
 * `Chart`.
 */
export function ContributionPicture(props: { readonly width: number; readonly method: WeightedExplanation }) {
  const { width, method } = props;
  const styles = useStyles();
  const { words } = usePane();
  const { contributions, standing } = method;
  const score = method.score ?? 0;
  const next = standing?.next ?? null;
  const across = scaleLinear([0, Math.max(WHOLE, next?.limit ?? 0)], [0, width]);
  const heaviest = Math.max(...contributions.map(({ weight }) => weight));
  const own = scaleLinear([0, (heaviest || 1) * WHOLE], [0, width]);
  const starts = startsOf(contributions.map(({ contribution }) => contribution ?? 0));
  return (
    <>
      <Row
        y={0}
        width={width}
        name={words.t('closer.score')}
        figure={
          next
            ? words.t('closer.scoreMissing', {
                score: words.number(score),
                tier: next.tier,
                distance: words.number(next.distance),
              })
            : words.number(score)
        }
        label={
          next
            ? words.t('closer.scoreNext', {
                score: words.number(score),
                tier: next.tier,
                limit: words.number(next.limit),
                distance: words.number(next.distance),
              })
            : words.t('chart.figure', { name: words.t('closer.score'), figure: words.number(score) })
        }
      >
        <Track width={width} />
        {contributions.map(({ metric, contribution }, part) => {
          const start = starts[part] ?? 0;
          const x = across(start);
          return (
            <rect
              key={metric}
              className={styles.part}
              x={x}
              width={Math.max(0, across(start + (contribution ?? 0)) - x - 1)}
              height={BAR}
              fill={partColour(part)}
            />
          );
        })}
        {next && (
          <line
            x1={across(next.limit)}
            x2={across(next.limit)}
            y1={-3}
            y2={BAR + 3}
            stroke={chartColours.ink}
            strokeWidth={2}
          />
        )}
      </Row>
      {contributions.map((each, part) => (
        <Row
          key={each.metric}
          y={(part + 1) * ROW}
          width={width}
          name={metricName(words, each.metric)}
          figure={words.t('closer.pointsOf', {
            points: words.number(each.contribution ?? 0),
            most: words.number(each.weight * WHOLE),
          })}
          label={sentence(words, each)}
        >
          <Track width={own(each.weight * WHOLE)} />
          <rect
            className={styles.part}
            width={own(each.contribution ?? 0)}
            height={BAR}
            fill={partColour(part)}
          />
        </Row>
      ))}
    </>
  );
}

/** "amount: 1,234. Score 80 × 25% = 20 points" */
function sentence(words: Words, { metric, value, score, weight, contribution }: Contribution): string {
  return words.t('closer.part', {
    name: metricName(words, metric),
    value: value === null ? '–' : metricValue(words, metric, value),
    score: score === null ? '–' : words.number(score),
    weight: words.percent(weight),
    points: words.number(contribution ?? 0),
  });
}

/** As far as a bar could go. */
function Track({ width }: { readonly width: number }) {
  return (
    <rect
      width={Math.max(0, width)}
      height={BAR}
      fill={chartColours.grid}
      fillOpacity={0.5}
      stroke={chartColours.grid}
    />
  );
}

function Row(props: {
  readonly y: number;
  readonly width: number;
  readonly name: string;
  readonly figure: string;
  readonly label: string;
  readonly children: ReactNode;
}) {
  const { y, width, name, figure, label, children } = props;
  const styles = useStyles();
  return (
    <g transform={`translate(0,${y})`}>
      <g fontSize={SIZE} fill={chartColours.ink} aria-hidden>
        <text y={SIZE} className={styles.name}>
          {fitted(name, width - textWidth(figure, SIZE) - SIZE, SIZE)}
        </text>
        <text x={width} y={SIZE} textAnchor="end">
          {figure}
        </text>
      </g>
      <g transform={`translate(0,${SIZE + 6})`}>
        <Mark label={label}>{children}</Mark>
      </g>
    </g>
  );
}
