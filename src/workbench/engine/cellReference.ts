import { columnIndex, columnName } from './address';

/** A reference to one cell as a formula writes it; `$` fixes a part. */
export interface CellReference {
  readonly row: number;
  readonly column: number;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

/** Texts and quoted sheet names, which hold no references, or a reference to a cell. */
const parts =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.$])(\$?)([A-Za-z]{1,3})(\$?)(\d+)(?![\p{L}\p{N}_.(!])/gu;

export const writeReference = ({ row, column, fixedRow, fixedColumn }: CellReference): string =>
  `${fixedColumn ? '$' : ''}${columnName(column)}${fixedRow ? '$' : ''}${row + 1}`;

/** The formula with each reference to a cell written anew; null is a lost one. */
export const changeReferences = (
  formula: string,
  change: (reference: CellReference) => CellReference | null,
): string =>
  formula.replace(
    parts,
    (whole: string, column: string | undefined, letters: string, row: string, digits: string) => {
      if (column === undefined) return whole;
      const changed = change({
        row: Number(digits) - 1,
        column: columnIndex(letters),
        fixedRow: row !== '',
        fixedColumn: column !== '',
      });
      return changed ? writeReference(changed) : '#REF!';
    },
  );
