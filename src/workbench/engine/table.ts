import type { Area } from './area';
import { areaOf, lastRow } from './area';
import type { AutoFilter } from './autoFilter';
import { WorkbookFault } from './fault';
import type { Reference } from './reference';
import { placeOf } from './reference';
import type { Sheet } from './sheet';
import type { TableSort } from './sortField';

export interface TableColumn {
  readonly id: number;
  name: string;
}

/** A table: header row, body, totals row over one area; its column names are the texts of its header cells. */
export class Table {
  style = 'TableStyleMedium2';
  showHeaders = true;
  showTotals = false;
  showBandedRows = true;
  showBandedColumns = false;
  showFilterButton = true;
  highlightFirstColumn = false;
  highlightLastColumn = false;
  filter: AutoFilter;
  /** How it was sorted last, null once that is cleared. */
  sort: TableSort | null = null;
  deleted = false;
  #nextColumnId = 1;
  readonly columns: TableColumn[] = [];

  constructor(
    readonly id: string,
    public name: string,
    readonly reference: Reference,
  ) {
    this.filter = { reference, criteria: new Map() };
  }

  newColumn(name: string): TableColumn {
    return { id: this.#nextColumnId++, name };
  }

  get sheet(): Sheet {
    return this.reference.sheet;
  }

  get area(): Area {
    return placeOf(this.reference);
  }

  get headerArea(): Area {
    if (!this.showHeaders) throw new WorkbookFault('ItemNotFound');
    return { ...this.area, rows: 1 };
  }

  get bodyArea(): Area {
    const { row, column, rows, columns } = this.area;
    const head = this.showHeaders ? 1 : 0;
    return areaOf(row + head, column, rows - head - (this.showTotals ? 1 : 0), columns);
  }

  get totalArea(): Area {
    if (!this.showTotals) throw new WorkbookFault('ItemNotFound');
    return { ...this.area, row: lastRow(this.area), rows: 1 };
  }

  /** Column `index` of an area of this table. */
  columnOf(area: Area, index: number): Area {
    return { ...area, column: area.column + index, columns: 1 };
  }
}
