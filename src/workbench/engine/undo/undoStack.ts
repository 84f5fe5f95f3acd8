import type { Book } from '../book';
import type { CellChange, WorkbookChange } from '../change';
import { activateSheet } from '../sheets';
import { keepBook } from './keepBook';
import type { Restore } from './keepTree';

interface Step {
  readonly restore: Restore;
  readonly changes: readonly WorkbookChange[];
}

/** Steps that are remembered; older ones are forgotten. */
const MOST_STEPS = 50;

const opposites: Readonly<Record<CellChange, CellChange>> = {
  RangeEdited: 'RangeEdited',
  RowInserted: 'RowDeleted',
  RowDeleted: 'RowInserted',
  ColumnInserted: 'ColumnDeleted',
  ColumnDeleted: 'ColumnInserted',
  CellInserted: 'CellDeleted',
  CellDeleted: 'CellInserted',
};

/** What the tabs show: bringing another sheet to the front is no step. */
const tabsOf = ({ sheets }: Book): string =>
  JSON.stringify(sheets.map(({ id, name, visibility, tabColor }) => [id, name, visibility, tabColor]));

const isWork = ({ kind }: WorkbookChange): boolean =>
  kind !== 'selection' && kind !== 'mode' && kind !== 'settings' && kind !== 'sheets';

/** What people and add-ins did to a workbook, step by step, to be taken back from the last one on. */
export class UndoStack {
  #steps: Step[] = [];
  #working = false;
  #forgotten = false;
  #kept: { readonly version: number; readonly restore: Restore } | undefined;

  constructor(private readonly book: Book) {}

  get canUndo(): boolean {
    return this.#steps.length > 0;
  }

  /** Does the work as one step, together with what it calls; a refusal leaves what was done before it undoable too. */
  step<T>(work: () => T): T {
    if (this.#working) return work();
    const { book } = this;
    const restore = this.#keep();
    const tabs = tabsOf(book);
    const changes: WorkbookChange[] = [];
    const end = book.listen((change) => changes.push(change));
    this.#working = true;
    this.#forgotten = false;
    try {
      return work();
    } finally {
      end();
      this.#working = false;
      if (changes.some(isWork) || tabsOf(book) !== tabs) this.#push({ restore, changes });
    }
  }

  /**
   * After a call that Excel cannot undo (Microsoft: "the user's undo stack is cleared starting from that API call"). The
   * whole step that it is part of cannot be taken back either.
   */
  forget(): void {
    this.#steps = [];
    this.#forgotten = true;
  }

  /** Takes back the last step; false when there is none. */
  undo(): boolean {
    const step = this.#steps.pop();
    if (!step || this.#working) return false;
    const { book } = this;
    step.restore();
    const front = book.activeSheet;
    if (!front || front.deleted || front.visibility !== 'Visible') {
      const next = book.sheets.find(({ visibility }) => visibility === 'Visible');
      if (next) activateSheet(book, next);
    }
    this.#tell(step.changes);
    return true;
  }

  /** The same state is kept once: most requests change nothing. */
  #keep(): Restore {
    const { version } = this.book;
    if (this.#kept?.version !== version) this.#kept = { version, restore: keepBook(this.book) };
    return this.#kept.restore;
  }

  #push(step: Step): void {
    // What someone else did in the same file is not this person's to take back, nor can it be told apart here.
    if (this.book.origin === 'remote') this.forget();
    if (this.#forgotten) return;
    this.#steps.push(step);
    if (this.#steps.length > MOST_STEPS) this.#steps.shift();
  }

  /** Says what has changed, the last first: the opposite of what was said when it was done. */
  #tell(changes: readonly WorkbookChange[]): void {
    const told = new Set<string>();
    for (const change of [...changes].reverse()) {
      if (change.kind === 'selection' || change.kind === 'mode' || change.kind === 'settings') continue;
      if ('sheet' in change && change.sheet.deleted) continue;
      if (change.kind === 'cells') {
        this.book.emit({ ...change, change: opposites[change.change], origin: 'user' });
        continue;
      }
      const key = `${change.kind} ${'sheet' in change ? change.sheet.id : ''}`;
      if (!told.has(key)) this.book.emit({ ...change, origin: 'user' });
      told.add(key);
    }
  }
}
