import { startsOf } from '../../../src/taskpane/charts/startsOf';

describe('startsOf(parts)', () => {
  it('begins each part where the one before it ends', () => {
    expect(startsOf([20, 0, 5, 1])).toEqual([0, 20, 20, 25]);
    expect(startsOf([])).toEqual([]);
  });
});
