import type { Book } from '../book';
import { keepSheet } from './keepSheet';
import type { Restore } from './keepTree';
import { keepTree } from './keepTree';

/** Keeps all that undo takes back: settings are no part of it, nor are protection, selection and modes. */
export function keepBook(book: Book): Restore {
  const { sheets, tables, charts, names, merges, rules, filters } = book;
  const order = [...sheets];
  const cells = sheets.map(keepSheet);
  const references = book.references.keep();
  const rest = keepTree([tables, charts, names, merges, rules, filters]);
  return () => {
    const gone = book.sheets.filter((sheet) => !order.includes(sheet));
    // Whoever holds on to what came since then finds it deleted, unless it is put back below.
    for (const item of [...book.tables, ...book.charts, ...book.names]) item.deleted = true;
    Object.assign(book, { sheets: [...order], tables, charts, names, merges });
    for (const restore of cells) restore();
    rest();
    references();
    for (const sheet of gone) {
      sheet.deleted = true;
      book.references.lose(sheet);
    }
  };
}
