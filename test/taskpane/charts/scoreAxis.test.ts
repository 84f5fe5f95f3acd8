import type { Histogram } from '../../../src/core';
import { limitAxis, scoreScale, scoreText, scoreTicks } from '../../../src/taskpane/charts/scoreAxis';
import { createWords } from '../../../src/words';

const words = createWords('en-US');
const histogram = (powers: boolean, ...edges: number[]): Histogram => ({
  powers,
  belowZero: false,
  edges,
  binOf: new Int16Array(),
  median: 0,
});

describe('scoreTicks(scale, powers, metric, words)', () => {
  const ticks = (bins: Histogram, metric: string) =>
    scoreTicks(scoreScale(bins, 0, 300), bins.powers, metric, words);

  it('stand at round values of an even axis', () => {
    expect(ticks(histogram(false, 0, 50, 100), '')).toEqual([
      { at: 0, text: '0' },
      { at: 60, text: '20' },
      { at: 120, text: '40' },
      { at: 180, text: '60' },
      { at: 240, text: '80' },
      { at: 300, text: '100' },
    ]);
  });

  it('stand at the powers of ten that are on an axis of powers', () => {
    expect(ticks(histogram(true, 50, 50_000), 'amount')).toEqual([
      { at: expect.closeTo(30.103, 3) as number, text: '100' },
      { at: expect.closeTo(130.103, 3) as number, text: '1,000' },
      { at: expect.closeTo(230.103, 3) as number, text: '10K' },
    ]);
  });

  it('are percents where the metric is a part of a whole', () => {
    expect(ticks(histogram(false, 0, 0.5), 'margin').map(({ text }) => text)).toContain('10%');
  });
});

describe('scoreText(words, metric, value)', () => {
  it('is a number, a percent or a day, as the metric is', () => {
    expect(scoreText(words, 'amount', 1234.567)).toBe('1,234.57');
    expect(scoreText(words, 'margin', 0.125)).toBe('12.5%');
    // day 19 723 is 2024-01-01
    expect(scoreText(words, 'lastPurchase', 19_723)).toBe('January 1, 2024');
  });
});

describe('limitAxis(histogram, least)', () => {
  it('goes from the first edge to the last, and on beyond them', () => {
    const axis = limitAxis(histogram(false, 10, 20, 30), 0);
    expect([axis.valueAt(0), axis.valueAt(0.5), axis.valueAt(1.5), axis.placeOf(10)]).toEqual([
      10, 20, 40, 0,
    ]);
  });

  it('of powers goes by powers', () => {
    const axis = limitAxis(histogram(true, 10, 1000), 0);
    expect(axis.valueAt(0.5)).toBeCloseTo(100, 9);
    expect(axis.placeOf(1000)).toBeCloseTo(1, 12);
  });
});
