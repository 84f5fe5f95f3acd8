import fc from 'fast-check';
import type { Cell, Grading } from '../../../src/core';
import { freeze, grade, parsePolicy } from '../../../src/core';
import { readSheet } from '../gradeRows';
import { EVERY_METHOD, namedRows, rows, sheetOf, SOURCE } from './everyMethod';

const tiersOf = ({ methods }: Grading): number[][] => Object.values(methods).map(({ tierOf }) => [...tierOf]);

describe('a frozen policy', () => {
  it.each(EVERY_METHOD)(
    '%j: is a policy that gives every customer the same tier on the same data',
    (method) => {
      fc.assert(
        fc.property(rows, (list) => {
          const document = { version: 1, source: SOURCE, methods: [method] };
          const sheet = sheetOf(namedRows(list));
          const policy = parsePolicy(document);
          const sales = readSheet(sheet, document);
          const first = grade(sales, policy);
          const frozen = freeze(policy, first);
          expect(parsePolicy(JSON.parse(JSON.stringify(frozen)))).toEqual(frozen);
          expect(tiersOf(grade(sales, frozen))).toEqual(tiersOf(first));
        }),
        { numRuns: 12 },
      );
    },
  );

  it('judges others by the limits of its run: who doubles the amounts makes everyone A', () => {
    const document = { version: 1, methods: [{ kind: 'abc' }] };
    const sheet = (factor: number): Cell[][] => [
      ['customer', 'amount'],
      ['a', 80 * factor],
      ['b', 15 * factor],
      ['c', 5 * factor],
    ];
    const policy = parsePolicy(document);
    const frozen = freeze(policy, grade(readSheet(sheet(1), document), policy));
    expect(frozen.methods[0]).toMatchObject({
      cut: { kind: 'thresholds', limits: [80, 15], inclusive: true },
    });
    expect(tiersOf(grade(readSheet(sheet(20), document), frozen))).toEqual([[0, 0, 0]]);
  });
});
