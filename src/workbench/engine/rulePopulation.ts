import { lastColumn, lastRow } from './area';
import type { Book } from './book';
import type { CellValue } from './cellValue';
import { CellError } from './cellValue';
import type { ConditionalFormat } from './conditionalFormat';
import type { Sheet } from './sheet';

/** What the cells of a rule hold together: scales, ranks and presets compare one cell with all of them. */
export interface Population {
  /** All numbers, ascending. */
  readonly numbers: readonly number[];
  /** How often each value occurs, texts without regard to case. */
  readonly counts: ReadonlyMap<string, number>;
  readonly mean: number;
  /** Of a sample: divided by the count less one. */
  readonly deviation: number;
}

/** Equal keys are equal values; empty cells and errors have none. */
export function valueKey(value: CellValue): string | undefined {
  if (value === null || value === '' || value instanceof CellError) return undefined;
  return `${typeof value} ${String(value).toLowerCase()}`;
}

function* valuesOf(sheet: Sheet, rule: ConditionalFormat): Generator<CellValue> {
  for (const { area } of rule.references) {
    if (!area) continue;
    for (const [index, column] of sheet.columns) {
      if (index < area.column || index > lastColumn(area)) continue;
      for (const row of column.filledRows(area.row, lastRow(area))) yield column.get(row);
    }
  }
}

function populationOf(sheet: Sheet, rule: ConditionalFormat): Population {
  const numbers: number[] = [];
  const counts = new Map<string, number>();
  const counted = rule.type === 'PresetCriteria';
  for (const value of valuesOf(sheet, rule)) {
    if (typeof value === 'number') numbers.push(value);
    const key = counted ? valueKey(value) : undefined;
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  numbers.sort((a, b) => a - b);
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const squares = numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0);
  return { numbers, counts, mean, deviation: Math.sqrt(squares / (numbers.length - 1)) };
}

const known = new WeakMap<ConditionalFormat, { version: number; population: Population }>();

/** Read once until something in the workbook changes. */
export function population(book: Book, sheet: Sheet, rule: ConditionalFormat): Population {
  const found = known.get(rule);
  if (found?.version === book.version) return found.population;
  const fresh = populationOf(sheet, rule);
  known.set(rule, { version: book.version, population: fresh });
  return fresh;
}
