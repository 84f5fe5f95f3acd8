import type { Book } from './book';
import type { Lock, ProtectionOptions } from './protection';
import type { Sheet } from './sheet';

/** Protects a sheet, or not any more. Excel's own undo list ends there. */
export function lockSheet(book: Book, sheet: Sheet, lock: Lock<ProtectionOptions> | null): void {
  sheet.lock = lock;
  book.steps.forget();
  book.emit({ kind: 'layout', sheet, origin: book.origin });
}

/** Protects the structure of the workbook, or not any more. Excel's own undo list ends there. */
export function lockStructure(book: Book, lock: Lock | null): void {
  book.lock = lock;
  book.steps.forget();
  book.emit({ kind: 'sheets', origin: book.origin });
}
