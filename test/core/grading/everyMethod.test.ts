import fc from 'fast-check';
import type { Cell, Grading, GradingDocument } from '../../../src/core';
import { explain, freeze, grade, gradingDocument, parsePolicy } from '../../../src/core';
import { createWords, explanationSentences } from '../../../src/words';
import { gradeSheet, readSheet } from '../gradeRows';
import type { Row } from './everyMethod';
import { COLUMN, EVERY_METHOD, namedRows, rows, sheetOf, SOURCE } from './everyMethod';

/** Every method has a few properties of a few gradings each: all together they take some seconds. */
const RUNS = { numRuns: 6 };
const documentFor = (method: object): object => ({ version: 1, source: SOURCE, methods: [method] });
const graded = (named: readonly Row[], method: object): Grading =>
  gradeSheet(sheetOf(named), documentFor(method));
const tierOf = ({ methods }: Grading): readonly number[] => [...(Object.values(methods)[0]?.tierOf ?? [])];
/** The same rows in two orders. */
const rowsTwice = rows.chain((list) => {
  const named = namedRows(list);
  return fc.tuple(fc.constant(named), fc.shuffledSubarray(named, { minLength: named.length }));
});
/** What a run says but for where its rows stand. */
const said = ({ rows: counted, ...document }: GradingDocument): unknown => [counted.fates, document];

describe.each(EVERY_METHOD.map((method) => [method]))('%j', (method) => {
  it('row order changes nothing, to the last digit, whomever a rule moves', () => {
    const rules = [{ when: { metric: 'orders', above: 3 }, set: 'Unknown' }];
    const ruled = { ...documentFor(method), rules };
    fc.assert(
      fc.property(rowsTwice, ([named, shuffled]) => {
        const document = (of: Cell[][]): unknown => said(gradingDocument(gradeSheet(sheetOf(of), ruled)));
        expect(document(shuffled)).toEqual(document(named));
      }),
      RUNS,
    );
  });

  it('customers of whom the same is known get the same tier', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const twice = tierOf(graded(namedRows([...list, ...list]), method));
        expect(twice.slice(list.length)).toEqual(twice.slice(0, list.length));
      }),
      RUNS,
    );
  });

  it('the policy is the same after it is written and read', () => {
    const policy = parsePolicy(documentFor(method));
    expect(parsePolicy(JSON.parse(JSON.stringify(policy)))).toEqual(policy);
  });

  it('every sentence of an explanation is one, in both languages', () => {
    const words = [createWords('en'), createWords('zh')];
    const policy = parsePolicy(documentFor(method));
    fc.assert(
      fc.property(rows, (list) => {
        const grading = graded(namedRows(list), method);
        const sentences = grading.customers.key.flatMap((_, customer) =>
          words.flatMap((language) => explanationSentences(language, explain(policy, grading, customer))),
        );
        expect(sentences.join('\n')).not.toMatch(
          /undefined|NaN|null|Infinity|\{\{|\[object|\(\)|[a-z]\.[a-zA-Z]/,
        );
      }),
      { numRuns: 2 },
    );
  });
});

describe('scored methods', () => {
  const scored = EVERY_METHOD.filter(
    (method) => 'kind' in method && /abc|weighted/.test(String(method.kind)),
  );

  it.each(scored.map((method) => [method]))('%j: a better score never has a worse tier', (method) => {
    fc.assert(
      fc.property(rows, (list) => {
        // Who bought nothing is in the last tier, groups have limits of their own.
        const active = list.filter((row) => row[COLUMN.orders] !== 0 && row[COLUMN.group] !== 's');
        fc.pre(active.length > 0);
        const [result] = Object.values(graded(namedRows(active), method).methods);
        if (result?.kind !== 'abc' && result?.kind !== 'weighted') throw new Error('no score');
        const sign = result.kind === 'abc' && result.direction === 'cost' ? -1 : 1;
        const known = [...result.score.keys()].filter(
          (i) => !Number.isNaN(result.score[i]) && result.tierOf[i] !== result.tiers.length,
        );
        const best = known.sort((a, b) => sign * ((result.score[b] ?? NaN) - (result.score[a] ?? NaN)));
        const tiers = best.map((i) => result.tierOf[i] ?? NaN);
        expect(tiers).toEqual([...tiers].sort((a, b) => a - b));
      }),
      RUNS,
    );
  });
});

describe('the distance to the next tier', () => {
  const onColumn = EVERY_METHOD.filter(
    (method) => 'kind' in method && method.kind === 'abc' && !JSON.stringify(method).includes('ratio'),
  );

  it.each(onColumn.map((method) => [method]))('%j: covered, it gives that tier and no worse', (method) => {
    const policy = parsePolicy(documentFor(method));
    fc.assert(
      fc.property(rows, fc.nat(), (list, pick) => {
        const active = list.filter((row) => row[COLUMN.orders] !== 0);
        fc.pre(active.length > 0);
        const named = namedRows(active);
        const grading = graded(named, method);
        const frozen = freeze(policy, grading);
        const customer = pick % active.length;
        const [why] = explain(policy, grading, customer).methods;
        if (why?.kind !== 'abc' || !why.standing?.next) return;
        const { score, side, next } = why.standing;
        const missing = next.distance + (next.exclusive ? 1e-9 : 0);
        const column = 1 + (why.metric === 'amount' ? COLUMN.amount : COLUMN.recency);
        const better = named.map((row, i) =>
          i === customer
            ? row.map((cell, c) => (c === column ? score + (side === 'cost' ? -missing : missing) : cell))
            : row,
        );
        const [result] = Object.values(grade(readSheet(sheetOf(better), frozen), frozen).methods);
        expect(result?.tiers[result.tierOf[customer] ?? -1]?.name).toBe(next.tier);
      }),
      { numRuns: 25 },
    );
  });
});

describe('contributions to a weighted score', () => {
  const sums = EVERY_METHOD.filter(
    (method) => 'kind' in method && method.kind === 'weighted' && !('aggregate' in method),
  );

  it.each(sums.map((method) => [method]))('%j: add up to it, and weights to 1', (method) => {
    const policy = parsePolicy(documentFor(method));
    fc.assert(
      fc.property(rows, (list) => {
        const grading = graded(namedRows(list), method);
        grading.customers.key.forEach((_, customer) => {
          const [why] = explain(policy, grading, customer).methods;
          if (why?.kind !== 'weighted' || why.score === null) return;
          const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
          expect(sum(why.contributions.map(({ contribution }) => contribution ?? 0))).toBeCloseTo(
            why.score,
            8,
          );
          expect(sum(why.contributions.map(({ weight }) => weight))).toBeCloseTo(1, 9);
        });
      }),
      RUNS,
    );
  });
});
