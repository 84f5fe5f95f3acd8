import { channels, linear } from './contrast';

/** Less than this apart two fills are taken for one another when they do not stand side by side. */
const LEAST_APART = 0.03;

/** Whether two colours, "#rrggbb", look the same: by their distance in Oklab (Ottosson 2020, "A perceptual color space"). */
export function lookAlike(a: string, b: string): boolean {
  const [one, other] = [oklab(a), oklab(b)];
  return Math.hypot(...one.map((value, i) => value - (other[i] ?? 0))) < LEAST_APART;
}

/** Lightness 0–1, green to red, blue to yellow. */
export function oklab(colour: string): readonly [number, number, number] {
  const [r, g, b] = channels(colour).map(linear) as [number, number, number];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}
