import { cut } from '../cuts/cut';
import { note } from '../fault';
import type { Note } from '../fault';
import type { FamilyResult, WeightedIndicatorResult, WeightedResult } from '../grading/grading';
import { round10 } from '../numbers/round10';
import { metricLabel } from '../policy/metricSchema';
import { isConstant } from '../scores/normalise';
import { ranks, tieGroups } from '../scores/tieGroups';
import { topsis } from '../scores/topsis';
import { indicatorWeights } from '../weights/indicatorWeights';
import { isShifted } from '../weights/entropy';
import { inconsistent } from '../weights/inconsistent';
import type { Judged, MethodInput } from './method';
import { indicatorValues } from './indicatorValues';
import type { IndicatorValues } from './indicatorValues';
import { sizes } from './sizes';
import { partlyJudged, weightedScores } from './weightedScores';
import type { WeightedPolicy } from './weightedSchema';

/** Weighted tiering: each indicator scored, the weighted mean or the TOPSIS closeness cut into tiers. */
export function gradeWeighted(
  policy: WeightedPolicy,
  { metrics, customers, unknown }: MethodInput,
): Judged<WeightedResult> {
  const values = policy.indicators.map((indicator) => indicatorValues(policy, indicator, metrics, customers));
  const complete = completeCustomers(values, customers);
  const columns = values.map(({ compared }) => pick(compared, complete));
  const sides = values.map(({ side }) => side);
  const { weights, ahp } = indicatorWeights(policy, columns, sides);
  const indicators = values.map(({ metric, score, learned, clip }, i): WeightedIndicatorResult => {
    const weight = weights[i] ?? 0;
    return { metric, weight, score, learned, ...(clip ? { clip } : {}) };
  });
  const score =
    policy.aggregate === 'topsis'
      ? spreadOut(topsis(columns, sides, weights).map(round10), complete, customers)
      : weightedScores(indicators, customers, policy.missing);
  const groups = tieGroups(score, 'benefit');
  const { tierOf, limits, frozen } = cut(groups, 'benefit', policy.cut, policy.tiers.length);
  return {
    result: {
      kind: 'weighted',
      aggregate: policy.aggregate,
      indicators,
      families: familyScores(policy, indicators, customers),
      ...(ahp ? { consistencyRatio: ahp.consistencyRatio } : {}),
      ...sizes(policy.tiers, unknown, tierOf, metrics['amount']),
      tierOf,
      score,
      rank: ranks(groups),
      limits,
      frozen,
    },
    warnings: [
      ...columnWarnings(policy, values, customers),
      ...inconsistent(
        policy.id,
        ahp,
        policy.indicators.map(({ metric }) => metricLabel(metric)),
      ),
      ...judgedOnPart(policy, indicators, score),
    ],
  };
}

/** Customers that have a value for every indicator. */
function completeCustomers(values: readonly IndicatorValues[], customers: number): Int32Array {
  const all = Int32Array.from({ length: customers }, (_, customer) => customer);
  return all.filter((customer) => values.every(({ raw }) => !Number.isNaN(raw[customer])));
}

const pick = (values: Float64Array, customers: Int32Array): Float64Array =>
  Float64Array.from(customers, (customer) => values[customer] ?? NaN);

/** Scores of some customers among all; NaN for the others. */
function spreadOut(scores: Float64Array, customers: Int32Array, count: number): Float64Array {
  const all = new Float64Array(count).fill(NaN);
  customers.forEach((customer, i) => (all[customer] = scores[i] ?? NaN));
  return all;
}

/** Per family the weighted mean of its indicators, as the whole is: only where indicators name families. */
function familyScores(
  { indicators, missing, aggregate }: WeightedPolicy,
  results: readonly WeightedIndicatorResult[],
  customers: number,
): FamilyResult[] {
  if (aggregate === 'topsis') return [];
  const names = [...new Set(indicators.flatMap(({ family }) => (family === undefined ? [] : [family])))];
  return names.map((name) => {
    const members = results.filter((_, i) => indicators[i]?.family === name);
    const weight = members.reduce((sum, member) => sum + member.weight, 0);
    return { name, weight, score: weightedScores(members, customers, missing) };
  });
}

function columnWarnings(
  { id, weights }: WeightedPolicy,
  values: readonly IndicatorValues[],
  customers: number,
): Note[] {
  const entropy =
    weights === 'entropy' ||
    (typeof weights === 'object' && 'objective' in weights && weights.objective === 'entropy');
  const told = (about: string, holds: (column: IndicatorValues) => boolean): Note[] =>
    values.filter(holds).map(({ metric }) => note(about, { method: id, metric }));
  return [
    ...told('grade.constantIndicator', ({ raw }) => customers > 1 && isConstant(raw)),
    ...(entropy ? told('grade.shiftedIndicator', ({ raw }) => isShifted(raw)) : []),
  ];
}

function judgedOnPart(
  { id, missing }: WeightedPolicy,
  indicators: readonly WeightedIndicatorResult[],
  score: Float64Array,
): Note[] {
  const count = missing === 'unknown' ? 0 : partlyJudged(indicators, score);
  return count > 0 ? [note('grade.judgedOnPart', { method: id, count })] : [];
}
