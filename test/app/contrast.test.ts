import { contrast, luminance } from '../../src/app/contrast';
import { fontOn } from '../../src/app/fontOn';
import { lookAlike, oklab } from '../../src/app/lookAlike';
import { PALETTE } from '../../src/app/palette';

describe('contrast', () => {
  // WCAG 2.2 defines 0 for black, 1 for white; red, green and blue alone are the weights of its formula.
  test.each([
    ['#000000', 0],
    ['#FFFFFF', 1],
    ['#FF0000', 0.2126],
    ['#00FF00', 0.7152],
    ['#0000ff', 0.0722],
  ])('%s has the relative luminance %d', (colour, expected) => {
    expect(luminance(colour)).toBeCloseTo(expected, 10);
  });

  // WebAIM, "Contrast and Color Accessibility": #777777 on white just fails 4.5 : 1, #767676 just passes.
  test.each([
    ['#000000', '#FFFFFF', 21],
    ['#777777', '#FFFFFF', 4.48],
    ['#767676', '#FFFFFF', 4.54],
    ['#FF0000', '#FFFFFF', 4],
    ['#0000FF', '#FFFFFF', 8.59],
  ])('of %s and %s is %d : 1, whichever comes first', (a, b, expected) => {
    expect(contrast(a, b)).toBeCloseTo(expected, 2);
    expect(contrast(b, a)).toBe(contrast(a, b));
  });
});

describe('the font on a fill', () => {
  test('is a dark shade of a tint, white on a dark one, black where no shade can be read with comfort', () => {
    expect(fontOn('#A9DDB3')).toBe('#222C24');
    expect(fontOn('#107C41')).toBe('#FFFFFF');
    expect(fontOn('#808080')).toBe('#000000');
  });

  test('can be read on every colour: at least 4.5 : 1', () => {
    const steps = Array.from({ length: 18 }, (_, i) => (i * 15).toString(16).padStart(2, '0'));
    const fills = steps.flatMap((r) => steps.flatMap((g) => steps.map((b) => `#${r}${g}${b}`)));
    expect(fills).toHaveLength(5832);
    expect(fills.filter((fill) => contrast(fontOn(fill), fill) < 4.5)).toEqual([]);
  });
});

describe('colours that look alike', () => {
  // Ottosson 2020: white is L 1, a 0, b 0.
  test('are told by their distance in Oklab', () => {
    const [l, a, b] = oklab('#FFFFFF');
    expect(l).toBeCloseTo(1, 6);
    expect(a).toBeCloseTo(0, 6);
    expect(b).toBeCloseTo(0, 6);
    expect(lookAlike('#A9DDB3', '#AADDB3')).toBe(true);
    expect(lookAlike('#A9DDB3', '#C6E9C4')).toBe(false);
  });

  test('are not offered beside each other', () => {
    const fills = Object.values(PALETTE);
    const alike = fills.flatMap((one, i) => fills.slice(i + 1).filter((other) => lookAlike(one, other)));
    expect(fills).toHaveLength(12);
    expect(alike).toEqual([]);
  });
});
