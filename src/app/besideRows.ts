import type { Grading, Policy, RunRecord } from '../core';
import { previousTiers } from '../core';
import type { Words } from '../words';
import type { WritePlan } from '../workbook';
import { columnsToWrite, extraColumns, finalColumnId } from './columnsToWrite';
import { tierRules } from './tierLook';

/**
 * What a policy wants written beside the rows: tier columns, extra columns, rows in the colours of their final tier.
 * @param earlier the run that this one is held against; null without one
 */
export function besideRows(
  grading: Grading,
  { output }: Policy,
  earlier: RunRecord | null,
  words: Words,
): Pick<WritePlan, 'columns' | 'highlight'> {
  return {
    columns: [
      ...columnsToWrite(grading, words, output.colours),
      ...(output.columns.length > 0
        ? extraColumns(output, grading, previousTiers(grading, earlier), words)
        : []),
    ],
    highlight: output.highlightRows
      ? {
          column: finalColumnId(grading),
          rules: tierRules([...grading.finalTiers.names, grading.unknown], output.colours),
        }
      : undefined,
  };
}
