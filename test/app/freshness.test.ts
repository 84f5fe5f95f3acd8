import { freshness, reviewDue } from '../../src/app';
import { dayOfIso } from '../../src/core';

const day = (iso: string): number => dayOfIso(iso) ?? NaN;
const of = (...days: number[]) => ({ customers: { metrics: { lastPurchase: Float64Array.from(days) } } });

describe('freshness', () => {
  it('is the newest purchase of all, and the days since', () => {
    const grading = of(day('2024-01-05'), day('2024-03-01'), NaN);
    expect(freshness(grading, day('2024-03-31'))).toEqual({ newest: '2024-03-01', days: 30 });
  });

  it('is 0 days when it lies ahead', () => {
    expect(freshness(of(day('2024-03-02')), day('2024-03-01'))).toEqual({ newest: '2024-03-02', days: 0 });
  });

  it('is none without dates or purchases', () => {
    expect(freshness({ customers: { metrics: {} } }, 0)).toBeNull();
    expect(freshness(of(NaN), 0)).toBeNull();
  });
});

describe('a review', () => {
  it('is due so many days after the run', () => {
    // June has 30 days: 2024-06-30 + 90 is the 28th of September.
    expect(reviewDue('2024-06-30T09:00:00', 90, day('2024-09-01'))).toEqual({ due: '2024-09-28', over: -27 });
    expect(reviewDue('2024-06-30T23:59:59', 90, day('2024-09-28'))).toEqual({ due: '2024-09-28', over: 0 });
    expect(reviewDue('2024-06-30T00:00:00', 90, day('2024-10-01'))?.over).toBe(3);
  });

  it('is never due after what is no moment', () => {
    expect(reviewDue('yesterday', 90, 0)).toBeNull();
  });
});
