import { formatAddress } from '../address';
import type { Book } from '../book';
import type { Reference } from '../reference';
import type { Sheet } from '../sheet';
import { boxOf } from './chartPlace';

const addressOf = ({ sheet, area }: Reference): string => (area ? formatAddress(sheet.name, area) : '#REF!');

const part = (reference: Reference | string | null): unknown =>
  typeof reference === 'string' ? { text: reference } : reference && addressOf(reference);

/** The charts of a sheet as plain data without ids, in their order. */
export const chartSnapshots = (book: Book, sheet: Sheet): unknown[] =>
  book.chartsOf(sheet).map(({ name, type, place, title, legend, axes, series, visibleOnly }) => ({
    name,
    type,
    box: boxOf(sheet, place),
    title: { ...title },
    legend: { ...legend },
    axes: Object.fromEntries(
      Object.entries(axes).map(([key, axis]) => [key, { ...axis, title: { ...axis.title } }]),
    ),
    series: series.map((one) => ({
      ...one,
      name: part(one.name),
      values: part(one.values),
      categories: part(one.categories),
      labels: { ...one.labels },
    })),
    visibleOnly,
  }));
