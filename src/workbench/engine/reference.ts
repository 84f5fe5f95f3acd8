import type { Area } from './area';
import { covers } from './area';
import { WorkbookFault } from './fault';
import type { Move } from './move';
import type { Sheet } from './sheet';
import type { Shift } from './shift';
import { shiftArea } from './shift';

/**
 * A place in a sheet that follows inserted and deleted rows and columns, as names, tables, rules and kept ranges do.
 * `area` is null once its cells or its sheet are gone (#REF!).
 */
export interface Reference {
  sheet: Sheet;
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

  /** Those that lie in the moved area as a whole go with it; those that it is put over as a whole are lost. */
  move({ from, area, to, target }: Move): void {
    for (const reference of this.#living) {
      const { sheet, area: place } = reference;
      if (!place) continue;
      if (sheet === from && covers(area, place)) {
        reference.sheet = to;
        reference.area = {
          ...place,
          row: place.row + target.row - area.row,
          column: place.column + target.column - area.column,
        };
      } else if (sheet === to && covers(target, place)) reference.area = null;
    }
  }

  /** Keeps where all of them lie now; what is returned puts them back, those too that were let go of meanwhile. */
  keep(): () => void {
    const places = [...this.#living].map((reference) => ({ reference, ...reference }));
    return () => {
      for (const { reference, sheet, area } of places) {
        reference.sheet = sheet;
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
