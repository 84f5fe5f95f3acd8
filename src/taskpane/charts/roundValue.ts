/** An axis: the value at a place from 0 to 1, and the place of a value. */
export interface LimitAxis {
  readonly valueAt: (place: number) => number;
  readonly placeOf: (value: number) => number;
  /** Values are multiples of this at least: 1 of whole numbers and days, else 0. */
  readonly least: number;
}

/** The value at a place, as round as it can be and still be told from those a hundredth of the axis away. */
export function roundValueAt(axis: LimitAxis, place: number): number {
  const unit = unitAt(axis, place);
  return Number((Math.round(axis.valueAt(place) / unit) * unit).toPrecision(12));
}

/** A value so many hundredths of the axis on, which is another one in any case. */
export function steppedValue(axis: LimitAxis, value: number, steps: number): number {
  const place = axis.placeOf(value) + steps / 100;
  const next = roundValueAt(axis, place);
  const forward = steps > 0 ? next > value : next < value;
  return forward ? next : Number((value + Math.sign(steps) * unitAt(axis, place)).toPrecision(12));
}

function unitAt({ valueAt, least }: LimitAxis, place: number): number {
  const fine = Math.abs(valueAt(place + 0.005) - valueAt(place - 0.005));
  return Math.max(least, 10 ** Math.floor(Math.log10(fine)));
}
