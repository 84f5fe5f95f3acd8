import type { CellValue } from './cellValue';
import { CellError } from './cellValue';
import type { Json } from './conditionalFormat';
import type { Population } from './rulePopulation';
import { valueKey } from './rulePopulation';

/** Is the value among the highest or lowest (Excel.ConditionalTopBottomRule)? Equals of the last one are. */
export function matchesTopBottom({ rank, type }: Json, value: CellValue, { numbers }: Population): boolean {
  if (typeof value !== 'number' || typeof rank !== 'number' || typeof type !== 'string') return false;
  // A share of the cells is at least one of them.
  const count = type.endsWith('Percent') ? Math.max(1, Math.floor((numbers.length * rank) / 100)) : rank;
  const place = Math.min(count, numbers.length);
  if (type.startsWith('Top')) return value >= (numbers[numbers.length - place] ?? Infinity);
  return type.startsWith('Bottom') && value <= (numbers[place - 1] ?? -Infinity);
}

const deviations: Readonly<Record<string, number>> = { One: 1, Two: 2, Three: 3 };

function matchesAverage(criterion: string, value: CellValue, { mean, deviation }: Population): boolean {
  if (typeof value !== 'number') return false;
  const parts = /^(?:(One|Two|Three)StdDev|(EqualOr))?(Above|Below)Average$/.exec(criterion);
  if (!parts) return false;
  const [, steps = '', equal, side] = parts;
  const sign = side === 'Above' ? 1 : -1;
  const distance = sign * (value - mean);
  if (equal !== undefined) return distance >= 0;
  return distance > (steps === '' ? 0 : (deviations[steps] ?? 0) * deviation);
}

/** A cell that holds nothing but blanks counts as blank: Excel's own rule is LEN(TRIM(cell))=0, which an error fails. */
const isBlank = (value: CellValue): boolean =>
  value === null || (typeof value === 'string' && value.trim() === '');

/** Presets that look at values (Excel.ConditionalFormatPresetCriterion); those of dates ask for a clock and hold nowhere. */
export function matchesPreset({ criterion }: Json, value: CellValue, population: Population): boolean {
  const isError = value instanceof CellError;
  switch (criterion) {
    case 'Blanks':
      return isBlank(value);
    case 'NonBlanks':
      return !isError && !isBlank(value);
    case 'Errors':
      return isError;
    case 'NonErrors':
      return !isError;
    case 'UniqueValues':
      return population.counts.get(valueKey(value) ?? '') === 1;
    case 'DuplicateValues':
      return (population.counts.get(valueKey(value) ?? '') ?? 0) > 1;
    default:
      return typeof criterion === 'string' && matchesAverage(criterion, value, population);
  }
}
