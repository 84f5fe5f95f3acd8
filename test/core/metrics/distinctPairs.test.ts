import fc from 'fast-check';
import { distinctPairs } from '../../../src/core/metrics/distinctPairs';

const row = fc.record({ group: fc.integer({ min: -1, max: 4 }), code: fc.integer({ min: 7, max: 13 }) });

// No array has a place for each of 2 ** 40 codes: those that are there must be numbered anew.
test.each([
  [1, 4],
  [100_000_000, 2 ** 40],
])('each code counts once in a group, also when codes are %d apart', (apart, codeCount) => {
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const counted = distinctPairs(
        Int32Array.from(rows, ({ group }) => group),
        5,
        Int32Array.from(rows, ({ code }) => code * apart),
        codeCount,
        10 * apart,
      );
      const wanted = [0, 1, 2, 3, 4].map(
        (group) =>
          new Set(rows.filter((one) => one.group === group && one.code >= 10).map(({ code }) => code)).size,
      );
      expect([...counted]).toEqual(wanted);
    }),
  );
});
