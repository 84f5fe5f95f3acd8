import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Grading } from '../../src/core';
import { grade, parsePolicy, proposeSource, startIntake } from '../../src/core';
import { readCsv } from '../../src/files/csv';

const FOLDER = join(__dirname, '../../../shared/data');

/** Rows of a csv file of the reference data, header first. */
export const referenceRows = (file: string): readonly (readonly string[])[] =>
  readCsv(readFileSync(join(FOLDER, file)));

/** A suite that needs the reference data; where these are not, one passing test that says so. */
export function describeReference(title: string, suite: () => void): void {
  if (existsSync(FOLDER)) describe(title, suite);
  else describe(title, () => it(`is not run: there is no reference data in ${FOLDER}`, () => undefined));
}

/** Grades a reference file by a policy document. */
export function gradeFile(file: string, policyDocument: unknown): Grading {
  const [headers = [], ...rows] = referenceRows(file);
  const policy = parsePolicy(policyDocument);
  const shape = { sheet: file, headers, firstRow: 2, firstColumn: 0, dateSystem: 1900 } as const;
  const intake = startIntake(policy.source, shape, proposeSource(headers, rows.slice(0, 200)));
  intake.add({ offset: 0, columns: intake.columns.map((column) => rows.map((row) => row[column] ?? '')) });
  return grade(intake.finish(), policy);
}

/** Expected rows by their first column: the other columns, as numbers where they are. */
export function expectedByCustomer(file: string): ReadonlyMap<string, readonly string[]> {
  const [, ...rows] = referenceRows(`expected/${file}`);
  return new Map(rows.map(([customer = '', ...values]) => [customer, values]));
}
