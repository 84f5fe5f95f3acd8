import {
  familyNames,
  freeFamily,
  leastFamilyWeight,
  withFamiliesWeighing,
  withFamily,
  withFamilyNamed,
  withFamilyWeights,
  withoutFamilyWeights,
} from '../../../../src/taskpane/methods/weighted/indicatorFamilies';
import type { WeightedDocument } from '../../../../src/taskpane/methods/weighted/weightedDocument';
import { withShare } from '../../../../src/taskpane/methods/weighted/shares';
import { parsed } from './parsed';

const plain: WeightedDocument = {
  kind: 'weighted',
  indicators: [
    { metric: 'amount', weight: 3, family: 'money' },
    { metric: 'profit', weight: 2, family: 'money' },
    { metric: 'orders', weight: 1 },
  ],
};
const weighed = withFamilyWeights(plain, 'others');

describe('families of indicators', () => {
  afterEach(() => parsed(weighed));

  it('with weights of their own begin with those of their indicators; one without a family joins the others', () => {
    expect(weighed.families).toEqual({ money: 5, others: 1 });
    expect(weighed.indicators[2]).toEqual({ metric: 'orders', weight: 1, family: 'others' });
    expect(withoutFamilyWeights(weighed)).not.toHaveProperty('families');
  });

  it('that lose their last indicator go, new ones weigh what it weighs', () => {
    const moved = withFamily(weighed, 2, 'habit');
    parsed(moved);
    expect(moved.families).toEqual({ money: 5, habit: 1 });
    const all = withFamily(moved, 2, 'money');
    parsed(all);
    expect(all.families).toEqual({ money: 5 });
  });

  it('without weights can be left', () => {
    expect(withFamily(plain, 0, undefined).indicators[0]).toEqual({ metric: 'amount', weight: 3 });
  });

  it('that are left with no weight at all count alike', () => {
    const start = { ...weighed, families: { money: 0, others: 1 } };
    const moved = withFamily(start, 2, 'money');
    parsed(moved);
    expect(moved.families).toEqual({ money: 1 });
    expect([leastFamilyWeight(start.families, 'others'), leastFamilyWeight(start.families, 'money')]).toEqual(
      [0.0001, 0],
    );
  });

  it('keep weight and place under another name; a name that is taken is not given', () => {
    const named = withFamilyNamed(weighed, 'money', 'sales');
    parsed(named);
    expect(named.families).toEqual({ sales: 5, others: 1 });
    expect(familyNames(named.indicators)).toEqual(['sales', 'others']);
    expect(withFamilyNamed(weighed, 'money', 'others')).toBe(weighed);
  });

  it('weigh what a slider leaves to each', () => {
    // 5 : 1 are 83.33 % and 16.67 %; half of the whole to the first leaves half to the other.
    const moved = withFamiliesWeighing(weighed, ['money', 'others'], withShare([5, 1], 0, 0.5, new Set()));
    parsed(moved);
    expect(moved.families).toEqual({ money: 0.5, others: 0.5 });
    expect(moved.indicators).toBe(weighed.indicators);
  });

  it('get a name that none has', () => {
    expect(freeFamily(['Family 2'], (n) => `Family ${n}`)).toBe('Family 3');
  });
});
