import type { Book } from './book';
import { COLUMNS, ROWS } from './area';
import { WorkbookFault } from './fault';
import type { Sheet } from './sheet';
import { addSheet } from './sheets';
import type { Typed } from './typedInput';
import { settleValue } from './writing';

const MOST_REMEMBERED = 50_000;

/** Fields of a file repeat (dates, names, amounts): each is read once, as long as there are not too many. */
function remembering(read: (field: unknown) => Typed): (field: unknown) => Typed {
  const known = new Map<unknown, Typed>();
  return (field) => {
    let typed = known.get(field);
    if (!typed) {
      typed = read(field);
      if (known.size < MOST_REMEMBERED) known.set(field, typed);
    }
    return typed;
  };
}

/**
 * A new sheet with the rows of a parsed csv, each field read as Excel reads it on opening the file: numbers, dates
 * and booleans become such, and cells take on their number formats. Non-strings go in as they are.
 */
export function loadRows(book: Book, sheet: Sheet, rows: readonly (readonly unknown[])[]): void {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (rows.length > ROWS || width > COLUMNS) throw new WorkbookFault('RangeExceedsLimit');
  const general = sheet.formats.get(0);
  const read = remembering((field) => settleValue(field, 'General', book.typing));
  for (let c = 0; c < width; c += 1) {
    const cells = sheet.column(c);
    let run = { from: 0, numberFormat: 'General' };
    const close = (to: number): void => {
      if (run.numberFormat === 'General' || to < run.from) return;
      const id = sheet.formats.idOf({ ...general, numberFormat: run.numberFormat });
      cells.formats.change(run.from, to, () => id);
    };
    for (let r = 0; r < rows.length; r += 1) {
      const field = rows[r]?.[c];
      if (field === undefined || field === null || field === '') continue;
      const typed = read(field);
      cells.set(r, typed.value);
      if (typed.formula !== undefined) cells.formulas.set(r, typed.formula);
      const numberFormat = typed.numberFormat ?? 'General';
      if (numberFormat === run.numberFormat) continue;
      close(r - 1);
      run = { from: r, numberFormat };
    }
    close(rows.length - 1);
  }
}

/** Fills an empty sheet of that name, or a new one. */
export function loadSheet(book: Book, name: string, rows: readonly (readonly unknown[])[]): Sheet {
  const found = book.sheetNamed(name);
  const sheet = found && !found.usedArea(false) ? found : addSheet(book, found ? undefined : name);
  loadRows(book, sheet, rows);
  book.emit({ kind: 'sheets', origin: book.origin });
  return sheet;
}
