import type { Area } from './area';
import type { Sheet } from './sheet';

/** Who made a change: the person at the grid, the add-in through the API, someone else in the same file. */
export type Origin = 'user' | 'api' | 'remote';

/** Names of Excel.DataChangeType. */
export type CellChange =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted';

/** What listeners hear; `cells` carries what Excel's change events tell, the others say what to look at again. */
export type WorkbookChange =
  | {
      readonly kind: 'cells';
      readonly sheet: Sheet;
      readonly area: Area;
      readonly change: CellChange;
      readonly origin: Origin;
    }
  | {
      readonly kind: 'formats' | 'rules' | 'layout' | 'tables' | 'charts';
      readonly sheet: Sheet;
      readonly origin: Origin;
    }
  | { readonly kind: 'sheets' | 'names' | 'settings' | 'selection' | 'mode'; readonly origin: Origin };
