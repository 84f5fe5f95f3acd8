import type { CellValue } from './cellValue';
import type { Reference } from './reference';
import type { Sheet } from './sheet';

/** A defined name: a place that follows the cells, or a formula that is kept as it is with its constant value. */
export interface DefinedName {
  readonly id: string;
  readonly name: string;
  /** The sheet it belongs to, null for the workbook. */
  readonly scope: Sheet | null;
  target:
    | { readonly kind: 'place'; readonly reference: Reference }
    | { readonly kind: 'formula'; readonly formula: string; readonly value: CellValue };
  visible: boolean;
  comment: string;
  /** The request in which it was made; `visible` is heeded in that one only (OfficeDev/office-js #3878). */
  readonly bornIn: number;
  deleted: boolean;
}
