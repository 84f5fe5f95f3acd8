import type { Block, Cell } from '../core';
import type {
  ClearReport,
  Source,
  Watch,
  Workbook,
  WorkbookFacts,
  WorkOptions,
  WritePlan,
  WriteReport,
} from '../workbook';
import { clearColumns } from './clear';
import type { Supports } from './facts';
import { readFacts } from './facts';
import { loadLedger } from './ledger';
import { readBlocks, readHead } from './read';
import { extended, rememberedSource } from './remembered';
import { revealColumns } from './reveal';
import { runExcel } from './runExcel';
import { selectedSource } from './selection';
import { watchSheet } from './watch';
import { writeColumns } from './write';

/**
 * The workbook that is open in Excel, through office.js (floor ExcelApi 1.9).
 * @param supports whether the host has a requirement set of ExcelApi, "1.13"
 */
export class ExcelWorkbook implements Workbook {
  constructor(private readonly supports: Supports) {}

  facts(): Promise<WorkbookFacts> {
    return readFacts(this.supports);
  }

  selectedSource(): Promise<Source> {
    return selectedSource();
  }

  rememberedSource(): Promise<Source | null> {
    return rememberedSource();
  }

  extended(source: Source, offsets: readonly number[]): Promise<Source> {
    return extended(source, offsets);
  }

  head(source: Source, rowCount: number): Promise<readonly (readonly Cell[])[]> {
    return readHead(source, rowCount);
  }

  read(
    source: Source,
    offsets: readonly number[],
    onBlock: (block: Block) => void | Promise<void>,
    options: WorkOptions = {},
  ): Promise<void> {
    return readBlocks(source, offsets, onBlock, options);
  }

  watch(source: Source): Promise<Watch> {
    return watchSheet(source);
  }

  onEdit(listener: () => void): Promise<void> {
    return runExcel(async (context) => {
      context.workbook.worksheets.onChanged.add(() => {
        listener();
        return Promise.resolve();
      });
      await context.sync();
    });
  }

  write(plan: WritePlan, options: WorkOptions = {}): Promise<WriteReport> {
    return writeColumns(plan, options, this.supports);
  }

  reveal(source: Source): Promise<void> {
    return revealColumns(source);
  }

  clear(): Promise<ClearReport> {
    return clearColumns(this.supports);
  }

  recall(): Promise<string | null> {
    return runExcel(async (context) => (await loadLedger(context)).memory);
  }
}
