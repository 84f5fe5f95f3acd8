import type { Cell, Grading, GradingDocument, Sales, SourceMarks, SourceShape } from '../../src/core';
import {
  grade,
  gradingDocument,
  headerNames,
  NO_MARKS,
  parsePolicy,
  proposeSource,
  startIntake,
} from '../../src/core';

/** A small sheet: header row first. */
export type Sheet = readonly (readonly Cell[])[];

/** What a sheet says besides its cells: its shape, marks, and number formats by header (of one column: all, or one per row). */
export interface Told extends Partial<SourceShape> {
  readonly marks?: Partial<SourceMarks>;
  readonly formats?: Readonly<Record<string, string | readonly string[]>>;
}

export const shapeOf = (headers: readonly Cell[], more: Partial<SourceShape> = {}): SourceShape => ({
  sheet: 'Sheet1',
  headers,
  firstRow: 2,
  firstColumn: 0,
  dateSystem: 1900,
  ...more,
});

/** Reads a sheet in blocks of `blockRows` rows. */
export function readSheet(
  [header = [], ...rows]: Sheet,
  policyDocument: unknown,
  { marks, formats = {}, ...more }: Told = {},
  blockRows = rows.length || 1,
): Sales {
  const { source } = parsePolicy(policyDocument);
  const headers = headerNames([header], more.firstColumn ?? 0);
  const intake = startIntake(source, shapeOf(headers, more), proposeSource(headers, rows));
  if (marks) intake.mark({ ...NO_MARKS, ...marks });
  for (let offset = 0; offset < rows.length; offset += blockRows) {
    const block = rows.slice(offset, offset + blockRows);
    intake.add({
      offset,
      columns: intake.columns.map((column) => block.map((row) => row[column] ?? '')),
      formats: intake.columns.map((column) => {
        const format = formats[headers[column] ?? ''];
        return typeof format === 'string' ? format : format?.slice(offset, offset + blockRows);
      }),
    });
  }
  return intake.finish();
}

export const gradeSheet = (sheet: Sheet, policyDocument: unknown, more: Told = {}): Grading =>
  grade(readSheet(sheet, policyDocument, more), parsePolicy(policyDocument));

export const documentOf = (sheet: Sheet, policyDocument: unknown, more: Told = {}): GradingDocument =>
  gradingDocument(gradeSheet(sheet, policyDocument, more));

/** A list of customers with one amount each, named as they stand: `{ a: 80, b: 15 }`. */
export const amounts = (byCustomer: Readonly<Record<string, Cell>>): Sheet => [
  ['customer', 'amount'],
  ...Object.entries(byCustomer),
];

/** Customer → final tier. */
export function tiersOf(grading: Grading): Record<string, string> {
  const final = grading.methods[grading.final];
  return Object.fromEntries(
    grading.customers.name.map((name, i) => [
      name,
      final?.tiers[final.tierOf[i] ?? -1]?.name ?? grading.unknown,
    ]),
  );
}

/** Customer → one metric. */
export const metricOf = (grading: Grading, metric: string): Record<string, number | undefined> =>
  Object.fromEntries(grading.customers.name.map((name, i) => [name, grading.customers.metrics[metric]?.[i]]));

export const abc = (method: object = {}, source: object = {}): object => ({
  version: 1,
  source,
  methods: [{ id: 'abc', kind: 'abc', ...method }],
});

/** The Fault that a call throws, as data. */
export function faultOf(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    if (error instanceof Error && 'note' in error) return error.note;
    throw error;
  }
  return undefined;
}
