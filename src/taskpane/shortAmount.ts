import type { Words } from '../words';

/** From here on an amount is too wide for the preview's table. */
const WIDE = 100_000_000;

/** An amount for a narrow column: "99,999,999", "123.46M", "1.23亿". */
export function shortAmount(amount: number, words: Words): string {
  const whole = Math.round(amount);
  if (Math.abs(whole) < WIDE) return words.number(whole);
  return new Intl.NumberFormat(words.language, {
    notation: 'compact',
    maximumFractionDigits: 2,
  }).format(whole);
}
