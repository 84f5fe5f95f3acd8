import type { Book } from '../book';
import { activateSheet } from '../sheets';
import type { Chart } from './chart';

/** Brings a chart's sheet to the front and selects the chart: then there is no selected range. */
export function selectChart(book: Book, { id, name, sheet }: Chart): void {
  activateSheet(book, sheet);
  book.selection = { kind: 'chart', sheet, name, id };
  book.emit({ kind: 'selection', origin: book.origin });
}
