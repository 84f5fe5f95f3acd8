import type { OutputCell } from './outputSheet';
import type { CellKind } from './tierColumn';

/** A sheet of plain data that is the user's from the first moment: nothing of it is ours to find again or to clear. */
export interface DataSheet {
  /** What it is to be called; another number behind it where that is taken. */
  readonly title: string;
  /** At least one, all of the same length. */
  readonly columns: readonly {
    readonly header: string;
    readonly kind: CellKind;
    readonly cells: readonly OutputCell[];
  }[];
}
