import type { RfmResult } from '../grading/grading';
import type { Levels } from './crossCells';

/** R as rows, the best score first, and F as columns, the best score last: the heat map's best corner is its top right. */
export const rfmLevels = ({ r, f, bins }: Pick<RfmResult, 'r' | 'f' | 'bins'>): { r: Levels; f: Levels } => ({
  // Unknown customers score 0 and fall out at either end.
  r: { levels: bins.r, levelOf: Int32Array.from(r, (score) => bins.r - score) },
  f: { levels: bins.f, levelOf: Int32Array.from(f, (score) => score - 1) },
});
