import type { Candidate, PolicyFile } from '../../app';
import type { Note } from '../../core';
import type { Draft } from '../draft';
import { headersOf, withoutGone } from '../draft';
import { written } from '../draftFrom';
import type { Columns, SourceDraft } from '../sourceDraft';
import { headersIn, indicatorsOn, sourceFrom } from '../sourceDraft';

/** A policy from outside as a draft for these rows, and what of it had to be mended. */
export interface Imported {
  readonly draft: Draft;
  readonly mended: readonly Note[];
}

/**
 * The draft that a policy from outside makes. Columns that these rows have not are those that were chosen before, or left
 * out; a policy that names no columns leaves them all as they are.
 */
export function importedDraft(
  { document, policy }: PolicyFile,
  present: Draft,
  candidate: Candidate,
): Imported {
  const headers = headersOf(candidate);
  const settled = sourceFrom(policy.source, present.source);
  const { columns, layout, notes } = columnsOn(headers, settled, present.source);
  const indicators = indicatorsOn(settled.indicators, headers);
  const { excused, ...others } = settled;
  const isExcused = excused !== undefined && headers.includes(excused.column);
  const source = { ...others, ...(isExcused ? { excused } : {}), layout, columns, indicators };
  const left = settled.indicators
    .filter((one) => !indicators.includes(one))
    .map(({ as, column, columns: several }) =>
      gone('policy.indicatorLeft', as, column ?? several?.join(' + ') ?? ''),
    );
  const excusedNote = excused && !isExcused ? [gone('policy.columnLeft', 'excused', excused.column)] : [];
  return {
    draft: withoutGone({ ...written(document), source, own: true }, settled),
    mended: [...notes, ...left, ...excusedNote],
  };
}

const gone = (id: string, of: string, column: string): Note => ({ id, values: { of, column } });

/** Each role's column where the rows have it. In another layout the columns of before say nothing: then all are of before. */
function columnsOn(
  headers: readonly string[],
  { layout, columns }: SourceDraft,
  present: SourceDraft,
): { readonly layout: SourceDraft['layout']; readonly columns: Columns; readonly notes: readonly Note[] } {
  const missing = Object.entries(columns).filter(
    ([, column]) => !headersIn(column).every((header) => headers.includes(header)),
  );
  const other = layout !== present.layout && missing.length > 0;
  const roles = other ? Object.keys(present.columns) : Object.keys(columns);
  const named = (column: Columns[string] | undefined): string | undefined =>
    column && headersIn(column).join(' + ');
  const chosen = roles.flatMap((role) => {
    const wanted = other || missing.some(([name]) => name === role) ? present.columns[role] : columns[role];
    return wanted === undefined ? [] : [[role, wanted] as const];
  });
  const kept = Object.fromEntries(chosen);
  const notes = missing.map(([role, column]): Note => {
    const instead = named(kept[role]);
    const values = { of: role, column: named(column) ?? '' };
    return instead === undefined
      ? { id: 'policy.columnLeft', values }
      : { id: 'policy.columnInstead', values: { ...values, instead } };
  });
  return { layout: other ? present.layout : layout, columns: kept, notes };
}
