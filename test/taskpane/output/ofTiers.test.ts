import { ofTiers } from '../../../src/taskpane/output/ofTiers';
import { withTiersRenamed } from '../../../src/taskpane/output/withTiersRenamed';

const TOP = {
  name: 'Monthly',
  playbook: [
    { tier: 'A', service: 'in person', target: 'A+' },
    { tier: 'B', contactEvery: 30, target: 'A' },
    { tier: 'gone', offer: 'tea' },
    { tier: 'Unknown', risk: 'ask' },
  ],
  output: {
    sheets: ['customers' as const],
    lists: [
      { name: 'Calls', tiers: ['A', 'gone'] },
      { name: 'Letters', tiers: ['gone'] },
      { name: 'All', marketing: true },
    ],
  },
};

describe('what is said of tiers that the final method does not have', () => {
  it('stays out of the policy: plays, targets, and tiers of lists', () => {
    expect(ofTiers(TOP, ['A', 'B'])).toEqual({
      name: 'Monthly',
      playbook: [
        { tier: 'A', service: 'in person' },
        { tier: 'B', contactEvery: 30, target: 'A' },
        { tier: 'Unknown', risk: 'ask' },
      ],
      output: {
        sheets: ['customers'],
        lists: [
          { name: 'Calls', tiers: ['A'] },
          { name: 'All', marketing: true },
        ],
      },
    });
  });

  it('adds nothing to a policy that says nothing of tiers', () => {
    expect(ofTiers({ name: 'x' }, ['A'])).toEqual({ name: 'x' });
    expect(ofTiers({ output: { highlightRows: true } }, ['A'])).toEqual({ output: { highlightRows: true } });
  });

  it('follows a tier that got another name', () => {
    const { playbook, output } = withTiersRenamed(TOP, new Map([['A', 'Gold']]));
    expect(playbook?.map(({ tier, target }) => [tier, target])).toEqual([
      ['Gold', 'A+'],
      ['B', 'Gold'],
      ['gone', undefined],
      ['Unknown', undefined],
    ]);
    expect(output?.lists?.map(({ tiers }) => tiers)).toEqual([['Gold', 'gone'], ['gone'], undefined]);
  });
});
