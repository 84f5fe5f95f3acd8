import { tierFlow } from '../../../src/core/figures/tierFlow';
import type { Migrant } from '../../../src/core';

const migrant = (from: string, to: string, way: Migrant['way']): Migrant => ({
  key: `${from}${to}`,
  name: `${from}${to}`,
  from,
  to,
  way,
});

describe('tierFlow(migration)', () => {
  // A: 3 stay, 1 falls to C. B is empty before. C: 2 rise to A, 4 stay. Unknown: 1 became C. New and lost are in no ribbon.
  const flow = tierFlow({
    from: ['A', 'B', 'C', 'Unknown'],
    to: ['A', 'C', 'D'],
    matrix: [
      [3, 1, 0],
      [0, 0, 0],
      [2, 4, 0],
      [0, 1, 0],
    ],
    migrants: [migrant('A', 'C', 'down'), migrant('C', 'A', 'up'), migrant('Unknown', 'C', 'aside')],
    added: ['n'],
    lost: ['l'],
  });

  it('has the tiers of both runs that customers are in, one below the other', () => {
    expect(flow.from).toEqual([
      { name: 'A', start: 0, customers: 4 },
      { name: 'C', start: 4, customers: 6 },
      { name: 'Unknown', start: 10, customers: 1 },
    ]);
    expect(flow.to).toEqual([
      { name: 'A', start: 0, customers: 5 },
      { name: 'C', start: 5, customers: 6 },
    ]);
  });

  it('has a ribbon for each pair of tiers, told up, down, aside or the same, that leave and arrive in their order', () => {
    expect(flow.ribbons).toEqual([
      { from: 0, to: 0, customers: 3, way: 'same', leaves: 0, arrives: 0 },
      { from: 0, to: 1, customers: 1, way: 'down', leaves: 3, arrives: 5 },
      { from: 1, to: 0, customers: 2, way: 'up', leaves: 4, arrives: 3 },
      { from: 1, to: 1, customers: 4, way: 'same', leaves: 6, arrives: 6 },
      { from: 2, to: 1, customers: 1, way: 'aside', leaves: 10, arrives: 10 },
    ]);
  });

  it('is empty where no customer is in both runs', () => {
    expect(tierFlow({ from: ['A'], to: ['A'], matrix: [[0]], migrants: [], added: ['n'], lost: [] })).toEqual(
      {
        from: [],
        to: [],
        ribbons: [],
      },
    );
  });
});
