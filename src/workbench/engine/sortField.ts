import type { OrderOptions } from './sortOrder';

/** A condition of a sort: the column (or row) as an offset from the first one of the area (Excel.SortField). */
export interface SortField {
  readonly key: number;
  readonly ascending: boolean;
  readonly textAsNumber: boolean;
}

/** How a table was last sorted (Excel.TableSort): kept until it is cleared. */
export interface TableSort extends OrderOptions {
  readonly fields: readonly SortField[];
}
