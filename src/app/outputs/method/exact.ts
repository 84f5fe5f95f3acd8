import { isoDate } from '../../../core';
import { metricUnit } from '../../../words';

/** A number with all its digits, for who computes it again. */
export const exact = (value: number): string => String(value);

/** A metric's value likewise, a day as "2024-06-30". @param label of the metric */
export const exactOf = (label: string, value: number): string =>
  metricUnit(label) === 'day' && Number.isInteger(value) ? isoDate(value) : exact(value);
