import { note } from '../fault';
import type { Note } from '../fault';
import type { IndicatorPolicy } from '../policy/sourceSchema';
import { cellAddress } from '../table/address';
import { placeOf } from './columnRepairs';
import { combineAnswers, isOnTen } from './combineAnswers';
import { fateCode } from './fates';
import { readLabels } from './labelColumn';
import type { NumberColumn } from './numberColumn';
import { rankRepairs, readAnswers, wordCounts } from './ordinalColumn';
import { questionScales, scaleOf } from './ordinalScales';
import type { Scale } from './ordinalScales';
import type { Plan } from './plan';
import type { Repair } from './repairs';
import type { IndicatorColumn } from './sales';
import type { SourceShape } from './source';

/** What was read of the mapped columns of the user's own. */
export interface ReadIndicators {
  readonly columns: readonly IndicatorColumn[];
  readonly repairs: readonly Repair[];
  readonly warnings: readonly Note[];
}

/** What indicators are read from. `numbers` per column as they were read, `fates` settled as far as cells tell. */
export interface IndicatorCells {
  readonly readers: ReadonlyMap<number, NumberColumn>;
  readonly numbers: ReadonlyMap<number, Float64Array>;
  readonly shape: SourceShape;
  readonly fates: Uint8Array;
}

const BAD_AMOUNT = fateCode('badAmount');

/** How an indicator's values become one per customer, unless the policy says it: answers are averaged, all else is added up. */
export const aggregateOf = ({ aggregate, columns, combine }: IndicatorPolicy): IndicatorColumn['aggregate'] =>
  aggregate ?? (columns !== undefined || combine !== undefined ? 'mean' : 'sum');

/**
 * Reads the mapped columns: numbers, words by a scale, words to be counted, questions of a survey. Cells that one of
 * them can read are taken off their reader's bad cells, so that those left are the ones to warn of.
 */
export function readIndicators(plan: Plan, cells: IndicatorCells): ReadIndicators {
  const repairs = new Map<number, readonly Repair[]>();
  const warnings = new Map<number, Note>();
  const read = new Map<number, Uint8Array>();
  const columns = plan.indicators.map(({ policy, columns: questions }): IndicatorColumn => {
    const base = { as: policy.as, aggregate: aggregateOf(policy) };
    const labels = counted(policy) ? labelsOf(questions[0] ?? -1, cells) : undefined;
    if (labels) {
      markRead(read, questions[0] ?? -1, new Uint8Array(cells.fates.length).fill(1));
      return { ...base, ...labels };
    }
    const scales = scalesOf(policy, questions, cells);
    const answers = questions.map((column, i) => {
      const reader = cells.readers.get(column);
      const numbers = cells.numbers.get(column);
      if (!reader || !numbers) return new Float64Array(0);
      const ranked = readAnswers(reader, numbers, scales[i]);
      repairs.set(column, rankRepairs(ranked, placeOf(cells.shape, column)));
      if (ranked.ranked) markRead(read, column, ranked.ranked);
      const outside = policy.combine === 'nps' ? outsideTen(column, ranked.values, cells) : undefined;
      if (outside) warnings.set(column, outside);
      return ranked.values;
    });
    const [only = new Float64Array(0), another] = answers;
    return {
      ...base,
      values:
        another || policy.combine
          ? combineAnswers(answers, cells.fates.length, policy.combine ?? 'mean')
          : only,
    };
  });
  for (const [column, rows] of read) cells.readers.get(column)?.bad.drop((row) => rows[row] === 1);
  return { columns, repairs: [...repairs.values()].flat(), warnings: [...warnings.values()] };
}

/** The scale of each question: the policy's, else known ones. */
function scalesOf(
  { scale }: IndicatorPolicy,
  questions: readonly number[],
  { readers, fates }: IndicatorCells,
): readonly (Scale | undefined)[] {
  const given = scale && scaleOf(scale);
  if (given) return questions.map(() => given);
  return questionScales(
    questions.map((column) => {
      const reader = readers.get(column);
      return reader ? wordCounts(reader, fates.length) : { counts: new Map(), cells: 0 };
    }),
  );
}

/** Whether the words of an indicator may be counted as they stand, not ranked. */
const counted = ({ aggregate, scale, combine, columns }: IndicatorPolicy): boolean =>
  aggregate === 'mode' && !scale && !combine && !columns;

function labelsOf(column: number, { readers, numbers }: IndicatorCells): ReturnType<typeof readLabels> {
  const reader = readers.get(column);
  const values = numbers.get(column);
  return reader && values ? readLabels(reader, values) : undefined;
}

/** Rows that one of several indicators of a column could read. */
function markRead(read: Map<number, Uint8Array>, column: number, rows: Uint8Array): void {
  const known = read.get(column);
  read.set(column, known ? known.map((flag, row) => flag | (rows[row] ?? 0)) : rows);
}

/** The warning of answers that are no answer of a net promoter score. */
function outsideTen(
  column: number,
  values: Float64Array,
  { shape, fates }: IndicatorCells,
): Note | undefined {
  let count = 0;
  let first = -1;
  values.forEach((answer, row) => {
    if (Number.isNaN(answer) || isOnTen(answer) || (fates[row] ?? 0) <= BAD_AMOUNT) return;
    if (first < 0) first = row;
    count += 1;
  });
  if (count === 0) return undefined;
  const cell = cellAddress(shape.firstColumn + column, shape.firstRow + first);
  const { header } = placeOf(shape, column);
  return note('intake.outsideTen', { column: header, count, cell, text: String(values[first]) });
}
