import type {
  Block,
  Cell,
  DateOrder,
  DecimalSign,
  Note,
  ReadPlan,
  RowRun,
  RunRecord,
  SourceMarks,
} from '../core';
import type { DataSheet } from './dataSheet';
import type { TierRule } from './look';
import type { OutputPage, OutputTable } from './outputSheet';
import type { CheckResult } from './selfCheck';
import type { Place, Source } from './source';
import type { TierColumn } from './tierColumn';

/** What the workbook's application says about reading numbers and dates. */
export interface WorkbookFacts {
  readonly dateSystem: 1900 | 1904;
  /** The culture's decimal sign, when the application tells it. */
  readonly decimal?: DecimalSign;
  /** Order of day and month in the culture's short date, when the application tells it. */
  readonly dateOrder?: DateOrder;
}

/** How far a long piece of work has come, in data rows. */
export interface Progress {
  readonly phase: 'read' | 'write';
  readonly done: number;
  readonly total: number;
}

/** An aborted signal ends the work with the fault `run.cancelled`. */
export interface WorkOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

export interface WritePlan {
  readonly source: Source;
  /** The source's header cells as they were read: when others stand there now, the source has moved. */
  readonly headers: readonly Cell[];
  readonly columns: readonly TierColumn[];
  /** JSON kept in the workbook with the columns: see `recall`. */
  readonly memory: string;
  /** Rows of the source in the colours of their tier: the column that has it, and its tiers. */
  readonly highlight?: { readonly column: string; readonly rules: readonly TierRule[] } | undefined;
  /** Sheets to be made or brought up to date; those of earlier runs that are not among them go. Without it all stay. */
  readonly sheets?: readonly (OutputTable | OutputPage)[] | undefined;
  /** The record of this run, to be kept with those of earlier ones. */
  readonly record?: RunRecord | undefined;
  /** Records of runs after this moment are forgotten: `at` of the run that is restored. */
  readonly forgetAfter?: string | undefined;
}

/** A sheet of ours that a write left as it was, or did not make, or that Clear could not delete, and why. */
export interface LeftSheet {
  readonly title: string;
  /** Names place and remedy. */
  readonly note: Note;
}

/** What people wrote into a table of ours: per row the text of its key, and column id → cell of the people's columns. */
export interface PeoplesRow {
  readonly key: string;
  readonly cells: Readonly<Record<string, Cell>>;
}

/** A run whose record is kept. */
export interface KeptRun {
  /** When it was made, as in its record; by this it is asked for. */
  readonly at: string;
  /** The policy's name. */
  readonly policy: string;
  readonly customers: number;
}

/** Where the columns went, for people: "K1:M2401". */
export interface WriteReport {
  readonly addresses: readonly string[];
  /** Whether any of the columns is new. */
  readonly added: boolean;
  /** Whether the record of the run is kept; false too when there was none. */
  readonly recorded: boolean;
  readonly leftSheets: readonly LeftSheet[];
}

/** What becomes of sheets of ours in which people wrote: the user's ordinary sheets from now on, or deleted too. */
export type PeoplesSheets = 'keep' | 'delete';

export interface ClearReport {
  /** Whether there was anything of ours. */
  readonly cleared: boolean;
  /** Columns whose header cell someone deleted: by it they are found, so what is left of them was not taken away. */
  readonly lost: number;
  /** Sheets of ours that are still there, as they could not be deleted or hold something of the user's. */
  readonly left: readonly LeftSheet[];
}

/** Where the second source stands: a table, or a range or the used part of a sheet. */
export interface ListPlace {
  readonly sheet?: string;
  readonly range?: string;
  readonly table?: string;
}

/** What a selection of rows covers: Excel takes only so many areas at once, older ones a single area. */
export interface Selected {
  readonly rows: number;
  readonly of: number;
}

/** A change of cells. */
export interface Edit {
  /** Somebody at this computer, we ourselves, or another person in the same workbook. */
  readonly by: 'person' | 'addin' | 'remote';
  /** The sheet's name where it is known. */
  readonly sheet: string | null;
}

/** Tells whether someone has changed the source's sheet since the watch began. */
export interface Watch {
  /** Address of the first change, or null. */
  changed(): Promise<string | null>;
  end(): Promise<void>;
}

