import type { Book } from '../book';
import type { CellChange, WorkbookChange } from '../change';
import { activateSheet } from '../sheets';
import { keepBook } from './keepBook';
import type { Restore } from './keepTree';

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

function keep(book: Book): Restore {
  const { steps, version } = book;
  if (steps.kept?.version !== version) steps.kept = { version, restore: keepBook(book) };
  return steps.kept.restore;
}

/** Does the work as one step, together with what it calls; what was done before a refusal can be taken back too. */
export function doStep<T>(book: Book, work: () => T): T {
  const { steps } = book;
  if (steps.working) return work();
  const restore = keep(book);
  const tabs = tabsOf(book);
  const changes: WorkbookChange[] = [];
  const end = book.listen((change) => changes.push(change));
  steps.begin();
  try {
    return work();
  } finally {
    end();
    steps.working = false;
    if (changes.some(isWork) || tabsOf(book) !== tabs) {
      // What someone else did in the same file is not this person's to take back, nor can it be told apart here.
      if (book.origin === 'remote') steps.forget();
      steps.push({ restore, changes });
    }
  }
}

/** Takes back the last step; false when there is none. */
export function undoStep(book: Book): boolean {
  const step = book.steps.pop();
  if (!step) return false;
  const restore = keepBook(book);
  step.restore();
  book.steps.pushUndone({ restore, changes: step.changes });
  settleSelection(book);
  tell(
    book,
    [...step.changes].reverse().map((change) => (change.kind === 'cells' ? opposite(change) : change)),
  );
  return true;
}

/** Does the last step again that was taken back; false when there is none. */
export function redoStep(book: Book): boolean {
  const step = book.steps.popUndone();
  if (!step) return false;
  const restore = keepBook(book);
  step.restore();
  book.steps.pushRedone({ restore, changes: step.changes });
  settleSelection(book);
  tell(book, step.changes);
  return true;
}

const opposite = (change: Extract<WorkbookChange, { kind: 'cells' }>): WorkbookChange => ({
  ...change,
  change: opposites[change.change],
});

/** Neither a sheet nor a chart stays in front that is there no more. */
function settleSelection(book: Book): void {
  const front = book.activeSheet;
  if (!front || front.deleted || front.visibility !== 'Visible') {
    const next = book.sheets.find(({ visibility }) => visibility === 'Visible');
    if (next) activateSheet(book, next);
    return;
  }
  const { selection } = book;
  if (selection?.kind !== 'chart' || book.chartsOf(front).some(({ name }) => name === selection.name)) return;
  const active = { row: 0, column: 0 };
  book.selection = { kind: 'cells', sheet: front, areas: [{ ...active, rows: 1, columns: 1 }], active };
  book.emit({ kind: 'selection', origin: 'user' });
}

/** Says what has changed, as done by the person; of what concerns a whole sheet once is enough. */
function tell(book: Book, changes: readonly WorkbookChange[]): void {
  const told = new Set<string>();
  for (const change of changes) {
    if (change.kind === 'selection' || change.kind === 'mode' || change.kind === 'settings') continue;
    if ('sheet' in change && change.sheet.deleted) continue;
    const key = `${change.kind} ${'sheet' in change ? change.sheet.id : ''}`;
    if (change.kind === 'cells' || !told.has(key)) book.emit({ ...change, origin: 'user' });
    told.add(key);
  }
}
