import type { Area } from './area';
import { WorkbookFault } from './fault';
import type { Sheet } from './sheet';
import type { Shift } from './shift';
import { shiftArea } from './shift';

/**
 * A place in a sheet that follows inserted and deleted rows and columns, as names, tables, rules and kept ranges do.
 * `area` is null once its cells or its sheet are gone (#REF!).
 */
export interface Reference {
  readonly sheet: Sheet;
  area: Area | null;
}

/** The area of a reference; a lost one is refused. */
export function placeOf(reference: Reference): Area {
  if (!reference.area) throw new WorkbookFault('InvalidReference');
  return reference.area;
}

/** All living references of a workbook. */
export class References {
  #living = new Set<Reference>();

  add(sheet: Sheet, area: Area): Reference {
    const reference = { sheet, area };
    this.#living.add(reference);
    return reference;
  }

  release(reference: Reference): void {
    this.#living.delete(reference);
  }

  shift(sheet: Sheet, shift: Shift): void {
    for (const reference of this.#living)
      if (reference.sheet === sheet && reference.area) reference.area = shiftArea(reference.area, shift);
  }

  /** Keeps where all of them lie now; what is returned puts them back, those too that were let go of meanwhile. */
  keep(): () => void {
    const places = [...this.#living].map((reference) => ({ reference, area: reference.area }));
    return () => {
      for (const { reference, area } of places) {
        reference.area = area;
        this.#living.add(reference);
      }
    };
  }

  /** The sheet is gone, and all places in it. */
  lose(sheet: Sheet): void {
    for (const reference of this.#living) if (reference.sheet === sheet) reference.area = null;
  }
}
