import fc from 'fast-check';
import { distinctPairs } from '../../../src/core/metrics/distinctPairs';

const row = fc.record({ group: fc.integer({ min: -1, max: 4 }), code: fc.integer({ min: 7, max: 13 }) });

test.each([1, 1_000_000])('each code counts once in a group, also when codes are %d apart', (apart) => {
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const counted = distinctPairs(
        Int32Array.from(rows, ({ group }) => group),
        5,
        Int32Array.from(rows, ({ code }) => code * apart),
        4 * apart,
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
