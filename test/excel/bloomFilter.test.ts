import { bloomFilter, membership } from '../../src/excel/bloomFilter';

const texts = (count: number, prefix = ''): Set<string> =>
  new Set(Array.from({ length: count }, (_, i) => `${prefix}${i}`));

describe('bloomFilter(texts)', () => {
  test('holds every text that is in it', () => {
    for (const count of [1, 7, 1000]) {
      const holds = membership(bloomFilter(texts(count)));
      expect([...texts(count)].every(holds)).toBe(true);
    }
  });

  test('lets fewer than one strange text in a hundred pass', () => {
    const holds = membership(bloomFilter(texts(5000)));
    expect([...texts(10_000, 'strange ')].filter(holds).length).toBeLessThan(100);
  });

  test('grows to 64 KB and no further', () => {
    expect(bloomFilter(texts(1000)).bits).toHaveLength(2732);
    expect(bloomFilter(texts(200_000)).bits).toHaveLength(87_384);
  });

  test('of nothing holds nothing', () => {
    expect(membership(bloomFilter(new Set()))('a')).toBe(false);
  });
});
