import { backTest, columnsByHeader, Fault, note, YES_NO } from '../core';
import type { BackTest, IndicatorPolicy, Note } from '../core';
import { extraColumn } from './extraColumn';
import type { Run } from './gradeTables';
import type { Table } from './readTable';

/** How well the tiers told what came out later. */
export interface BackTestDocument extends BackTest {
  /** The column, as it was named. */
  readonly outcome: string;
  /** Customers whose outcome the column tells, and those of whom it says nothing. */
  readonly known: number;
  readonly unknown: number;
  /** What there is to say of the column. */
  readonly warnings: readonly Note[];
}

/**
 * Holds the tiers against a column of outcomes: an indicator of the policy by its name, else a column by its header, where
 * one row of several is enough for it to have come true. Throws a Fault when there is no such column, or nothing in it that
 * tells an outcome.
 */
export function backTestBy(column: string, run: Run): BackTestDocument {
  const { grading, policy } = run;
  const { values, warnings } = outcomes(column, run);
  const known = values?.reduce((count, value) => (Number.isNaN(value) ? count : count + 1), 0) ?? 0;
  if (!values || known === 0) throw new Fault('cli.noOutcome', { value: column });
  const found = backTest(grading, values, policy.source);
  const hits = found.tiers.reduce((sum, tier) => sum + tier.hits, 0);
  const oneKind = hits === 0 || hits === known ? [note('cli.outcomeOneKind', { column, known, hits })] : [];
  return {
    outcome: column,
    known,
    unknown: values.length - known,
    ...found,
    warnings: [...warnings, ...oneKind],
  };
}

function outcomes(
  column: string,
  run: Run,
): { readonly values: Float64Array | undefined; readonly warnings: readonly Note[] } {
  const { grading, policy } = run;
  const indicators = [...policy.source.indicators, ...(policy.source.list?.indicators ?? [])];
  const names = indicators.map(({ as }) => as);
  if (names.includes(column)) return { values: grading.customers.metrics[column], warnings: [] };
  return extraColumn(
    '--outcome',
    column,
    { aggregate: 'max', scale: scaleOf(column, run) ?? YES_NO },
    run,
    names,
  );
}

/** The scale that the policy gives the column of a header. */
function scaleOf(header: string, { tables, policy: { source } }: Run): IndicatorPolicy['scale'] {
  const columnOf = (table: Table | undefined, name = ''): number | undefined =>
    table && columnsByHeader(table.shape, name)[0];
  const inSheet = columnOf(tables.sheet, header) !== undefined;
  const table = inSheet ? tables.sheet : tables.list;
  const indicators = inSheet ? source.indicators : (source.list?.indicators ?? []);
  const wanted = columnOf(table, header);
  return indicators.find(({ column }) => column !== undefined && columnOf(table, column) === wanted)?.scale;
}
