import { channels, contrast } from '../../../src/app/contrast';
import { strengthOf } from '../../../src/taskpane/charts/strength';

describe('strengthOf(value, most)', () => {
  it('is none for nothing, full for the most, and steps by the root between', () => {
    // Roots of 1/100, 25/100, 64/100: 0.1, 0.5, 0.8 of five steps
    expect([0, 1, 25, 64, 100].map((value) => strengthOf(value, 100))).toEqual([0, 0.1, 0.45, 0.65, 1]);
    expect([strengthOf(-5, 100), strengthOf(0, 0)]).toEqual([0, 0]);
  });

  // Of Fluent's web themes: colorCompoundBrandStroke, colorNeutralBackground1, colorNeutralForeground1.
  it.each([
    ['light', '#0f6cbd', '#ffffff', '#242424'],
    ['dark', '#479ef5', '#292929', '#ffffff'],
  ])('leaves figures a contrast of 4.5 : 1 in the %s theme', (_, accent, ground, ink) => {
    for (const part of [0.01, 0.1, 0.3, 0.6, 1]) {
      const strength = strengthOf(part, 1);
      const text = strength === 1 ? ground : ink;
      expect(contrast(mixed(accent, ground, strength), text)).toBeGreaterThanOrEqual(4.5);
    }
  });
});

function mixed(over: string, ground: string, strength: number): string {
  const below = channels(ground);
  const parts = channels(over).map((channel, i) =>
    Math.round(strength * channel + (1 - strength) * (below[i] ?? 0)),
  );
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
