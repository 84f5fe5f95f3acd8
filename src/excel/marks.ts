import type { ReadPlan, SourceMarks } from '../core';
import { NO_MARKS } from '../core';
import type { Source, WorkOptions } from '../workbook';
import type { Supports } from './facts';
import { hiddenRows } from './hiddenRows';
import { isRefusal } from './hostFault';
import { mergedRows } from './mergedRows';
import { runExcel } from './runExcel';
import { subtotalRows } from './subtotalRows';

/** What the sheet tells of the source's rows besides their values. A table has no merged cells: Excel allows none there. */
export function readMarks(
  source: Source,
  { numbers, merging }: ReadPlan,
  options: WorkOptions,
  supports: Supports,
): Promise<SourceMarks> {
  if (source.rowCount < 1) return Promise.resolve(NO_MARKS);
  return runExcel(async (context) => {
    const hidden = await orRefused(hiddenRows(context, source, options));
    const subtotals = await subtotalRows(context, source, numbers, options);
    const columns = source.table === undefined ? [...new Set([...merging, ...numbers])] : [];
    const merged =
      columns.length === 0 || supports('1.13')
        ? await orRefused(mergedRows(context, source, columns, options))
        : null;
    return {
      hidden: hidden ?? [],
      subtotals,
      merged: merged ?? [],
      unasked: [...(hidden ? [] : (['hidden'] as const)), ...(merged ? [] : (['merged'] as const))],
    };
  });
}

/** The answer, or null when the host cannot give it. Trouble that passes is no answer: it is thrown. */
async function orRefused<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (isRefusal(error)) return null;
    throw error;
  }
}
