import { parsePolicy } from '../../../src/core';
import { leadingAxes, rfmAxes } from '../../../src/taskpane/charts/scatterAxes';
import { gradeSheet } from '../../core/gradeRows';

// Orders by a: 2, by b: 1. Latest is 11 January, b was there 10 days before.
const SHEET = [
  ['customer', 'date', 'amount'],
  ['a', '2024-01-11', 10],
  ['a', '2024-01-05', 30],
  ['b', '2024-01-01', 100],
];

function axesOf(indicators: readonly object[]) {
  const document = { version: 1, methods: [{ id: 'score', kind: 'weighted', indicators }] };
  const [method] = parsePolicy(document).methods;
  const grading = gradeSheet(SHEET, document);
  const { score: result } = grading.methods;
  if (method?.kind !== 'weighted' || result?.kind !== 'weighted') throw new Error('no weighted method');
  return leadingAxes(method, result, grading);
}

describe('axes of a scatter', () => {
  test('are the two indicators that weigh most, better ones at the far end', () => {
    const axes = axesOf([
      { metric: 'averageOrderValue', weight: 0.1 },
      { metric: 'recency', weight: 0.3 },
      { metric: 'amount', weight: 0.6 },
    ]);
    expect(axes?.map(({ label }) => label)).toEqual(['amount', 'recency']);
    const [x, y] = axes ?? [];
    // b has the most, 100; a was there 0 days ago, b 10.
    expect([x?.scale(100), x?.scale(40), y?.scale(0), y?.scale(10)]).toEqual([0.96, 0.04, 0.96, 0.04]);
  });

  test('are none of one that is best near a value, nor twice the same', () => {
    expect(
      axesOf([
        { metric: 'amount', weight: 0.5 },
        { metric: 'recency', weight: 0.3, direction: { target: 5 } },
        { metric: 'orders', weight: 0.2 },
      ])?.map(({ label }) => label),
    ).toEqual(['amount', 'orders']);
    expect(axesOf([{ metric: 'amount', weight: 1 }])).toBeNull();
  });

  test('of RFM are frequency and recency', () => {
    const grading = gradeSheet(SHEET, { version: 1, methods: [{ id: 'rfm', kind: 'rfm' }] });
    expect(rfmAxes(grading)?.map(({ label }) => label)).toEqual(['orders', 'recency']);
  });
});
