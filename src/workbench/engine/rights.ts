import type { Area } from './area';
import type { Book } from './book';
import { WorkbookFault } from './fault';
import type { ProtectionOptions } from './protection';
import type { Sheet } from './sheet';

type Right = Exclude<keyof ProtectionOptions, 'selectionMode'>;

/** Refuses a change of values in a protected sheet, unless all its cells are unlocked. */
export function refuseLockedCells(book: Book, sheet: Sheet, area: Area): void {
  book.refuseReadOnly();
  if (sheet.lock && sheet.formatsIn(area).some((format) => format.locked))
    throw new WorkbookFault('AccessDenied');
}

/** Refuses what a protected sheet forbids, unless its options allow it. */
export function refuseLockedSheet(book: Book, sheet: Sheet, right?: Right): void {
  book.refuseReadOnly();
  if (sheet.lock && !(right && sheet.lock.options[right])) throw new WorkbookFault('AccessDenied');
}
