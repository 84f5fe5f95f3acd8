import type { Area } from './area';
import type { Sheet } from './sheet';

/** An area on its way: its first cell goes to that of the target, which is as large, on the same sheet or another. */
export interface Move {
  readonly from: Sheet;
  readonly area: Area;
  readonly to: Sheet;
  readonly target: Area;
}
