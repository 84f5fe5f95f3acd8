import type { AutoFilter } from './autoFilter';
import { FormatCatalogue } from './cellFormat';
import type { CellChange, Origin, WorkbookChange } from './change';
import type { Chart } from './charts/chart';
import type { ConditionalFormat } from './conditionalFormat';
import type { DefinedName } from './definedName';
import { WorkbookFault } from './fault';
import type { Area } from './area';
import type { Settled } from './options';
import type { Lock } from './protection';
import type { Reference } from './reference';
import { References } from './reference';
import type { Selection } from './selection';
import type { Sheet } from './sheet';
import type { Table } from './table';
import { cultures } from './culture';
import type { TypingContext } from './typedInput';
import { Steps } from './undo/steps';

/** The state of a workbook: what all operations share. Nothing here decides; the operations beside it do. */
export class Book {
  readonly formats = new FormatCatalogue();
  readonly references = new References();
  readonly steps = new Steps();
  sheets: Sheet[] = [];
  tables: Table[] = [];
  charts: Chart[] = [];
  names: DefinedName[] = [];
  merges: Reference[] = [];
  /** Per sheet in order of priority, the first wins. */
  readonly rules = new Map<Sheet, ConditionalFormat[]>();
  readonly filters = new Map<Sheet, AutoFilter>();
  readonly settings = new Map<string, unknown>();
  /** Settings of the older kind (`document.settings`), by name, as JSON. */
  readonly documentSettings = new Map<string, string>();
  /** True once a workbook that was opened read-only is there. */
  readOnly = false;
  lock: Lock | null = null;
  selection: Selection | null = null;
  activeSheet: Sheet | null = null;
  calculationMode = 'Automatic';
  enableEvents = true;
  /** Who is at work now. */
  origin: Origin = 'user';
  /** Counts requests, so that a name knows the one it was born in. */
  request = 0;
  /** Counts changes of what cells hold or look like, so that what is computed from them can be kept. */
  version = 0;
  #nextId = 1;
  #listeners = new Set<(change: WorkbookChange) => void>();

  constructor(readonly options: Settled) {}

  /** How a person's typing and the opening of a csv are read. */
  get typing(): TypingContext {
    return this.options;
  }

  /**
   * How texts written by the API are read: dates and numbers as in en-US or ISO, whatever the culture
   * (Microsoft, Excel.Range.values: "Locale-shaped strings … are stored as text instead of as dates").
   */
  get neutralTyping(): TypingContext {
    return { ...this.options, culture: cultures['en-US'] };
  }

  /** A number that no other object of this workbook has. */
  nextId(): number {
    return this.#nextId++;
  }

  listen(listener: (change: WorkbookChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  emit(change: WorkbookChange): void {
    if (change.kind !== 'selection' && change.kind !== 'mode') this.version += 1;
    for (const listener of [...this.#listeners]) listener(change);
  }

  emitCells(sheet: Sheet, area: Area, change: CellChange = 'RangeEdited'): void {
    this.emit({ kind: 'cells', sheet, area, change, origin: this.origin });
  }

  rulesOf(sheet: Sheet): ConditionalFormat[] {
    let rules = this.rules.get(sheet);
    if (!rules) {
      rules = [];
      this.rules.set(sheet, rules);
    }
    return rules;
  }

  tablesOf(sheet: Sheet): Table[] {
    return this.tables.filter((table) => table.sheet === sheet);
  }

  /** In the order in which they were added. */
  chartsOf(sheet: Sheet): Chart[] {
    return this.charts.filter((chart) => chart.sheet === sheet);
  }

  sheetNamed(name: string): Sheet | undefined {
    const lower = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === lower);
  }

  /** Refuses a change of anything in a read-only workbook. */
  refuseReadOnly(): void {
    if (this.readOnly) throw new WorkbookFault('AccessDenied');
  }

  /** Refuses what a protected structure forbids: sheets added, deleted, renamed, moved, hidden. */
  refuseLockedStructure(): void {
    this.refuseReadOnly();
    if (this.lock) throw new WorkbookFault('AccessDenied');
  }
}
