import { scoresCut } from '../../../src/core/figures/scoresCut';
import { abc, amounts, gradeSheet } from '../gradeRows';

const resultOf = (sheet: Parameters<typeof gradeSheet>[0], policy: object) => {
  const { methods, final } = gradeSheet(sheet, policy);
  const result = methods[final];
  if (!result) throw new Error('not graded');
  return result;
};
const valuesOf = (...parts: Parameters<typeof resultOf>) => [
  ...(scoresCut(resultOf(...parts))?.groups.values ?? []),
];

describe('scoresCut(result)', () => {
  it('of ABC are the values of its metric, best first', () => {
    expect(valuesOf(amounts({ a: 5, b: 80, c: 15 }), abc())).toEqual([80, 15, 5]);
  });

  it('of a metric of purchases are only those of customers who bought something', () => {
    // b sent back what was never bought here: the last tier whatever it is, and no part of the cut
    const sheet = [
      ['customer', 'date', 'amount'],
      ['a', '2024-01-01', 80],
      ['b', '2024-01-02', -10],
    ];
    expect(valuesOf(sheet, abc())).toEqual([80]);
  });

  it('of RFM are the scores of the cells', () => {
    const sheet = [
      ['customer', 'date', 'order number', 'amount'],
      ['a', '2024-01-01', 1, 80],
      ['b', '2024-01-02', 2, 10],
    ];
    // two bins each: a is 1 1 2, b is 2 1 1 (equal numbers of orders are in the lower bin); each is a third of 4
    const rfm = { version: 1, methods: [{ id: 'rfm', kind: 'rfm', bins: 2, segments: 'eight' }] };
    expect(valuesOf(sheet, rfm)).toEqual([1.3333333333]);
  });

  it('there are none where customers are cut inside groups', () => {
    const sheet = [
      ['customer', 'region', 'amount'],
      ['a', 'north', 80],
      ['b', 'south', 15],
    ];
    const policy = abc(
      { within: 'group' },
      { columns: { customer: 'customer', amount: 'amount', group: 'region' } },
    );
    expect(scoresCut(resultOf(sheet, policy))).toBeNull();
  });
});
