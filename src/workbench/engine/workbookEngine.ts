import type { Area } from './area';
import { areaOf, fits } from './area';
import { Book } from './book';
import type { CellView } from './cellView';
import { viewCell } from './cellView';
import type { WorkbookChange } from './change';
import { WorkbookCharts } from './charts/workbookCharts';
import { WorkbookFault } from './fault';
import type { Failure } from './failure';
import { loadSheet } from './loading';
import { lockSheet, lockStructure } from './locking';
import type { Settled, WorkbookOptions } from './options';
import { settle } from './options';
import type { ProtectionOptions } from './protection';
import { nothingAllowed } from './protection';
import type { Selection } from './selection';
import type { Sheet, Visibility } from './sheet';
import { activateSheet, addSheet, deleteSheet, moveSheet, renameSheet, setVisibility } from './sheets';
import { deleteCells, entireColumns, entireRows, insertCells } from './shifting';
import type { SortField } from './sortField';
import { sortCells } from './sorting';
import type { WorkbookSnapshot } from './snapshot';
import { takeSnapshot } from './snapshot';
import type { Table } from './table';
import { createTable } from './tables';
import { enterText, pasteTexts } from './typedCells';
import { doStep, redoStep, undoStep } from './undo/undo';
import { WorkbookCells } from './workbookCells';
import { WorkbookFilters } from './workbookFilters';
import { erase, writeFormat } from './writing';
import { refuseLockedCells } from './rights';

/**
 * A workbook as the host shows it: what a person does at the grid, what a grid needs to draw, and what a test asks.
 * The add-in's requests reach the same state through `src/workbench/protocol`. Rows and columns count from zero.
 * Methods throw `WorkbookFault` (code and message) where Excel refuses.
 */
export class WorkbookEngine {
  /** State and operations for the protocol; a grid needs nothing of it. */
  readonly book: Book;
  readonly charts: WorkbookCharts;
  readonly cells: WorkbookCells;
  readonly filters: WorkbookFilters;
  /** Called before each request with its number (from 1 since the engine was made) and its body; answers how it fails. */
  failures: ((ordinal: number, body: string) => Failure | undefined) | undefined;
  #editing = false;
  #editEnd: (() => void)[] = [];

  constructor(options: WorkbookOptions = {}) {
    this.book = new Book(settle(options));
    this.charts = new WorkbookCharts(this.book);
    this.cells = new WorkbookCells(this.book);
    this.filters = new WorkbookFilters(this.book);
    for (const name of this.options.sheets) addSheet(this.book, name);
    const [first] = this.book.sheets;
    if (!first) throw new WorkbookFault('InvalidArgument', 'A workbook has at least one sheet.');
    activateSheet(this.book, first);
    this.book.readOnly = this.options.readOnly;
  }

  get readOnly(): boolean {
    return this.book.readOnly;
  }

  /** Set after loading, so that a workbook can be filled first. */
  set readOnly(readOnly: boolean) {
    this.book.readOnly = readOnly;
    this.book.emit({ kind: 'mode', origin: 'user' });
  }

  get options(): Settled {
    return this.book.options;
  }

  // Sheets

  get sheets(): readonly Sheet[] {
    return this.book.sheets;
  }

  get activeSheet(): Sheet {
    const sheet = this.book.activeSheet ?? this.book.sheets[0];
    if (!sheet) throw new WorkbookFault('ItemNotFound');
    return sheet;
  }

  /** A sheet by its name; refuses names that there are none of. */
  sheet(name: string): Sheet {
    const sheet = this.book.sheetNamed(name);
    if (!sheet) throw new WorkbookFault('ItemNotFound', `There is no sheet named "${name}".`);
    return sheet;
  }

  activate(sheet: Sheet): void {
    activateSheet(this.book, sheet);
  }

  addSheet(name?: string): Sheet {
    return this.#step(() => addSheet(this.book, name));
  }

  renameSheet(sheet: Sheet, name: string): void {
    this.#step(() => renameSheet(this.book, sheet, name));
  }

  moveSheet(sheet: Sheet, position: number): void {
    this.#step(() => moveSheet(this.book, sheet, position));
  }

  deleteSheet(sheet: Sheet): void {
    deleteSheet(this.book, sheet);
  }

  setVisibility(sheet: Sheet, visibility: Visibility): void {
    this.#step(() => setVisibility(this.book, sheet, visibility));
  }

  // Looking

  cell(sheet: Sheet, row: number, column: number): CellView {
    return viewCell(this.book, sheet, row, column);
  }

  /** The area that holds all values, and formats too unless `valuesOnly`; null in an empty sheet. */
  usedArea(sheet: Sheet, valuesOnly = false): Area | null {
    return sheet.usedArea(valuesOnly);
  }

  tables(sheet: Sheet): readonly Table[] {
    return this.book.tablesOf(sheet);
  }

  snapshot(): WorkbookSnapshot {
    return takeSnapshot(this.book);
  }

  /** Hears every change of anything, whoever made it; returns what ends the listening. */
  onChange(listener: (change: WorkbookChange) => void): () => void {
    return this.book.listen(listener);
  }

  // Selecting

  get selection(): Selection {
    const active = { row: 0, column: 0 };
    return this.book.selection ?? { kind: 'cells', sheet: this.activeSheet, areas: [areaOf(0, 0)], active };
  }

