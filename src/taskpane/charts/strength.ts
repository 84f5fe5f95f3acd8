/**
 * Strengths of the accent colour, weakest first: on each of them either the text colour or, on the last, the ground's has
 * a contrast of at least 4.5 : 1 in the light and in the dark theme (WCAG 2.2, 1.4.3); between the last two neither has.
 */
const STRENGTHS = [0.1, 0.25, 0.45, 0.65, 1] as const;

/** How strongly a value is coloured, by the root of its part of the greatest, so that small ones are told apart; 0 = not. */
export function strengthOf(value: number, most: number): number {
  if (value <= 0 || most <= 0) return 0;
  return (
    STRENGTHS[Math.min(STRENGTHS.length, Math.ceil(STRENGTHS.length * Math.sqrt(value / most))) - 1] ?? 1
  );
}
