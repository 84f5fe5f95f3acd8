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
  if (taken.codes.length === 0) throw nothingToGrade(sales.rows, fates);
  const key = Array.from(taken.codes, (code) => sales.keys[code] ?? '');
  const name = Array.from(taken.codes, (code) => sales.names[code] ?? '');
  const metrics = measure(sales, policy.source, taken, policy.methods.flatMap(metricsAsked));
  const methods: Record<string, MethodResult> = {};
  const warnings: Note[] = [...sales.warnings];
  for (const method of policy.methods) {
    const judged = judge(method, { metrics, customers: key.length, unknown: policy.unknown });
    methods[method.id] = judged.result;
    warnings.push(...judged.warnings);
  }
  const final = methods[policy.final];
  if (!final) throw new Fault('policy.noFinal', { final: policy.final });
  return {
    layout: sales.layout,
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

function nothingToGrade(rows: number, fates: Readonly<Record<Fate, FateCount>>): Fault {
  const [most] = [...FATES].sort((a, b) => fates[b].count - fates[a].count);
  if (rows === 0 || !most) return new Fault('grade.noRows');
  return new Fault('grade.noUsedRow', {
    rows,
    fate: most,
    count: fates[most].count,
    row: fates[most].firstRows[0] ?? 0,
  });
}