/**
 * The port to a workbook. Every method rejects with a `Fault` (core) that names place, value and remedy;
 * after a rejected or aborted `write` the workbook is as it was before.
 */
export interface Workbook {
  facts(): Promise<WorkbookFacts>;
  /** The selection as a source. Own columns at its right edge are left out of it. */
  selectedSource(): Promise<Source>;
  /** The source of the last write where it is now, found again after moves, inserts and renames, or null. */
  rememberedSource(): Promise<Source | null>;
  /** The source with the rows that came right below it, seen in the columns at `offsets`; a table grows by itself. */
  extended(source: Source, offsets: readonly number[]): Promise<Source>;
  /**
   * The same block with its header in another row, as titles stand above it, or two rows high.
   * @param headerRow sheet row of the header, of two the lower one
   */
  withHeader(source: Source, headerRow: number, headerRows: 1 | 2): Promise<Source>;
  /** Every sheet that has something on it and every table, but what is ours. */
  places(): Promise<readonly Place[]>;
  /** The place of a second source as a source. Throws a Fault when it is not there. */
  listSource(place: ListPlace): Promise<Source>;
  /** What the sheet tells of the source's rows besides their values. */
  marks(source: Source, plan: ReadPlan, options?: WorkOptions): Promise<SourceMarks>;
  /** Raw cells of the header row or rows and the first `rowCount` data rows, all columns; own columns read as ''. */
  head(source: Source, rowCount: number): Promise<readonly (readonly Cell[])[]>;
  /** Hands over the data rows of the columns that the plan asks for, in blocks sized for the host, first rows first. */
  read(
    source: Source,
    plan: ReadPlan,
    onBlock: (block: Block) => void | Promise<void>,
    options?: WorkOptions,
  ): Promise<void>;
  /**
   * Selects data rows, counted from 0: all columns of the source, or the cells of the one at `offset`. Where a host
   * selects one area only, it is the run numbered `turn`, counted round from 0.
   */
  selectRows(source: Source, runs: readonly RowRun[], offset?: number, turn?: number): Promise<Selected>;
  watch(source: Source): Promise<Watch>;
  /** Calls the listener whenever cells of any sheet change, for as long as the page lives. */
  onEdit(listener: (edit: Edit) => void): Promise<void>;
  /** Whether the workbook asks for a re-tier after each change. */
  auto(): Promise<boolean>;
  setAuto(on: boolean): Promise<void>;
  /** Writes the columns, their rules and the memory: the same columns again when they exist. All or nothing. */
  write(plan: WritePlan, options?: WorkOptions): Promise<WriteReport>;
  /** Brings the columns of the last write into view. */
  reveal(source: Source): Promise<void>;
  /** Shows the sheet that a write made with this id; false when it is not there any more. */
  showSheet(id: string): Promise<boolean>;
  /** What people wrote into the table with this id; empty when it is not there. */
  people(table: string): Promise<readonly PeoplesRow[]>;
  /** Titles of our sheets in which people wrote. */
  peoplesSheets(): Promise<readonly string[]>;
  /** Takes away exactly what `write` made. */
  clear(peoplesSheets?: PeoplesSheets): Promise<ClearReport>;
  /**
   * Puts data on a new sheet, shows it and selects it: all of it, or there is no such sheet.
   * @returns what the sheet is called
   * @throws Fault `workbook.readOnly`, `workbook.noNewSheet`
   */
  addSheet(data: DataSheet): Promise<string>;
  /** The memory of the last write, or null. */
  recall(): Promise<string | null>;
  /** The runs whose records are kept, oldest first. */
  runs(): Promise<readonly KeptRun[]>;
  /** The record of a run; null when it is not kept any more. */
  run(at: string): Promise<RunRecord | null>;
  /**
   * Asks the application every question on which the product rests, each on a sheet of its own that is deleted again:
   * nothing else is touched, but the application's own undo list is emptied by it. An aborted signal ends it with the
   * fault `run.cancelled`, after the sheets are deleted.
   * @param onCheck called after each question, with how many there are
   * @throws Fault `workbook.readOnly`, `workbook.structureProtected`; `selfCheck.left` with the sheets that would not go
   */
  selfCheck(
    onCheck: (result: CheckResult, total: number) => void,
    options?: Pick<WorkOptions, 'signal'>,
  ): Promise<void>;
}
