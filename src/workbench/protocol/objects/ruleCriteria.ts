import { WorkbookFault } from '../../engine';
import { iconCount } from '../../engine/state';
import { color } from './color';

/** Values that settings of scales, bars and icons take, settled as they are kept; what does not fit is refused. */
export type Accept = (value: unknown) => unknown;

const refuse = (): never => {
  throw new WorkbookFault('InvalidArgument');
};

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : refuse();

export const flag: Accept = (value) => (typeof value === 'boolean' ? value : refuse());

/** An empty text is no colour: no border, or the standard one. */
export const colorOrNone: Accept = (value) => (value === '' ? '' : color(value));

export const oneOf =
  (...names: readonly string[]): Accept =>
  (value) =>
    names.find((name) => name === value) ?? refuse();

const counted = ['Number', 'Percent', 'Percentile', 'Formula'];

/** A limit by a type of Excel's; types that count by a number or a formula must have one. */
function limit(value: unknown, ends: readonly string[]): Readonly<Record<string, unknown>> {
  const given = record(value);
  const { type, formula } = given;
  if (ends.some((end) => end === type)) return given;
  const says = (typeof formula === 'string' && formula !== '') || typeof formula === 'number';
  return counted.some((name) => name === type) && says ? given : refuse();
}

/** Excel.ConditionalDataBarRule. */
export const barBound: Accept = (value) => limit(value, ['Automatic', 'LowestValue', 'HighestValue']);

function stop(value: unknown): Readonly<Record<string, unknown>> {
  const given = limit(value, ['LowestValue', 'HighestValue']);
  return { ...given, color: color(given.color) };
}

/** Excel.ConditionalColorScaleCriteria: two stops, or three. */
export const scaleCriteria: Accept = (value) => {
  const { minimum, midpoint, maximum } = record(value);
  const middle = midpoint === undefined || midpoint === null ? {} : { midpoint: stop(midpoint) };
  return { minimum: stop(minimum), ...middle, maximum: stop(maximum) };
};

export const iconStyle: Accept = (value) =>
  typeof value === 'string' && iconCount(value) !== undefined ? value : refuse();

/** Of the first criterion "only the custom icon can be modified, while type, formula, and operator will be ignored when set". */
export const iconCriteria: Accept = (value) => {
  if (!Array.isArray(value) || value.length < 3 || value.length > 5) return refuse();
  return value.map((criterion: unknown, at) => {
    const given = record(criterion ?? {});
    const customIcon = given.customIcon ?? null;
    if (at === 0) return { type: 'Percent', operator: 'GreaterThanOrEqual', formula: '=0', customIcon };
    const operator = oneOf('GreaterThan', 'GreaterThanOrEqual')(given.operator);
    return { ...limit(given, []), operator, customIcon };
  });
};
