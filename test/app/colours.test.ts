import { tierColours } from '../../src/app/colours';

/** Relative luminance and contrast: WCAG 2.2, "relative luminance", "contrast ratio". */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe('tier colours', () => {
  test.each([1, 2, 3, 4, 5, 8, 9, 11, 100])('%i tiers get as many colours and one for unknown', (count) => {
    expect(tierColours(count)).toHaveLength(count + 1);
  });

  test('font and fill differ by at least 4.5 : 1', () => {
    for (const { fill, font } of tierColours(11)) expect(contrast(fill, font)).toBeGreaterThanOrEqual(4.5);
  });

  test('up to eleven tiers no two look the same', () => {
    for (let count = 1; count <= 11; count += 1) {
      expect(new Set(tierColours(count).map(({ fill }) => fill)).size).toBe(count + 1);
    }
  });
});
