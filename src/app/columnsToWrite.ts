import type { Grading, OutputPolicy, Previous, TierColumn as GradedColumn } from '../core';
import { customerColumns, tierColumns } from '../core';
import type { Words } from '../words';
import type { TierColumn } from '../workbook';
import type { ChosenColours } from './colours';
import { methodColumnName } from './methodColumnName';
import { ARROWS, BARS } from './outputs/looks';
import { tierLook } from './tierLook';

/** The tier columns of a grading, with headers in the user's language and a colour per tier. */
export function columnsToWrite(grading: Grading, words: Words, chosen: ChosenColours): readonly TierColumn[] {
  return tierColumns(grading).map((column) => toColumn(column, grading, words, chosen));
}

/** Id of the column that has the final tier. */
export function finalColumnId(grading: Grading): string {
  const final = customerColumns(grading).find((column) => column.final);
  return final ? idOf(final) : '';
}

const idOf = ({ methodId, kind }: Pick<GradedColumn, 'methodId' | 'kind'>): string => `${methodId}.${kind}`;

function toColumn(column: GradedColumn, grading: Grading, words: Words, chosen: ChosenColours): TierColumn {
  const { tiers, codes } = column;
  return {
    id: idOf(column),
    header: methodColumnName(words, grading, column.methodId),
    kind: 'text',
    cellOf: (row) => tiers[codes[row] ?? -1] ?? '',
    look: tierLook(tiers, chosen),
  };
}

/**
 * The columns that a policy wants beside the tiers: the final method's score where it has one, the tier of the run before,
 * the steps moved since, up positive.
 */
export function extraColumns(
  { columns: wanted, colours }: Pick<OutputPolicy, 'columns' | 'colours'>,
  grading: Grading,
  previous: Previous,
  words: Words,
): readonly TierColumn[] {
  const { customerOfRow } = grading;
  const perRow =
    <T extends string | number>(of: (customer: number) => T | null | undefined) =>
    (row: number): T | '' => {
      const customer = customerOfRow[row] ?? -1;
      return customer < 0 ? '' : (of(customer) ?? '');
    };
  return wanted.flatMap((column): TierColumn[] => {
    const named = { id: `extra.${column}`, header: words.t(`column.${column}`) };
    switch (column) {
      case 'score': {
        const score = scoreOf(grading);
        const known = (customer: number): number | null => {
          const value = score?.[customer] ?? NaN;
          return Number.isNaN(value) ? null : value;
        };
        return score ? [{ ...named, kind: 'number', cellOf: perRow(known), look: BARS }] : [];
      }
      case 'previous':
        return [
          {
            ...named,
            kind: 'text',
            cellOf: perRow((customer) => previous.tier[customer]),
            // A tier of the run before may be none any more.
            look: tierLook([...grading.finalTiers.names, grading.unknown], colours, previous.tier),
          },
        ];
      case 'movement':
        return [
          { ...named, kind: 'signed', cellOf: perRow((customer) => previous.steps[customer]), look: ARROWS },
        ];
    }
  });
}

/** The score of the final method; undefined where it has none. */
function scoreOf({ methods, final }: Grading): Float64Array | undefined {
  const method = methods[final];
  return method && 'score' in method ? method.score : undefined;
}
