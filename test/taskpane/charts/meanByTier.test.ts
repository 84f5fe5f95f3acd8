import { meanByTier } from '../../../src/taskpane/charts/meanByTier';

test('the mean of a tier is that of its customers who have a value; without any there is none', () => {
  const values = Float64Array.of(10, 20, NaN, 5, NaN);
  expect([...meanByTier(values, [0, 0, 0, 1, 2], 4)]).toEqual([15, 5, NaN, NaN]);
});
