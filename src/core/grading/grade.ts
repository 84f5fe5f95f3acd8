import { Fault } from '../fault';
import type { Note } from '../fault';
import { FATES } from '../intake/fates';
import type { Fate } from '../intake/fates';
import type { Sales } from '../intake/sales';
import { metricsAskedBy, wordsAskedBy } from '../methods/askedBy';
import { judge } from '../methods/registry';
import { customerWords } from '../metrics/customerWords';
import type { CustomerWords } from '../metrics/customerWords';
import { measure } from '../metrics/measure';
import { participation } from '../metrics/participation';
import { SpanRows } from '../metrics/spanRows';
import type { Policy } from '../policy/schema';
import { adjust } from '../rules/adjust';
import { fateCounts } from './fateCounts';
import { listCounts } from './listCounts';
import type { FateCount, Grading, MethodResult } from './grading';
import { bestFirst } from './order';

/**
 * Grades: pure, and may be called again on the same sales with other methods, period, returns or analysis date.
 * Throws a Fault when no row is left to grade, or a metric needs a role that the source lacks.
 */
export function grade(sales: Sales, policy: Policy): Grading {
  const taken = participation(sales, policy.source);
  const fates = fateCounts(taken.fates, sales.firstRow, sales);
  if (taken.withRows === 0) throw nothingToGrade(sales, fates);
  const key = Array.from(taken.codes, (code) => sales.keys[code] ?? '');
  const name = Array.from(taken.codes, (code) => sales.names[code] ?? '');
  const rows = new SpanRows(sales, policy.source, taken);
  const metrics = measure(sales, policy.source, rows, metricsAskedBy(policy));
  const words = customerWords(sales, rows);
  rejectMissingWords(wordsAskedBy(policy), words);
  const methods: Record<string, MethodResult> = {};
  const warnings: Note[] = [...sales.warnings];
  const known = { metrics, words, customers: key.length, methods, unknown: policy.unknown };
  for (const method of policy.methods) {
    const judged = judge(method, { ...known, noPurchase: taken.noPurchase });
    methods[method.id] = judged.result;
    warnings.push(...judged.warnings);
  }
  const final = methods[policy.final];
  if (!final) throw new Fault('policy.noFinal', { final: policy.final });
  const tiers = final.tiers.map(({ name: tier }) => tier);
  const { tierOf, adjustments } = adjust(final.tierOf, tiers, policy.rules, known);
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
      repairs: sales.repairs,
    },
    ...(sales.list ? { list: listCounts(sales.list, taken) } : {}),
    customerOfRow: taken.customerOfRow,
    customers: { key, name, metrics, words },
    methods,
    finalTiers: { names: tiers, tierOf, adjustments },
    order: bestFirst(tierOf, final, key),
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

/** Words that a method or rule asks for must come from some column, as metrics must. */
function rejectMissingWords(asked: readonly string[], words: CustomerWords): void {
  const missing = asked.find((name) => !words[name]);
  if (missing !== undefined) throw new Fault('grade.missingRole', { metric: missing, role: missing });
}
