import { Fault } from '../fault';
import { nearest } from '../policy/nearest';
import { shortValue } from '../policy/schemaFault';
import type { WeightedIndicator, WeightedPolicy } from './weightedSchema';

/** How far a·b may be from 1 where a is the one comparison of a pair and b the other: 3 and 0.33 agree. */
const RECIPROCAL = 0.02;

/** Holds the parts of a weighted method against each other; throws a Fault that names the place. */
export function checkWeighted(policy: WeightedPolicy, place: string): void {
  const { indicators, weights, winsor, aggregate } = policy;
  indicators.forEach((indicator, i) => checkIndicator(indicator, `${place}.indicators.${i}`));
  if (winsor && winsor[0] >= winsor[1]) throw disorder(`${place}.winsor`, winsor);
  if (aggregate === 'topsis') checkTopsis(policy, place);
  checkFamilies(policy, place);
  const subjective = typeof weights === 'object' && 'subjective' in weights ? weights.subjective : weights;
  if (typeof subjective === 'object' && 'ahp' in subjective) {
    checkComparisons(subjective.ahp, indicators.length, `${place}.weights`);
  }
  if (subjective === 'manual' && !indicators.some(({ weight }) => weight > 0)) {
    throw new Fault('policy.noWeight', { place: `${place}.indicators` });
  }
}

const disorder = (place: string, value: unknown): Fault =>
  new Fault('policy.notRising', { place, value: shortValue(value) });

function checkIndicator({ normalise, bands, direction, clip }: WeightedIndicator, place: string): void {
  if (clip && clip[0] > clip[1]) throw disorder(`${place}.clip`, clip);
  if (normalise === 'bands' && !bands) throw new Fault('policy.missingKey', { place, key: 'bands' });
  if (bands) {
    if (normalise !== 'bands') throw new Fault('policy.bandsUnread', { place: `${place}.bands` });
    const { limits, scores } = bands;
    if (limits.some((limit, i) => limit <= (limits[i - 1] ?? -Infinity))) {
      throw disorder(`${place}.bands.limits`, limits);
    }
    if (scores.length !== limits.length + 1) {
      const values = { place: `${place}.bands.scores`, scores: scores.length, expected: limits.length + 1 };
      throw new Fault('policy.bandScores', values);
    }
  }
  if (typeof direction !== 'object') return;
  const refused = normalise === 'ratio' || normalise === 'bands';
  if (refused || (normalise === 'logMinMax' && direction.target < 0)) {
    throw new Fault('policy.noTarget', {
      place: `${place}.direction`,
      value: shortValue(direction),
      normalise,
    });
  }
}

/** TOPSIS compares raw values: there is nothing to normalise, to aim at, or to fill in. */
function checkTopsis({ indicators, missing }: WeightedPolicy, place: string): void {
  if (missing !== 'unknown') throw new Fault('policy.topsisMissing', { place: `${place}.missing` });
  indicators.forEach(({ normalise, direction }, i) => {
    const key = normalise !== 'minMax' ? 'normalise' : typeof direction === 'object' ? 'direction' : '';
    if (key !== '') throw new Fault('policy.topsisRaw', { place: `${place}.indicators.${i}.${key}` });
  });
}

function checkFamilies({ families, indicators }: WeightedPolicy, place: string): void {
  if (!families) return;
  const names = Object.keys(families);
  indicators.forEach(({ family }, i) => {
    if (family !== undefined && names.includes(family)) return;
    throw new Fault('policy.noFamily', {
      place: `${place}.indicators.${i}`,
      families: names.join(', '),
      nearest: nearest(family ?? '', names),
    });
  });
  const unused = names.find((name) => !indicators.some(({ family }) => family === name));
  if (unused !== undefined)
    throw new Fault('policy.emptyFamily', { place: `${place}.families`, family: unused });
  if (!Object.values(families).some((weight) => weight > 0)) {
    throw new Fault('policy.noWeight', { place: `${place}.families` });
  }
}

/** A square of as many rows as indicators, 1 on the diagonal, each pair told the same way from both sides. */
function checkComparisons(matrix: readonly (readonly number[])[], indicators: number, place: string): void {
  const square = matrix.length === indicators && matrix.every((row) => row.length === indicators);
  if (!square) throw new Fault('policy.ahpSize', { place, rows: matrix.length, indicators });
  matrix.forEach((row, i) =>
    row.forEach((value, j) => {
      const product = value * (matrix[j]?.[i] ?? NaN);
      if (Math.abs(product - 1) <= RECIPROCAL) return;
      throw new Fault('policy.ahpReciprocal', { place, row: i + 1, column: j + 1, value });
    }),
  );
}
