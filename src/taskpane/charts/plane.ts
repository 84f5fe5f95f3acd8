/** Room for the names of values at the left and below, and for the name of the axis above, px. */
export const LEFT = 44;
const TOP = 18;
const BELOW = 32;

/** Where places of 0 to 1 lie on a picture of two axes, px. */
export interface Plane {
  readonly across: (place: number) => number;
  readonly up: (place: number) => number;
  /** The lower edge. */
  readonly floor: number;
}

export function planeIn(width: number, height: number): Plane {
  const floor = height - BELOW;
  return {
    floor,
    across: (place) => LEFT + place * (width - LEFT),
    up: (place) => floor - place * (floor - TOP),
  };
}
