import { exactTotal } from '../numbers/exactSum';
import type { Side } from './side';

/**
 * TOPSIS closeness per customer, 0 to 1: distance to the worst ÷ (distance to the best + to the worst), on columns
 * scaled to length 1 and weighted (Hwang & Yoon 1981, "Multiple Attribute Decision Making"). A column of zeros counts
 * 0; where best and worst are one, 0.5.
 * @param columns indicator → value per customer, all present
 * @param weights add up to 1
 */
export function topsis(
  columns: readonly Float64Array[],
  sides: readonly Side[],
  weights: Float64Array,
): Float64Array {
  const weighted = columns.map((values, i) => {
    const length = Math.sqrt(exactTotal(values.map((value) => value * value)));
    return values.map((value) => (length === 0 ? 0 : (value / length) * (weights[i] ?? 0)));
  });
  const ends = weighted.map((values, i) => {
    const least = values.reduce((low, value) => Math.min(low, value), Infinity);
    const most = values.reduce((high, value) => Math.max(high, value), -Infinity);
    return sides[i] === 'cost' ? { best: least, worst: most } : { best: most, worst: least };
  });
  const distance = (customer: number, end: 'best' | 'worst'): number =>
    Math.sqrt(
      weighted.reduce(
        (sum, values, i) => sum + ((values[customer] ?? NaN) - (ends[i]?.[end] ?? NaN)) ** 2,
        0,
      ),
    );
  return Float64Array.from(columns[0] ?? [], (_, customer) => {
    const toWorst = distance(customer, 'worst');
    const whole = distance(customer, 'best') + toWorst;
    return whole === 0 ? 0.5 : toWorst / whole;
  });
}
