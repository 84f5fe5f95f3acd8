import { customersWhere } from '../../../src/core/figures/customersWhere';

describe('customersWhere(grading, test)', () => {
  it('gives those for whom the test holds in the order of the grading', () => {
    const order = Int32Array.of(2, 0, 3, 1);
    expect(customersWhere({ order }, (customer) => customer !== 0)).toEqual([2, 3, 1]);
    expect(customersWhere({ order }, () => false)).toEqual([]);
  });
});
