import type { Block, Cell, ReadPlan, RowRun, RunRecord, SourceMarks } from '../core';
import type {
  CheckResult,
  ClearReport,
  DataSheet,
  Edit,
  KeptRun,
  ListPlace,
  PeoplesRow,
  PeoplesSheets,
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
import { readAuto, storeAuto } from './auto';
import { listenForEdits } from './edits';
import type { Supports } from './facts';
import { readFacts } from './facts';
import { loadLedger } from './ledger';
import { readListSource } from './listSource';
import { memoryText } from './longMemory';
import { readMarks } from './marks';
import { readPlaces } from './places';
import { readBlocks, readHead } from './read';
import { extended, rememberedSource } from './remembered';
import { runExcel } from './runExcel';
import { loadRuns } from './runsIndex';
import { selectedSource } from './selection';
import { watchSheet } from './watch';
import { withHeader } from './withHeader';

/** What changes the workbook: fetched after the first look at the pane, before it is wanted. */
const changing = () => import(/* webpackPrefetch: true */ './changing');

/**
 * The workbook that is open in Excel, through office.js (floor ExcelApi 1.9).
 * @param supports whether the host has a requirement set of ExcelApi, "1.13"
 */
export class ExcelWorkbook implements Workbook {
  /** How many pieces of our own writing are under way: below ExcelApi 1.14 an event does not tell whose it is. */
  private writing = 0;

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

  async selectRows(source: Source, runs: readonly RowRun[], offset?: number, turn = 0): Promise<Selected> {
    const { selectRows } = await changing();
    return selectRows(source, runs, { offset, turn }, this.supports);
  }

  watch(source: Source): Promise<Watch> {
    return watchSheet(source);
  }

  onEdit(listener: (edit: Edit) => void): Promise<void> {
    return listenForEdits(({ by, sheet }) =>
      listener({ by: this.writing > 0 && by === 'person' ? 'addin' : by, sheet }),
    );
  }

  auto(): Promise<boolean> {
    return readAuto();
  }

  setAuto(on: boolean): Promise<void> {
    return storeAuto(on);
  }

  write(plan: WritePlan, options: WorkOptions = {}): Promise<WriteReport> {
    return this.whileWriting(async () => (await changing()).writeColumns(plan, options, this.supports));
  }

  private async whileWriting<T>(work: () => Promise<T>): Promise<T> {
    this.writing += 1;
    try {
      return await work();
    } finally {
      this.writing -= 1;
    }
  }

  async reveal(source: Source): Promise<void> {
    await (await changing()).revealColumns(source);
  }

  clear(peoplesSheets: PeoplesSheets = 'keep'): Promise<ClearReport> {
    return this.whileWriting(async () => (await changing()).clearColumns(this.supports, peoplesSheets));
  }

  async showSheet(id: string): Promise<boolean> {
    return (await changing()).showSheet(id);
  }

  async people(table: string): Promise<readonly PeoplesRow[]> {
    return (await changing()).readPeople(table);
  }

  async peoplesSheets(): Promise<readonly string[]> {
    return (await changing()).peoplesSheets();
  }

  addSheet(data: DataSheet): Promise<string> {
    return this.whileWriting(async () => (await changing()).addSheet(data, this.supports));
  }

  recall(): Promise<string | null> {
    return runExcel(async (context) => memoryText(context, (await loadLedger(context)).memory));
  }

  runs(): Promise<readonly KeptRun[]> {
    return runExcel(async (context) => (await loadRuns(context)).runs);
  }

  async run(at: string): Promise<RunRecord | null> {
    const { readRun } = await changing();
    return runExcel((context) => readRun(context, at));
  }

  /** Its code is fetched when it is wanted: hardly ever. */
  selfCheck(
    onCheck: (result: CheckResult, total: number) => void,
    options: Pick<WorkOptions, 'signal'> = {},
  ): Promise<void> {
    return this.whileWriting(async () => {
      const { selfCheck } = await import('./selfCheck/selfCheck');
      await selfCheck(this.supports, onCheck, options);
    });
  }
}
