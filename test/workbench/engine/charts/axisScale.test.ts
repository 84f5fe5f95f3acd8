import { axisScale, ticksOf } from '../../../../src/workbench/engine/charts/axisScale';

const free = { minimum: null, maximum: null, majorUnit: null };

test.each([
  // The greatest and a twentieth of the span above it, 837.5, on the next step.
  [
    [800, 150, 50],
    [0, 1000, 200],
  ],
  [
    [0.8, 0.95, 1],
    [0, 1.2, 0.2],
  ],
  // A span of 5 is under a sixth of 100: half a span below the least, 92.5, on the step before.
  [
    [95, 100],
    [92, 102, 2],
  ],
  // 65 up and 45 down.
  [
    [-40, 60],
    [-60, 80, 20],
  ],
  [
    [-10, -100],
    [-120, 0, 20],
  ],
  [[7], [0, 8, 2]],
  [[-7], [-8, 0, 2]],
  [[0.001], [0, 0.0012, 0.0002]],
  [
    [0, 0],
    [0, 1, 0.2],
  ],
  [[], [0, 1, 0.2]],
])('the scale of %p has the ends and steps %p', (values, [minimum, maximum, unit]) => {
  expect(axisScale(values, free)).toEqual({ minimum, maximum, unit });
});

test('ends and steps that are fixed are kept', () => {
  expect(axisScale([0.8, 1], { minimum: 0, maximum: 1, majorUnit: null })).toEqual({
    minimum: 0,
    maximum: 1,
    unit: 0.2,
  });
  expect(axisScale([3, 9], { ...free, majorUnit: 5 })).toEqual({ minimum: 0, maximum: 10, unit: 5 });
});

test('ticks go from the lower end by steps and not above the upper one', () => {
  expect(ticksOf({ minimum: 0, maximum: 1, unit: 0.2 })).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
  expect(ticksOf({ minimum: 0, maximum: 1, unit: 0.3 })).toEqual([0, 0.3, 0.6, 0.9]);
  expect(ticksOf({ minimum: 5, maximum: 5, unit: 1 })).toEqual([5]);
  expect(ticksOf({ minimum: 0, maximum: 1e9, unit: 1 })).toHaveLength(101);
});
