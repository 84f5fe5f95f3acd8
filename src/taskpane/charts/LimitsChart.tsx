import type { AbcResult, Grading } from '../../core';
import { useGraded } from '../closer/useGraded';
import { ParetoChart } from './ParetoChart';
import { ScoreHistogram } from './ScoreHistogram';
import { useLimits } from './useLimits';

/** The picture on which the limits of a method are moved. @prop id of the method */
export default function LimitsChart({ id }: { readonly id: string }) {
  const graded = useGraded();
  const result = graded?.grading.methods[id];
  if (!graded || !result) return null;
  const { grading } = graded;
  if (result.kind === 'abc') return <AbcLimits id={id} grading={grading} result={result} />;
  const limited = result.kind === 'weighted' || (result.kind === 'rfm' && result.cut !== undefined);
  return limited ? <ScoreHistogram id={id} grading={grading} result={result} /> : null;
}

/** Limits by share and heads are places on the Pareto curve, others are values. */
function AbcLimits(props: { readonly id: string; readonly grading: Grading; readonly result: AbcResult }) {
  const limits = useLimits(props.id, props.result);
  if (!limits) return null;
  const { kind } = limits.cut;
  const onCurve = kind === 'cumulativeShare' || kind === 'headcount' || kind === 'computed';
  return onCurve && props.result.gini !== null ? <ParetoChart {...props} /> : <ScoreHistogram {...props} />;
}
