import type { Selection } from '../engine';

/** What the status bar tells of a selection. */
export interface Figures {
  /** Cells that are not empty. */
  readonly count: number;
  readonly numbers: number;
  readonly sum: number;
}

export const noFigures: Figures = { count: 0, numbers: 0, sum: 0 };

export function figuresOf(selection: Selection): Figures {
  if (selection.kind !== 'cells') return noFigures;
  let count = 0;
  let numbers = 0;
  let sum = 0;
  for (const area of selection.areas) {
    for (const [index, column] of selection.sheet.columns) {
      if (index < area.column || index >= area.column + area.columns) continue;
      for (const row of column.filledRows(area.row, area.row + area.rows - 1)) {
        const value = column.get(row);
        count += 1;
        if (typeof value !== 'number') continue;
        numbers += 1;
        sum += value;
      }
    }
  }
  return { count, numbers, sum };
}