  /** Selects areas of a sheet and brings it to the front; the active cell is the first of the last area unless given. */
  select(sheet: Sheet, areas: readonly Area[], active?: { row: number; column: number }): void {
    const last = areas[areas.length - 1];
    if (!last || !areas.every(fits)) throw new WorkbookFault('InvalidArgument');
    activateSheet(this.book, sheet);
    this.book.selection = { kind: 'cells', sheet, areas: [...areas], active: active ?? last };
    this.book.emit({ kind: 'selection', origin: this.book.origin });
  }

  /** Selects a chart by its name: then there is no selected range. */
  selectChart(sheet: Sheet, name: string): void {
    activateSheet(this.book, sheet);
    this.book.selection = { kind: 'chart', sheet, name };
    this.book.emit({ kind: 'selection', origin: this.book.origin });
  }

  // Editing

  /** Types text into a cell, as a person does; `cached` is the value a formula shows, for nothing is calculated here. */
  enter(sheet: Sheet, row: number, column: number, text: string, cached?: string | number | boolean): void {
    this.#step(() => enterText(this.book, sheet, row, column, text, cached));
  }

  /** Pastes rows of texts with the first cell at (row, column); short rows leave cells as they are. */
  paste(sheet: Sheet, row: number, column: number, rows: readonly (readonly string[])[]): Area {
    return this.#step(() => pasteTexts(this.book, sheet, row, column, rows));
  }

  /** Empties cells; their formats stay. */
  clear(sheet: Sheet, area: Area): void {
    refuseLockedCells(this.book, sheet, area);
    this.#step(() => {
      erase(sheet, area);
      this.book.emitCells(sheet, area);
    });
  }

  insertRows(sheet: Sheet, row: number, count = 1): void {
    this.#step(() => insertCells(this.book, sheet, entireRows(row, count), 'Down'));
  }

  deleteRows(sheet: Sheet, row: number, count = 1): void {
    this.#step(() => deleteCells(this.book, sheet, entireRows(row, count), 'Up'));
  }

  insertColumns(sheet: Sheet, column: number, count = 1): void {
    this.#step(() => insertCells(this.book, sheet, entireColumns(column, count), 'Right'));
  }

  deleteColumns(sheet: Sheet, column: number, count = 1): void {
    this.#step(() => deleteCells(this.book, sheet, entireColumns(column, count), 'Left'));
  }

  /** Sorts the rows of an area by its columns, counted within it. */
  sort(sheet: Sheet, area: Area, fields: readonly SortField[]): void {
    this.#step(() => sortCells(this.book, sheet, area, fields));
  }

  setNumberFormat(sheet: Sheet, area: Area, numberFormat: string): void {
    this.#step(() => writeFormat(this.book, sheet, area, (format) => ({ ...format, numberFormat })));
  }

  setColumnWidth(sheet: Sheet, column: number, points: number): void {
    this.#step(() => {
      sheet.columnWidths.set(column, points);
      this.book.emit({ kind: 'layout', sheet, origin: this.book.origin });
    });
  }

  /** A sheet with the rows of a parsed csv, read as Excel reads the file on opening. */
  load(name: string, rows: readonly (readonly unknown[])[]): Sheet {
    const sheet = loadSheet(this.book, name, rows);
    // A file is opened, not edited.
    this.book.steps.forget();
    return sheet;
  }

  createTable(sheet: Sheet, area: Area, hasHeaders = true, name?: string): Table {
    return this.#step(() => createTable(this.book, sheet, area, hasHeaders, name));
  }

  // Taking back

  get canUndo(): boolean {
    return this.book.steps.canUndo;
  }

  /** Takes back the last step of the person or the add-in (each of its requests is one); false when there is none. */
  undo(): boolean {
    return undoStep(this.book);
  }

  get canRedo(): boolean {
    return this.book.steps.canRedo;
  }

  /** Does again what was taken back last, as long as nothing else was done since; false when there is nothing. */
  redo(): boolean {
    return redoStep(this.book);
  }

  /** Everything that the work does is one step. */
  together<T>(work: () => T): T {
    return this.#step(work);
  }

  /** What was done up to now cannot be taken back any more. */
  forgetSteps(): void {
    this.book.steps.forget();
  }

  #step<T>(work: () => T): T {
    return doStep(this.book, work);
  }

  // Protecting

  protectSheet(sheet: Sheet, allowed: Partial<ProtectionOptions> = {}, password: string | null = null): void {
    lockSheet(this.book, sheet, { password, options: { ...nothingAllowed, ...allowed } });
  }

  unprotectSheet(sheet: Sheet): void {
    lockSheet(this.book, sheet, null);
  }

  protectStructure(password: string | null = null): void {
    lockStructure(this.book, { password, options: null });
  }

  unprotectStructure(): void {
    lockStructure(this.book, null);
  }

  // Mode

  /** True while a person edits a cell: requests fail, or wait when they ask to (`delayForCellEdit`). */
  get editing(): boolean {
    return this.#editing;
  }

  set editing(editing: boolean) {
    if (editing === this.#editing) return;
    this.#editing = editing;
    this.book.emit({ kind: 'mode', origin: 'user' });
    if (!editing) for (const end of this.#editEnd.splice(0)) end();
  }

  /** Resolves once no cell is being edited. */
  async editEnded(): Promise<void> {
    if (this.#editing) await new Promise<void>((resolve) => this.#editEnd.push(resolve));
  }
}
