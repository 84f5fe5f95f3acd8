import type { OutputTable, WorkOptions } from '../../workbook';
import type { Supports } from '../facts';
import type { TableEntry } from '../sheetLedger';
import type { UndoStep } from '../undo';

/** What all steps of writing one table share. */
export interface TableWork {
  readonly context: Excel.RequestContext;
  readonly table: OutputTable;
  /** What the ledger says of it from earlier runs. */
  readonly before: TableEntry | undefined;
  readonly dateSystem: 1900 | 1904;
  /** Gets the step back before each change. */
  readonly undo: UndoStep[];
  readonly supports: Supports;
  readonly options: WorkOptions;
}
