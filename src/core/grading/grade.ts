import { Fault } from '../fault';
import type { Note } from '../fault';
import { FATES } from '../intake/fates';
import type { Fate } from '../intake/fates';
import type { Sales } from '../intake/sales';
import { metricsAsked } from '../methods/metricsAsked';
import { judge } from '../methods/registry';
import { measure } from '../metrics/measure';
import { participation } from '../metrics/participation';
import type { Policy } from '../policy/schema';
import { fateCounts } from './fateCounts';
import type { FateCount, Grading, MethodResult } from './grading';
import { bestFirst } from './order';

/**
 * Grades: pure, and may be called again on the same sales with other methods, period, returns or analysis date.
 * Throws a Fault when no row is left to grade, or a metric needs a role that the source lacks.
 */
export function grade(sales: Sales, policy: Policy): Grading {
  const taken = participation(sales, policy.source);
  const fates = fateCounts(taken.fates, sales.firstRow);
  if (taken.codes.length === 0) throw nothingToGrade(sales, fates);
  const key = Array.from(taken.codes, (code) => sales.keys[code] ?? '');
  const name = Array.from(taken.codes, (code) => sales.names[code] ?? '');
  const metrics = measure(sales, policy.source, taken, policy.methods.flatMap(metricsAsked));
  const methods: Record<string, MethodResult> = {};
  const warnings: Note[] = [...sales.warnings];
  for (const method of policy.methods) {
    const judged = judge(method, {
      metrics,
      customers: key.length,
      returnsOnly: taken.returnsOnly,
      unknown: policy.unknown,
    });
    methods[method.id] = judged.result;
    warnings.push(...judged.warnings);
  }
  const final = methods[policy.final];
  if (!final) throw new Fault('policy.noFinal', { final: policy.final });
  return {
    layout: sales.layout,
    columns: sales.columns,
    asOf: taken.asOf,
    final: policy.final,
    unknown: policy.unknown,
    warnings,
    rows: {
      read: sales.rows,
      used: fates.used.count,
      fates,
      fateOfRow: taken.fates,
      firstRow: sales.firstRow,
    },
    customerOfRow: taken.customerOfRow,
    customers: { key, name, metrics },
    methods,
    order: bestFirst(final, key),
  };
}

/** The intake's warning that tells cell and text of a fate. */
const WARNING_OF: Readonly<Partial<Record<Fate, string>>> = {
  badDate: 'intake.badDate',
  badAmount: 'intake.badAmount',
};

/** What most rows are, with the first row; where the intake knows it with column, cell and text. */
function nothingToGrade({ rows, warnings }: Sales, fates: Readonly<Record<Fate, FateCount>>): Fault {
  const [fate] = [...FATES].sort((a, b) => fates[b].count - fates[a].count);
  if (rows === 0 || !fate) return new Fault('grade.noRows');
  const { count, firstRows } = fates[fate];
  const known = warnings.find(({ id }) => id === WARNING_OF[fate])?.values;
  if (!known) return new Fault('grade.noUsedRow', { rows, fate, count, row: firstRows[0] ?? 0 });
  const { column = '', cell = '', text = '' } = known;
  return new Fault('grade.noUsedRowCell', { rows, fate, count, column, cell, text });
}
