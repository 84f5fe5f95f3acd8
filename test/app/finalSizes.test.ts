import { finalSizes } from '../../src/app';
import { amounts, gradeSheet } from '../core/gradeRows';

const abc = { kind: 'abc', cut: { kind: 'thresholds', limits: [50, 10] } };
const sheet = amounts({ a: 80, b: 60, c: 20 });

describe('sizes of the final tiers', () => {
  it('are those after the rules, the unknown ones apart', () => {
    // a and b are A, c is B. Rules: above 70 at best C, below 30 unknown.
    const rules = [
      { when: { metric: 'amount', above: 70 }, cap: 'C' },
      { when: { metric: 'amount', below: 30 }, set: 'Unknown' },
    ];
    expect(finalSizes(gradeSheet(sheet, { version: 1, methods: [abc], rules }))).toEqual({
      tiers: [
        { name: 'A', customers: 1, total: 60 },
        { name: 'B', customers: 0, total: 0 },
        { name: 'C', customers: 1, total: 80 },
      ],
      unknown: { name: 'Unknown', customers: 1, total: 20 },
    });
  });

  it('are not told without rules: they are the method’s', () => {
    expect(finalSizes(gradeSheet(sheet, { version: 1, methods: [abc] }))).toBeNull();
  });
});
