import { tierParts } from '../../../src/taskpane/charts/tierParts';

describe('tierParts(tiers, tried)', () => {
  it('says from which rank to which a tier goes, and what is reached there', () => {
    const tried = { tierOf: new Uint8Array(), customers: [2, 0, 3], shares: [0.75, 0, 0.25], limits: [] };
    expect(tierParts(['A', 'B', 'C'], tried)).toEqual([
      { tier: 0, name: 'A', customers: 2, share: 0.75, through: 0.75, from: 0, to: 2 },
      { tier: 1, name: 'B', customers: 0, share: 0, through: 0.75, from: 2, to: 2 },
      { tier: 2, name: 'C', customers: 3, share: 0.25, through: 1, from: 2, to: 5 },
    ]);
  });
});
