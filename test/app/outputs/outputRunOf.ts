import type { OutputRun } from '../../../src/app/outputs/outputRun';
import { outputSheets } from '../../../src/app/outputs/outputSheets';
import type { RunRecord } from '../../../src/core';
import { grade, parsePolicy, recordOf } from '../../../src/core';
import type { OutputBlock, OutputCell, OutputPage, OutputTable, PeoplesRow } from '../../../src/workbook';
import { createWords } from '../../../src/words';
import type { Sheet } from '../../core/gradeRows';
import { readSheet } from '../../core/gradeRows';

/** A run of a small sheet, without a clock. */
export function outputRunOf(
  sheet: Sheet,
  document: unknown,
  locale = 'en',
  earlier: RunRecord | null = null,
): OutputRun {
  const policy = parsePolicy(document);
  return {
    grading: grade(readSheet(sheet, document), policy),
    policy,
    document,
    source: { sheet: 'Orders', address: 'Orders!A1:C6', rowCount: sheet.length - 1 },
    words: createWords(locale),
    record: null,
    earlier,
  };
}

/** The record that a run of a small sheet leaves. */
export function recordOfSheet(sheet: Sheet, document: unknown, at: string): RunRecord {
  const { grading, policy } = outputRunOf(sheet, document);
  return recordOf(grading, at, policy.name, '');
}

export const sheetsOf = (
  run: OutputRun,
  rowsOf: Readonly<Record<string, readonly PeoplesRow[]>> = {},
): Promise<readonly (OutputTable | OutputPage)[]> =>
  outputSheets(
    run,
    (table) => Promise.resolve(rowsOf[table] ?? []),
    () => Promise.resolve(),
  );

export async function tableOf(
  run: OutputRun,
  id: string,
  rowsOf: Readonly<Record<string, readonly PeoplesRow[]>> = {},
): Promise<OutputTable> {
  const found = (await sheetsOf(run, rowsOf)).find((sheet) => sheet.id === id);
  if (found?.kind !== 'table') throw new Error(id);
  return found;
}

/** Column id → cells. */
export const cellsOf = ({ columns }: OutputTable): Record<string, readonly OutputCell[]> =>
  Object.fromEntries(columns.map(({ id, cells }) => [id, cells]));

export const headersOf = ({ columns }: OutputTable): string[] => columns.map(({ header }) => header);

/** A block of a page with its rows. */
export function blockOf(page: OutputPage, id: string): OutputBlock {
  const found = page.blocks.find((block) => block.id === id);
  if (!found) throw new Error(`${id}: ${page.blocks.map((block) => block.id).join()}`);
  return found;
}
