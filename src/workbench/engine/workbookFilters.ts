import type { Area } from './area';
import { areaOf, holds } from './area';
import type { AutoFilter } from './autoFilter';
import type { Book } from './book';
import { applyFilter, clearCriteria, removeFilter, showMatching } from './filters';
import { displayText } from './numberFormat';
import { placeOf } from './reference';
import { refuseLockedSheet } from './rights';
import type { Sheet } from './sheet';
import { sortCells } from './sorting';
import type { Table } from './table';
import { sortTable } from './tableSort';
import { doStep } from './undo/undo';

/** A header cell with a filter button: the button's column counts within the filter's area. */
export interface FilterButton {
  readonly filter: AutoFilter;
  readonly table: Table | null;
  readonly column: number;
  /** True while the column has a criterion. */
  readonly active: boolean;
}

/** What a person does by filter buttons and the sort commands. */
export class WorkbookFilters {
  constructor(private readonly book: Book) {}

  /** The button in a cell, undefined where there is none. */
  buttonAt(sheet: Sheet, row: number, column: number): FilterButton | undefined {
    const found = this.#owners(sheet).find(({ filter, table }) => {
      const { area } = filter.reference;
      const shown = table === null || (table.showHeaders && table.showFilterButton);
      return shown && area && area.row === row && holds(area, row, column);
    });
    if (!found) return undefined;
    const index = column - placeOf(found.filter.reference).column;
    return { ...found, column: index, active: found.filter.criteria.has(index) };
  }

  /** What the rows of a button's column show, each text once, with whether its rows are to be seen. */
  textsOf({ filter, column }: FilterButton): { readonly text: string; readonly shown: boolean }[] {
    const { sheet } = filter.reference;
    const area = placeOf(filter.reference);
    const { culture, dateSystem } = this.book.options;
    const found = new Map<string, boolean>();
    for (let row = area.row + 1; row < area.row + area.rows; row += 1) {
      const at = area.column + column;
      const { numberFormat } = sheet.format(row, at);
      const text = displayText(sheet.value(row, at), numberFormat, culture, dateSystem);
      found.set(text, (found.get(text) ?? false) || !sheet.filteredRows.has(row));
    }
    return [...found].map(([text, shown]) => ({ text, shown }));
  }

  /** Shows the rows with these texts in the button's column; null shows all again. */
  choose({ filter, table, column }: FilterButton, texts: readonly string[] | null): void {
    doStep(this.book, () => {
      const { sheet } = filter.reference;
      if (texts === null) clearCriteria(this.book, sheet, filter, column);
      else {
        refuseLockedSheet(this.book, sheet, 'allowAutoFilter');
        filter.criteria.set(column, { filterOn: 'Values', values: texts });
        showMatching(this.book, sheet, filter);
      }
      if (table) this.book.emit({ kind: 'tables', sheet, origin: this.book.origin });
    });
  }

  /** Takes the sheet's own filter away, or puts one over all that is filled; an empty sheet is nothing to filter. */
  toggle(sheet: Sheet): void {
    doStep(this.book, () => {
      const area = sheet.usedArea(true);
      if (this.book.filters.has(sheet)) removeFilter(this.book, sheet);
      else if (area) applyFilter(this.book, sheet, area);
    });
  }

  hasOwn(sheet: Sheet): boolean {
    return this.book.filters.has(sheet);
  }

  /** Sorts the table, the filter's area or else the filled area around a cell by the cell's column, as the buttons A→Z do. */
  sort(sheet: Sheet, row: number, column: number, ascending: boolean): void {
    doStep(this.book, () => {
      const table = this.book.tablesOf(sheet).find((other) => holds(other.area, row, column));
      if (table) {
        const fields = [{ key: column - table.area.column, ascending, textAsNumber: false }];
        sortTable(this.book, table, { fields, matchCase: false, method: 'PinYin' });
        return;
      }
      const body = this.bodyAt(sheet, row, column);
      if (body && holds({ ...body, row: 0, rows: body.row + body.rows }, row, column))
        sortCells(this.book, sheet, body, [{ key: column - body.column, ascending, textAsNumber: false }]);
    });
  }

  /** The rows below the header around a cell: of the sheet's filter, or of all that is filled; null in an empty sheet. */
  bodyAt(sheet: Sheet, row: number, column: number): Area | null {
    const filter = this.book.filters.get(sheet)?.reference.area;
    const area = filter && holds(filter, row, column) ? filter : sheet.usedArea(true);
    if (!area) return null;
    // A first row of texts alone is taken for the header.
    const header = Array.from({ length: area.columns }, (_, i) => sheet.value(area.row, area.column + i));
    const below = filter === area || (area.rows > 1 && header.every((value) => typeof value === 'string'));
    return below ? areaOf(area.row + 1, area.column, area.rows - 1, area.columns) : area;
  }

  #owners(sheet: Sheet): { readonly filter: AutoFilter; readonly table: Table | null }[] {
    const own = this.book.filters.get(sheet);
    return [
      ...(own ? [{ filter: own, table: null }] : []),
      ...this.book.tablesOf(sheet).map((table) => ({ filter: table.filter, table })),
    ];
  }
}
