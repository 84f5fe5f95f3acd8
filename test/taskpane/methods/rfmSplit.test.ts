import { parsePolicy } from '../../../src/core';
import { HOW_SPLIT, howSplit, splitOf } from '../../../src/taskpane/methods/rfmSplit';
import { ahpFrom, ahpOf, handWeights, leastWeight } from '../../../src/taskpane/methods/rfmWeights';

const rfm = (part: object): void =>
  void parsePolicy({ version: 1, methods: [{ kind: 'rfm', segments: 'eight', ...part }] });

test('a split of every kind is one of the policy, and begins where the run split', () => {
  const bins = { r: 5, f: 4, m: 3 };
  for (const how of HOW_SPLIT) {
    const split = splitOf(how, bins, undefined);
    rfm({ split });
    expect(howSplit(split)).toBe(how);
  }
  expect(splitOf('scores', bins, undefined)).toEqual({ scores: { r: 3, f: 2.5, m: 2 } });
  const found = { limits: { r: 40.123, f: 2, m: 500 } };
  expect(splitOf('limits', bins, found)).toEqual({ limits: { r: 40.12, f: 2, m: 500 } });
  expect(splitOf('scores', bins, found)).toEqual({ scores: { r: 3, f: 2.5, m: 2 } });
});

test('weights become comparisons as near as steps come, and comparisons weights in hundredths', () => {
  const weights = ahpFrom({ r: 2, f: 1, m: 6 });
  rfm({ weights });
  expect(weights.ahp).toEqual([
    [1, 2, 1 / 3],
    [1 / 2, 1, 1 / 6],
    [3, 6, 1],
  ]);
  expect(ahpOf(weights.ahp)).toEqual(weights);
  expect(handWeights({ r: 0.2222, f: 0.1111, m: 0.6667 })).toEqual({ r: 0.22, f: 0.11, m: 0.67 });
});

test('the last weight cannot become nothing', () => {
  expect(leastWeight({ r: 1, f: 0, m: 0 }, 'r')).toBeGreaterThan(0);
  expect(leastWeight({ r: 1, f: 1, m: 0 }, 'r')).toBe(0);
});
