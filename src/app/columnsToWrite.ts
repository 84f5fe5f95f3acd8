import type { Grading, TierColumn as GradedColumn } from '../core';
import { tierColumns } from '../core';
import type { Words } from '../words';
import type { TierColumn } from '../workbook';
import { tierColours } from './colours';

/** The tier columns of a grading, with headers in the user's language and a colour per tier. */
export function columnsToWrite(grading: Grading, words: Words): readonly TierColumn[] {
  return tierColumns(grading).map((column) => toColumn(column, grading, words));
}

function toColumn(column: GradedColumn, grading: Grading, words: Words): TierColumn {
  const { methodId, kind, tiers, codes } = column;
  const colours = tierColours(tiers.length - 1);
  const { [methodId]: method } = grading.methods;
  const name = words.t(`column.${method?.kind ?? methodId}`);
  // Several methods of one kind are told apart by their ids.
  const shared = Object.values(grading.methods).filter((other) => other.kind === method?.kind).length > 1;
  return {
    id: `${methodId}.${kind}`,
    header: shared ? words.t('column.ofMethod', { column: name, method: methodId }) : name,
    textOf: (row) => tiers[codes[row] ?? -1] ?? '',
    rules: tiers.map((name, i) => ({ name, fill: colours[i]?.fill ?? '', font: colours[i]?.font ?? '' })),
  };
}
