import fc from 'fast-check';
import { FormatRuns } from '../../../src/workbench/engine/formatRuns';

const ROWS = 1_048_576;

test('a new column has one format all the way down', () => {
  const runs = new FormatRuns();
  expect(runs.uniform).toBe(true);
  expect([...runs.runs()]).toEqual([{ from: 0, to: ROWS - 1, id: 0 }]);
});

test('runs are as if every row kept its own format, with no two equal neighbours', () => {
  const change = fc.tuple(fc.nat(40), fc.nat(20), fc.nat(3));
  fc.assert(
    fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
      const runs = new FormatRuns();
      const rows = new Array<number>(64).fill(0);
      for (const [from, count, id] of changes) {
        runs.change(from, from + count, () => id);
        rows.fill(id, from, from + count + 1);
      }
      expect(rows.map((_, row) => runs.at(row))).toEqual(rows);
      const ids = [...runs.runs()].map(({ id }) => id);
      expect(ids.filter((id, i) => i > 0 && ids[i - 1] === id)).toEqual([]);
    }),
  );
});

test('rows put in take the format of the row above; rows taken out close up', () => {
  const runs = new FormatRuns();
  runs.change(2, 3, () => 7);
  runs.change(4, 4, () => 8);
  runs.splice(4, 0, 2, ROWS);
  expect([1, 2, 3, 4, 5, 6, 7].map((row) => runs.at(row))).toEqual([0, 7, 7, 7, 7, 8, 0]);
  runs.splice(3, 3, 0, ROWS);
  expect([1, 2, 3, 4].map((row) => runs.at(row))).toEqual([0, 7, 8, 0]);
});
