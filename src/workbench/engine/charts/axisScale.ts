/** A value axis: its ends and the distance of its ticks. */
export interface AxisScale {
  readonly minimum: number;
  readonly maximum: number;
  readonly unit: number;
}

/** What a person may have fixed; null is chosen. */
export interface FixedScale {
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly majorUnit: number | null;
}

/** About so many parts are readable on an axis. */
const PARTS = 7;

/** 1, 2 or 5 times a power of ten, at least as large as the span asks for. */
function unitFor(span: number): number {
  const rough = span / PARTS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10;
  return multiple(power, step);
}

/** Multiples of a unit without the dust of binary fractions. */
const multiple = (unit: number, times: number): number => Number((unit * times).toPrecision(12));

/**
 * The automatic scale, as Microsoft describes it ("How Chart Axis Limits Are Determined", article 214075): the greatest
 * value and a twentieth of the span fit in; from zero, unless the values are close to each other (span under a sixth
 * of the greatest): then half a span more. Values of no series give 0 to 1.
 */
export function axisScale(values: readonly number[], fixed: FixedScale): AxisScale {
  const highest = values.reduce((most, value) => Math.max(most, value), -Infinity);
  const lowest = values.reduce((least, value) => Math.min(least, value), Infinity);
  if (values.length === 0 || (highest === 0 && lowest === 0))
    return finish(0, 1, fixed.majorUnit ?? 0.2, fixed);
  const top = lowest === highest && highest < 0 ? 0 : highest;
  const bottom = lowest === highest && lowest > 0 ? 0 : lowest;
  const span = top - bottom;
  const near = (end: number): boolean => span <= Math.abs(end) / 6;
  const padded = span / 20;
  const up = top > 0 ? top + padded : near(bottom) ? top + span / 2 : 0;
  const down = bottom < 0 ? bottom - padded : near(top) ? bottom - span / 2 : 0;
  const maximum = fixed.maximum ?? up;
  const minimum = fixed.minimum ?? down;
  const unit = fixed.majorUnit ?? unitFor(maximum > minimum ? maximum - minimum : span);
  return finish(
    multiple(unit, Math.floor(down / unit + 1e-9)),
    multiple(unit, Math.ceil(up / unit - 1e-9)),
    unit,
    fixed,
  );
}

function finish(minimum: number, maximum: number, unit: number, fixed: FixedScale): AxisScale {
  return { minimum: fixed.minimum ?? minimum, maximum: fixed.maximum ?? maximum, unit };
}

/** The ticks of an axis, from its lower end; none above its upper end, and never more than a hundred. */
export function ticksOf({ minimum, maximum, unit }: AxisScale): number[] {
  if (!(unit > 0) || maximum < minimum) return [minimum];
  const count = Math.min(100, Math.floor((maximum - minimum) / unit + 1e-9));
  return Array.from({ length: count + 1 }, (_, at) => Number((minimum + at * unit).toPrecision(12)));
}
