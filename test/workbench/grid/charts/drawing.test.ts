import type { ChartView, SeriesView, ValueAxisView } from '../../../../src/workbench/engine';
import { barsOf } from '../../../../src/workbench/grid/charts/bars';
import { framesOf } from '../../../../src/workbench/grid/charts/frames';
import { linesOf } from '../../../../src/workbench/grid/charts/lines';
import { nameStep, plotIn } from '../../../../src/workbench/grid/charts/plot';
import type { Plot } from '../../../../src/workbench/grid/charts/plot';
import { slicesOf } from '../../../../src/workbench/grid/charts/slices';
import { stackUp } from '../../../../src/workbench/grid/charts/stacks';
import { fitText } from '../../../../src/workbench/grid/charts/textWidth';

const axis = (maximum: number, rest: Partial<ValueAxisView> = {}): ValueAxisView => ({
  visible: false,
  title: null,
  gridlines: false,
  minimum: 0,
  maximum,
  ticks: [],
  ...rest,
});

const series = (values: (number | null)[], rest: Partial<SeriesView> = {}): SeriesView => ({
  name: 'Sales',
  family: 'column',
  stacking: 'none',
  markers: false,
  group: 'Primary',
  values,
  labels: values.map(() => null),
  color: '#111111',
  lineColor: '#222222',
  lineWeight: 1.5,
  gapWidth: 100,
  ...rest,
});

const view = (all: SeriesView[], rest: Partial<ChartView> = {}): ChartView => ({
  title: null,
  legend: null,
  categories: ['A', 'B'],
  series: all,
  categoryAxis: { visible: false, title: null, reversed: false },
  valueAxis: axis(100),
  secondaryAxis: null,
  ...rest,
});

/** 200 × 100 pixels at (10, 20): two points of 100 pixels each. */
const plot: Plot = {
  lying: false,
  left: 10,
  top: 20,
  width: 200,
  height: 100,
  at: ({ minimum, maximum }, value) => 100 - ((value - minimum) / (maximum - minimum)) * 100,
  slot: (point) => ({ start: point * 100, size: 100 }),
};

test('columns stand on zero side by side in the room of their point, with a gap of a column by 100 %', () => {
  // Two columns and a gap in 100 pixels: 33.3 each, half the gap before the first.
  const bars = barsOf(view([series([50, 100]), series([25, null])]), plot);
  expect(bars.map(({ left, top, height }) => [Math.round(left), top, height])).toEqual([
    [27, 70, 50],
    [127, 20, 100],
    [60, 95, 25],
  ]);
});

test('a column on the second axis is measured by that', () => {
  const second = view([series([1, 0.5], { group: 'Secondary' })], { secondaryAxis: axis(1) });
  expect(barsOf(second, plot).map(({ height }) => height)).toEqual([100, 50]);
});

test('stacked values stand on each other, negative ones below zero, shares on their sum', () => {
  const stacked = (stacking: SeriesView['stacking']) =>
    stackUp([
      series([60, 20], { stacking }),
      series([20, -10], { stacking }),
      series([null, 5], { stacking }),
    ]);
  expect(stacked('stacked')).toEqual([
    [
      { from: 0, to: 60 },
      { from: 0, to: 20 },
    ],
    [
      { from: 60, to: 80 },
      { from: 0, to: -10 },
    ],
    [null, { from: 20, to: 25 }],
  ]);
  expect(stacked('share').map(([first]) => first)).toEqual([
    { from: 0, to: 0.75 },
    { from: 0.75, to: 1 },
    null,
  ]);
});

test('a line goes through the middles of its points and is interrupted where there is none', () => {
  const [line] = linesOf(view([series([0, null, 50, 100], { family: 'line' })]), plot);
  expect(line).toMatchObject({ path: 'M60.0,120.0M260.0,70.0L360.0,20.0', weight: 2, surface: null });
});

test('the slices of a pie are shares of what is above zero', () => {
  const slices = slicesOf(view([series([3, 1, 0, -2])]), { left: 0, top: 0, width: 108, height: 108 });
  expect(
    slices.map(({ path }) => path.replace(/\d+\.\d+/g, (digits) => String(Math.round(Number(digits))))),
  ).toEqual(['M54,54L54,4A50,50 0 1 1 4,54Z', 'M54,54L4,54A50,50 0 0 1 54,4Z']);
  expect(slicesOf(view([series([0])]), { left: 0, top: 0, width: 100, height: 100 })).toEqual([]);
});

test('title above and legend below take their room from the body', () => {
  expect(framesOf(view([series([1])]), 320, 220)).toEqual({
    title: null,
    legend: null,
    body: { left: 10, top: 10, width: 300, height: 200 },
  });
  const { title, legend, body } = framesOf(view([series([1])], { title: 'T', legend: 'Bottom' }), 320, 220);
  expect([title?.height, legend?.top, legend?.height]).toEqual([26, 188, 22]);
  expect(body).toEqual({ left: 10, top: 36, width: 300, height: 152 });
});

test('the first bar lies at the bottom, and on top when categories are reversed', () => {
  const frame = { left: 0, top: 0, width: 300, height: 202 };
  const bars = (reversed: boolean) =>
    plotIn(
      frame,
      view([series([1, 2], { family: 'bar' })], { categoryAxis: { visible: false, title: null, reversed } }),
    );
  expect(bars(false).lying).toBe(true);
  expect([bars(false).slot(0), bars(true).slot(0)]).toEqual([
    { start: 100, size: 100 },
    { start: 0, size: 100 },
  ]);
});

test('with too many points only some of their names are written', () => {
  const crowded: Plot = { ...plot, slot: (point) => ({ start: point * 4, size: 4 }) };
  expect(nameStep(plot, ['A', 'B'])).toBe(1);
  // Names of ten letters ask for 56 pixels at most.
  expect(nameStep(crowded, ['ABCDEFGHIJ'])).toBe(14);
});

test('a text that has no room ends in an ellipsis; wide letters take nearly two narrow ones', () => {
  expect(fitText('Accounts', 100)).toBe('Accounts');
  expect(fitText('Accounts', 42)).toBe('Accou…');
  expect(fitText('重要价值客户', 45)).toBe('重要价…');
  expect(fitText('Accounts', 3)).toBe('');
});
