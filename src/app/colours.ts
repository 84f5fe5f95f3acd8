import { fontOn } from './fontOn';

/** Fill and font of a tier, `#rrggbb`; every pair has a contrast of at least 4.5 : 1 (WCAG 2.2, 1.4.3). */
export interface Colours {
  readonly fill: string;
  readonly font: string;
}

const UNKNOWN: Colours = { fill: '#E7E6E6', font: '#3B3A39' };

/** Best to worst: green over yellow to red, in tints that stay apart for the colour-blind by lightness. */
const SCALE: readonly Colours[] = [
  { fill: '#A9DDB3', font: '#0B4A1B' },
  { fill: '#C6E9C4', font: '#14501F' },
  { fill: '#DDF1C9', font: '#2F4F0B' },
  { fill: '#D3EEF0', font: '#0B4A52' },
  { fill: '#DCE6F7', font: '#1B3A70' },
  { fill: '#FFF1B8', font: '#5C4500' },
  { fill: '#FFE3A6', font: '#663C00' },
  { fill: '#FFD3B0', font: '#6B2E00' },
  { fill: '#FFC4B8', font: '#7A1D0C' },
  { fill: '#F9C6CF', font: '#7A0F2A' },
  { fill: '#E3CBE6', font: '#521A5C' },
];

/** Few tiers use the scale's well-known steps: green, yellow, red. */
const STEPS: Readonly<Record<number, readonly number[]>> = {
  1: [0],
  2: [0, 8],
  3: [0, 5, 8],
  4: [0, 2, 5, 8],
  5: [0, 2, 5, 7, 8],
};

/** Colours of `count` tiers, best first, the unknown tier's last. */
export function tierColours(count: number): readonly Colours[] {
  const steps = STEPS[count];
  const pick = (i: number): number =>
    steps?.[i] ?? Math.round((i * (SCALE.length - 1)) / Math.max(1, count - 1));
  return [...Array.from({ length: count }, (_, i) => SCALE[pick(i)] ?? UNKNOWN), UNKNOWN];
}

/** Tier → the fill that the policy gives it, `#rrggbb`. */
export type ChosenColours = Readonly<Record<string, string>>;

/** Colours of tiers by name: those that the policy chooses, else the scale's. @param tiers best first, the unknown one last */
export function coloursOf(tiers: readonly string[], chosen: ChosenColours): readonly Colours[] {
  const usual = tierColours(tiers.length - 1);
  return tiers.map((tier, i) => {
    const fill = Object.hasOwn(chosen, tier) ? chosen[tier] : undefined;
    return fill === undefined ? (usual[i] ?? UNKNOWN) : { fill: fill.toUpperCase(), font: fontOn(fill) };
  });
}
