import { listed } from '../../../src/taskpane/fields/listed';

describe('a list in the pane', () => {
  test('of up to ten stands there whole, with nothing to press', () => {
    expect(listed(0, false)).toEqual({ shown: 0, most: null });
    expect(listed(10, false)).toEqual({ shown: 10, most: null });
  });

  test('of more begins with ten, and all of them can be had', () => {
    expect(listed(11, false)).toEqual({ shown: 10, most: 11 });
    expect(listed(11, true)).toEqual({ shown: 11, most: 11 });
  });

  test('never shows more than a thousand', () => {
    expect(listed(250_000, false)).toEqual({ shown: 10, most: 1000 });
    expect(listed(250_000, true)).toEqual({ shown: 1000, most: 1000 });
  });
});
