import { areaOf, fits } from './area';
import { changeReferences } from './cellReference';

/**
 * A formula that moves by so many rows and columns with its cell, as a copied one does: relative references move with it
 * (those into other sheets too), absolute ones stay.
 */
export const movedFormula = (formula: string, rows: number, columns: number): string =>
  changeReferences(formula, (reference) => {
    const row = reference.row + (reference.fixedRow ? 0 : rows);
    const column = reference.column + (reference.fixedColumn ? 0 : columns);
    return fits(areaOf(row, column)) ? { ...reference, row, column } : null;
  });
