import { coloursOf, tierColours } from '../../src/app/colours';
import { contrast } from '../../src/app/contrast';
import { refusedColour } from '../../src/app/refusedColour';

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

describe('a chosen colour', () => {
  const tiers = ['A', 'B', 'C', 'Unknown'];

  test('is the fill of the tier of that name, with a font that can be read; the others keep theirs', () => {
    const usual = coloursOf(tiers, {});
    expect(coloursOf(tiers, { B: '#1f4e8c', X: '#000000' })).toEqual([
      usual[0],
      { fill: '#1F4E8C', font: '#FFFFFF' },
      usual[2],
      usual[3],
    ]);
    expect(usual).toEqual(tierColours(3));
  });

  test('can be that of the unknown tier', () => {
    expect(coloursOf(tiers, { Unknown: '#000000' })[3]).toEqual({ fill: '#000000', font: '#FFFFFF' });
  });

  test('is none of a tier by the name of what every object has', () => {
    expect(coloursOf(['toString', 'x', 'y'], {})).toEqual(tierColours(2));
  });

  test('is refused where it looks like another tier’s, or is none', () => {
    expect(refusedColour('#A9DDB3', 'B', tiers, {})).toEqual({ id: 'colour.alike', values: { tier: 'A' } });
    expect(refusedColour('#a9dcb3', 'B', tiers, {})).toEqual({ id: 'colour.alike', values: { tier: 'A' } });
    expect(refusedColour('#A9DDB3', 'B', tiers, { A: '#107C41' })).toBeNull();
    expect(refusedColour('#A9DDB3', 'A', tiers, {})).toBeNull();
    expect(refusedColour('red', 'A', tiers, {})).toEqual({
      id: 'colour.unreadable',
      values: { text: 'red' },
    });
  });
});
