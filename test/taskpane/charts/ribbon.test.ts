import { ribbon } from '../../../src/taskpane/charts/ribbon';

describe('ribbon(from, to, height)', () => {
  it('leaves and arrives level, as high at one end as at the other', () => {
    expect(ribbon([0, 10], [100, 40], 5)).toBe('M0,10C50,10 50,40 100,40V45C50,45 50,15 0,15Z');
  });
});
