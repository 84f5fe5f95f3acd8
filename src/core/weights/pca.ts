import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { correlation, deviation } from './correlation';
import { sharesOf } from './entropy';

/** Components from here on are kept (Kaiser 1960, "The Application of Electronic Computers to Factor Analysis"). */
const KEPT = 1;
/** An eigenvalue that falls short of it by rounding only is kept too. */
const ROUNDING = 1e-9;

/**
 * Weights by principal components of the correlation matrix: an indicator weighs as much as its loadings on the kept
 * components, Σ |eigenvector · √λ| × explained share, scaled to 1. A constant column weighs 0; when all are constant
 * all weigh the same.
 * @param columns indicator → value per customer, all present
 */
export function pcaWeights(columns: readonly Float64Array[]): Float64Array {
  const varying = [...columns.keys()].filter((i) => isVarying(columns[i] ?? new Float64Array(0)));
  const weights = new Float64Array(columns.length);
  if (varying.length === 0) return sharesOf(weights);
  const { values, vectors } = components(varying.map((i) => columns[i] ?? new Float64Array(0)));
  varying.forEach((column, i) => {
    values.forEach((value, c) => {
      if (value < KEPT - ROUNDING) return;
      const loading = (vectors[i]?.[c] ?? 0) * Math.sqrt(value);
      weights[column] = (weights[column] ?? 0) + (Math.abs(loading) * value) / varying.length;
    });
  });
  return sharesOf(weights);
}

const isVarying = (values: Float64Array): boolean =>
  values.some((value) => value !== values[0]) && deviation(values) > 0;

/** Eigenvalues of the correlation matrix, and by row the eigenvectors' entries. */
function components(columns: readonly Float64Array[]): { values: number[]; vectors: number[][] } {
  const matrix = columns.map((a, i) => columns.map((b, j) => (i === j ? 1 : correlation(a, b))));
  const decomposition = new EigenvalueDecomposition(new Matrix(matrix), { assumeSymmetric: true });
  return {
    values: decomposition.realEigenvalues,
    vectors: decomposition.eigenvectorMatrix.to2DArray(),
  };
}
