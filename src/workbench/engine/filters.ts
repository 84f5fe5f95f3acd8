import type { Area } from './area';
import { lastRow } from './area';
import type { AutoFilter, FilterCriteria } from './autoFilter';
import type { Book } from './book';
import { WorkbookFault } from './fault';
import { displayText } from './numberFormat';
import { placeOf } from './reference';
import { refuseLockedSheet } from './rights';
import type { Sheet } from './sheet';

/** `=A*`, `<>x`, `>5`: a custom criterion on a cell's value and text, wildcards included. */
function custom(criterion: string, value: unknown, text: string): boolean {
  const [, mark = '=', rest = ''] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(criterion) ?? [];
  if (mark === '=' || mark === '<>') {
    const pattern = rest
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.');
    const equal =
      new RegExp(`^${pattern}$`, 'is').test(text) ||
      (typeof value === 'number' && rest !== '' && value === Number(rest));
    return (mark === '=') === equal;
  }
  const limit = Number(rest);
  if (typeof value !== 'number' || Number.isNaN(limit)) return false;
  if (mark === '<') return value < limit;
  if (mark === '>') return value > limit;
  return mark === '<=' ? value <= limit : value >= limit;
}

function passes(criteria: FilterCriteria, value: unknown, text: string): boolean {
  if (criteria.filterOn === 'Values') {
    const values: unknown = criteria.values;
    return (
      Array.isArray(values) && values.some((wanted) => String(wanted).toLowerCase() === text.toLowerCase())
    );
  }
  const first = criteria.criterion1;
  const second = criteria.criterion2;
  const holdsFirst = typeof first !== 'string' || custom(first, value, text);
  if (typeof second !== 'string') return holdsFirst;
  const holdsSecond = custom(second, value, text);
  return criteria.operator === 'Or' ? holdsFirst || holdsSecond : holdsFirst && holdsSecond;
}

/** Hides the rows of a filter that do not match all its criteria; the header row is never hidden. */
export function showMatching(book: Book, sheet: Sheet, filter: AutoFilter): void {
  const area = placeOf(filter.reference);
  const { culture, dateSystem } = book.options;
  for (let row = area.row + 1; row <= lastRow(area); row += 1) {
    const shown = [...filter.criteria].every(([index, criteria]) => {
      const value = sheet.value(row, area.column + index);
      const { numberFormat } = sheet.format(row, area.column + index);
      return passes(criteria, value, displayText(value, numberFormat, culture, dateSystem));
    });
    if (shown) sheet.filteredRows.delete(row);
    else sheet.filteredRows.add(row);
  }
  book.emit({ kind: 'layout', sheet, origin: book.origin });
}

/** Criteria on a column (counted within the area), or none to show the filter buttons alone. */
export function applyFilter(
  book: Book,
  sheet: Sheet,
  area: Area,
  column?: number,
  criteria?: FilterCriteria,
): void {
  refuseLockedSheet(book, sheet, 'allowAutoFilter');
  const known = criteria === undefined || criteria.filterOn === 'Values' || criteria.filterOn === 'Custom';
  if (!known) throw new WorkbookFault('NotImplemented', `The workbench filters by Values and Custom only.`);
  if (column !== undefined && (column < 0 || column >= area.columns))
    throw new WorkbookFault('InvalidArgument');
  let filter = book.filters.get(sheet);
  if (filter) filter.reference.area = area;
  else {
    filter = { reference: book.references.add(sheet, area), criteria: new Map() };
    book.filters.set(sheet, filter);
  }
  if (column !== undefined && criteria) filter.criteria.set(column, criteria);
  showMatching(book, sheet, filter);
}

export function clearCriteria(book: Book, sheet: Sheet, filter: AutoFilter, column?: number): void {
  refuseLockedSheet(book, sheet, 'allowAutoFilter');
  if (column === undefined) filter.criteria.clear();
  else filter.criteria.delete(column);
  showMatching(book, sheet, filter);
}

export function removeFilter(book: Book, sheet: Sheet): void {
  const filter = book.filters.get(sheet);
  if (!filter) return;
  clearCriteria(book, sheet, filter);
  book.references.release(filter.reference);
  book.filters.delete(sheet);
}
