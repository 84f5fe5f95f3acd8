import type { Block, Cell, ReadPlan, RowRun, RunRecord, SourceMarks } from '../core';
import type {
  ClearReport,
  KeptRun,
  ListPlace,
  Place,
  Selected,
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
import { readListSource } from './listSource';
import { memoryText } from './longMemory';
import { readMarks } from './marks';
import { readPlaces } from './places';
import { readBlocks, readHead } from './read';
import { extended, rememberedSource } from './remembered';
import { revealColumns } from './reveal';
import { runExcel } from './runExcel';
import { loadRuns, readRun } from './runs';
import { selectRows } from './selectRows';
import { selectedSource } from './selection';
import { watchSheet } from './watch';
import { withHeader } from './withHeader';
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
    plan: ReadPlan,
    onBlock: (block: Block) => void | Promise<void>,
    options: WorkOptions = {},
  ): Promise<void> {
    return readBlocks(source, plan, onBlock, options, this.supports);
  }

  withHeader(source: Source, headerRow: number, headerRows: 1 | 2): Promise<Source> {
    return withHeader(source, headerRow, headerRows);
  }

  places(): Promise<readonly Place[]> {
    return readPlaces();
  }

  listSource(place: ListPlace): Promise<Source> {
    return readListSource(place);
  }

  marks(source: Source, plan: ReadPlan, options: WorkOptions = {}): Promise<SourceMarks> {
    return readMarks(source, plan, options, this.supports);
  }

  selectRows(source: Source, runs: readonly RowRun[], offset?: number, turn = 0): Promise<Selected> {
    return selectRows(source, runs, { offset, turn }, this.supports);
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
    return runExcel(async (context) => memoryText(context, (await loadLedger(context)).memory));
  }

  runs(): Promise<readonly KeptRun[]> {
    return runExcel(async (context) => (await loadRuns(context)).runs);
  }

  run(at: string): Promise<RunRecord | null> {
    return runExcel((context) => readRun(context, at));
  }
}
