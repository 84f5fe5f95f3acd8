import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { topsis } from '../../src/core/scores/topsis';
import { ahpWeights } from '../../src/core/weights/ahp';
import { criticWeights } from '../../src/core/weights/critic';
import { entropyWeights } from '../../src/core/weights/entropy';
import { describeReference } from './sharedData';

interface Ahp {
  names: string[];
  matrix: number[][];
  published: { weights: Record<string, number>; CR: number };
  eigenvector: number[];
  lambda_max?: number;
  CI?: number;
}
interface Columns {
  matrix: number[][];
  published: number[];
  weights?: number[];
}

const columnsOf = ({ matrix }: Columns): Float64Array[] =>
  (matrix[0] ?? []).map((_, column) => Float64Array.from(matrix, (row) => row[column] ?? NaN));

/** The decimals with which a published number is printed. */
const decimals = (value: number): number => (String(value).split('.')[1] ?? '').length;
const expectPublished = (found: ArrayLike<number>, published: readonly number[]): void =>
  published.forEach((value, i) => {
    // As many digits as the page gives, the last one rounded.
    expect(Math.abs((found[i] ?? NaN) - value)).toBeLessThanOrEqual(
      0.5001 * 10 ** -Math.max(3, decimals(value)),
    );
  });

describeReference('weights as published', () => {
  const all = JSON.parse(
    readFileSync(join(__dirname, '../../../shared/data/expected/weights.json'), 'utf8'),
  ) as Record<string, unknown>;
  const ahp = (name: string): Ahp => all[name] as Ahp;
  const columns = (name: string): Columns => all[name] as Columns;

  it.each(['AHP_drinks_saaty2008', 'AHP_leader_wikipedia'])('%s', (name) => {
    const { matrix, names, published, eigenvector, lambda_max, CI } = ahp(name);
    const { weights, consistencyRatio, lambdaMax, consistencyIndex } = ahpWeights(matrix);
    expectPublished(
      weights,
      names.map((thing) => published.weights[thing] ?? NaN),
    );
    expect(consistencyRatio).toBeCloseTo(published.CR, 3);
    eigenvector.forEach((value, i) => expect(weights[i]).toBeCloseTo(value, 12));
    if (lambda_max !== undefined) expect(lambdaMax).toBeCloseTo(lambda_max, 11);
    if (CI !== undefined) expect(consistencyIndex).toBeCloseTo(CI, 11);
  });

  it.each(['entropy_xu2004', 'entropy_zavadskas_podvezko2016'])('%s', (name) => {
    const example = columns(name);
    expectPublished(entropyWeights(columnsOf(example)), example.published);
  });

  it('CRITIC_diakoulaki1995', () => {
    const example = columns('CRITIC_diakoulaki1995');
    const weights = criticWeights(columnsOf(example), ['benefit', 'benefit', 'benefit']);
    expectPublished(weights, example.published);
  });

  it('TOPSIS_tzeng_huang2011', () => {
    const example = columns('TOPSIS_tzeng_huang2011');
    const closeness = topsis(
      columnsOf(example),
      ['benefit', 'benefit', 'benefit'],
      Float64Array.from(example.weights ?? []),
    );
    expectPublished(closeness, example.published);
  });
});
