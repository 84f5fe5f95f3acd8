import type { Grading, LikelyDuplicates, Note } from '../../../src/core';
import {
  Fault,
  grade,
  headerNames,
  locateHeader,
  parsePolicy,
  proposeSource,
  Reading,
} from '../../../src/core';
import type { AnySheet } from './anySheet';

export type Outcome =
  { readonly grading: Grading; readonly suggested: LikelyDuplicates } | { readonly fault: Note };

/** What the add-in makes of a sheet: a grading, or the Fault. Everything else that is thrown fails the test. */
export function outcomeOf(
  sheet: AnySheet,
  document: object,
  blocks: readonly number[] = sheet.blocks,
): Outcome {
  try {
    const policy = parsePolicy(document);
    const headers = headerNames(sheet.headerRows, sheet.shape.firstColumn);
    locateHeader([...sheet.headerRows, ...sheet.rows]);
    const reading = new Reading(
      policy.source,
      { ...sheet.shape, headers },
      proposeSource(headers, sheet.rows),
    );
    reading.mark(sheet.marks);
    const { columns } = reading.plan;
    for (let offset = 0, turn = 0; offset < sheet.rows.length; turn++) {
      const rows = sheet.rows.slice(offset, offset + (blocks[turn % blocks.length] ?? 1));
      reading.add({ offset, columns: columns.map((column) => rows.map((row) => row[column] ?? '')) });
      offset += rows.length;
    }
    const grading = grade(reading.sales, policy);
    return { grading, suggested: reading.likelyDuplicates() };
  } catch (error) {
    if (error instanceof Fault) return { fault: error.note };
    throw error;
  }
}
