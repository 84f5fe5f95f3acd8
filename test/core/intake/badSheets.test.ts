import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import type { Cell, Note } from '../../../src/core';
import { FATES, gradingDocument } from '../../../src/core';
import { createWords } from '../../../src/words';
import { en } from '../../../src/words/en';
import { zh } from '../../../src/words/zh';
import { anyPolicy } from './anyPolicy';
import type { AnySheet } from './anySheet';
import { anySheet, headersIn } from './anySheet';
import { outcomeOf } from './outcomeOf';
import type { Outcome } from './outcomeOf';

const SEED = 20240115;
const SHEETS = 5000;
const LANGUAGES = [createWords('en'), createWords('zh')];

/** Values that say where: a cell, a column, a role, a row, a place in the policy. */
const PLACES = [
  ...[
    'cell',
    'cells',
    'column',
    'columns',
    'sheet',
    'row',
    'rows',
    'role',
    'metric',
    'key',
    'place',
    'candidates',
  ],
  ...['name', 'id', 'from'],
];

/** Names of the gaps in every text of an id; undefined when a language has none. */
function gapsOf(id: string): readonly string[] | undefined {
  const said = [en, zh].map((texts: Readonly<Record<string, string>>) =>
    [id, `${id}_one`, `${id}_other`].flatMap((key) => texts[key] ?? []),
  );
  if (said.some((texts) => texts.length === 0)) return undefined;
  return said.flat().flatMap((text) => [...text.matchAll(/{{(\w+)/g)].map(([, name = '']) => name));
}

const GAPS = new Map<string, readonly string[] | undefined>();

/** The message has a text in every language, and a value for each of its gaps. */
function expectWords({ id, values }: Note): void {
  if (!GAPS.has(id)) GAPS.set(id, gapsOf(id));
  const lacking = GAPS.get(id)?.filter((name) => values[name] === undefined);
  const wrong = Object.values(values).filter((value) => typeof value === 'number' && !Number.isFinite(value));
  if (lacking?.length !== 0 || wrong.length > 0)
    throw new Error(`${id} ${JSON.stringify(values)} lacks ${lacking?.join(', ') ?? 'words'}`);
}

/** Faults of the policy whose text itself names the key; and a sheet without rows, which has no place but itself. */
const PLACE_IN_TEXT = ['grade.noToday', 'grade.noPeriod', 'grade.noRows'];

function expectPlace({ id, values }: Note): void {
  if (PLACE_IN_TEXT.includes(id)) return;
  if (!PLACES.some((place) => values[place] !== undefined && values[place] !== ''))
    throw new Error(`${id} ${JSON.stringify(values)} names no place`);
}

/** Every number of plain data. */
function numbersIn(data: unknown): number[] {
  if (typeof data === 'number') return [data];
  if (data instanceof Float64Array) return [...data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(numbersIn) : [];
}

const infinite = (data: unknown): number[] =>
  numbersIn(data).filter((number) => number === Infinity || number === -Infinity);

function expectSound(sheet: AnySheet, outcome: Outcome): void {
  if ('fault' in outcome) {
    expectWords(outcome.fault);
    expectPlace(outcome.fault);
    return;
  }
  const { grading } = outcome;
  const document = gradingDocument(grading);
  const counted = FATES.map((fate) => document.rows.fates[fate] ?? NaN);
  expect(counted.reduce((sum, count) => sum + count, 0)).toBe(sheet.rows.length);
  expect(document.rows.read).toBe(sheet.rows.length);
  expect(infinite(grading)).toEqual([]);
  grading.warnings.forEach(expectWords);
}

const sheetAndPolicy = anySheet.chain((sheet) =>
  fc.record({ sheet: fc.constant(sheet), policy: anyPolicy(headersIn(sheet)) }),
);

const plainRows = (rows: readonly (readonly Cell[])[], headers: readonly Cell[]): AnySheet => ({
  headerRows: [headers],
  rows,
  shape: { sheet: 'Sheet1', firstRow: 2, firstColumn: 0, dateSystem: 1900 },
  marks: { hidden: [], subtotals: [], merged: [], unasked: [] },
  blocks: [3],
});
const ABC = { version: 1, methods: [{ kind: 'abc' }] };

describe(`a bad sheet (${SHEETS} generated, seed ${SEED})`, () => {
  it('gives a sound result, or a Fault that has words and names a place', () => {
    const seen = { gradings: 0, faults: new Map<string, number>() };
    fc.assert(
      fc.property(sheetAndPolicy, ({ sheet, policy }) => {
        const outcome = outcomeOf(sheet, policy);
        expectSound(sheet, outcome);
        // The same sheet gives the same, in blocks of any size.
        const again = outcomeOf(sheet, policy, [sheet.rows.length + 1]);
        if (!isDeepStrictEqual(again, outcome)) expect(again).toEqual(outcome);
        if ('fault' in outcome)
          seen.faults.set(outcome.fault.id, (seen.faults.get(outcome.fault.id) ?? 0) + 1);
        else seen.gradings += 1;
      }),
      { seed: SEED, numRuns: SHEETS },
    );
    // The sheets are bad, and not so bad that nothing is read.
    expect(seen.gradings).toBeGreaterThan(SHEETS / 10);
    expect(seen.faults.size).toBeGreaterThan(10);
  }, 120_000);

  it('of 16 384 columns gives a result or a Fault', () => {
    const wide = (customerAt: number): AnySheet => {
      const headers = Array.from({ length: 16_384 }, (_, i) => (i === customerAt ? 'Customer' : `c${i}`));
      const row = headers.map((_, i): Cell => (i === customerAt ? 'Acme' : i));
      return plainRows([row, row], headers.with(7, 'Amount').with(9, 'Date'));
    };
    for (const at of [0, 16_383]) {
      const outcome = outcomeOf(wide(at), ABC);
      // Amounts are 7 each; serial 9 is 9 January 1900.
      expect('grading' in outcome && outcome.grading.customers.metrics['amount']).toEqual(
        Float64Array.of(14),
      );
    }
    const nameless = outcomeOf(plainRows([], new Array<Cell>(16_384).fill('')), ABC);
    expect(nameless).toMatchObject({ fault: { id: 'source.noColumns', values: { row: 1 } } });
  });

  it('with cells of 32 767 characters gives a result, or a Fault of readable length', () => {
    for (const letter of ['9', 'a', ' ', '客', '\ud800', '-', ',', '(', '1,', '1 ', "1'", '年']) {
      const long = letter.repeat(32_767).slice(0, 32_767);
      for (const place of [0, 1, 2]) {
        const row = ['Acme', '2024-01-05', 5].map((cell, i): Cell => (i === place ? long : cell));
        const sheet = plainRows([['Beta', '2024-01-06', 7], row], ['Customer', 'Date', 'Amount']);
        expectSound(sheet, outcomeOf(sheet, ABC));
      }
    }
  });
});

// Known to be wrong; each becomes a plain test when it is put right.
describe('a sheet at the edge of what numbers and texts can be', () => {
  it('may have a text that begins with a control character', () => {
    const sheet = plainRows([['\u0001', 45_000, 5]], ['Customer', 'Date', 'Amount']);
    expectSound(sheet, outcomeOf(sheet, ABC));
  });

  it.each([
    ['a product', ['Customer', 'Date', 'Qty', 'Unit price'], ['Acme', 45_000, 1e200, 1e200]],
    ['a quotient', ['Customer', 'Date', 'Amount', 'Profit'], ['Acme', 45_000, 5e-324, 293]],
  ])('has no infinite number by %s', (_, headers, row) => {
    const sheet = plainRows([row], headers);
    expectSound(sheet, outcomeOf(sheet, ABC));
  });

  it('without anything in it is no question which column is the customer', () => {
    const outcome = outcomeOf(plainRows([['']], ['']), ABC);
    expect(outcome).not.toMatchObject({ fault: { values: { candidates: '' } } });
  });

  it('does not lose a sum beyond the greatest number in silence', () => {
    const row = ['Acme', 45_000, 1.7e308];
    const outcome = outcomeOf(plainRows([row, row], ['Customer', 'Date', 'Amount']), ABC);
    expect('fault' in outcome || outcome.grading.warnings.length > 0).toBe(true);
  });

  it('has null and not NaN for RFM limits that nobody gave, as when there are returns only', () => {
    const sheet = plainRows([['Acme', 45_000, -3]], ['Customer', 'Date', 'Amount']);
    const outcome = outcomeOf(sheet, { version: 1, methods: [{ kind: 'rfm' }] });
    const document = 'grading' in outcome ? gradingDocument(outcome.grading) : {};
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });
});

describe('what cannot be decided is never guessed', () => {
  const twelve = fc.integer({ min: 1, max: 12 });
  const undecided = fc
    .array(
      fc
        .tuple(twelve, twelve, fc.constantFrom('/', '-', '.'))
        .map(([a, b, sign]) => `${a}${sign}${b}${sign}2024`),
      { minLength: 1, maxLength: 12 },
    )
    // At least one reads as two days: 3/4/2024, unlike 4/4/2024.
    .filter((list) => list.some((date) => date.split(/[/.-]/)[0] !== date.split(/[/.-]/)[1]));

  it('a column of dates that read day first and month first is a Fault that names dateOrder', () => {
    fc.assert(
      fc.property(undecided, (dates) => {
        const sheet = plainRows(
          dates.map((date): Cell[] => ['Acme', date, 5]),
          ['Customer', 'Date', 'Amount'],
        );
        const outcome = outcomeOf(sheet, ABC);
        if (!('fault' in outcome)) throw new Error('guessed');
        expectWords(outcome.fault);
        expect(
          LANGUAGES.map((words) => words.t(outcome.fault.id, outcome.fault.values).includes('dateOrder')),
        ).toEqual([true, true]);
        expect(outcome.fault.values['cell']).toMatch(/^B\d+$/);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  it('one part over 12 decides, and so do the policy and the culture', () => {
    fc.assert(
      fc.property(undecided, fc.constantFrom('dayFirst', 'monthFirst'), (dates, dateOrder) => {
        const rows = dates.map((date): Cell[] => ['Acme', date, 5]);
        const headers = ['Customer', 'Date', 'Amount'];
        const deciding = dateOrder === 'dayFirst' ? '25/1/2024' : '1/25/2024';
        const decided = [
          outcomeOf(plainRows([...rows, ['Acme', deciding, 0]], headers), ABC),
          outcomeOf(plainRows(rows, headers), { ...ABC, source: { dateOrder } }),
          outcomeOf(
            { ...plainRows(rows, headers), shape: { ...plainRows(rows, headers).shape, dateOrder } },
            ABC,
          ),
        ];
        expect(decided.map((outcome) => 'grading' in outcome)).toEqual([true, true, true]);
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  it.each([
    ['two customers', ['Customer', 'Client', 'Amount'], 'customer'],
    ['two dates', ['客户', '下单日期', '交易日期', '金额'], 'date'],
    ['two amounts', ['客户', '订单金额', '实付金额', '下单日期'], 'amount'],
    ['two order numbers', ['Customer', 'Order ID', 'Order number', 'Amount'], 'orderId'],
  ])('%s are a Fault that names both', (_, headers, role) => {
    const row = headers.map((header): Cell =>
      /amount|金额/i.test(header) ? 5 : /日期/.test(header) ? 45_000 : 'x',
    );
    const outcome = outcomeOf(plainRows([row, row], headers), ABC);
    expect(outcome).toMatchObject({ fault: { id: 'source.ambiguous', values: { role } } });
  });
});
