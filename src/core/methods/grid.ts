import type { GridResult } from '../grading/grading';
import { gridDimension } from './gridDimension';
import { cellNames, levelNames } from './gridLevels';
import type { GridPolicy } from './gridSchema';
import type { Judged, MethodInput } from './method';
import { sizes } from './sizes';

/** A grid: levels in two or three dimensions, and a tier for every cell. Who has no level in one of them is unknown. */
export function gradeGrid(policy: GridPolicy, input: MethodInput): Judged<GridResult> {
  const { cells, tiers, within, else: otherwise = '' } = policy;
  const tiersOf = (method: string): string[] => input.methods[method]?.tiers.map(({ name }) => name) ?? [];
  const dimensions = policy.dimensions.map((dimension) =>
    gridDimension(
      dimension,
      levelNames(dimension, tiersOf),
      within === undefined ? undefined : input.words[within],
      input,
    ),
  );
  const tierOfCell = cellNames(dimensions.map(({ levels }) => levels)).map((cell) =>
    tiers.indexOf(cells[cell] ?? otherwise),
  );
  const tierOf = Uint8Array.from({ length: input.customers }, (_, customer) => {
    let cell = 0;
    for (const { levels, levelOf } of dimensions) {
      const level = levelOf[customer] ?? levels.length;
      if (level >= levels.length) return tiers.length;
      cell = cell * levels.length + level;
    }
    return tierOfCell[cell] ?? tiers.length;
  });
  return {
    result: {
      kind: 'grid',
      ...sizes(tiers, input.unknown, tierOf, input.metrics['amount']),
      tierOf,
      dimensions,
    },
    warnings: [],
  };
}
