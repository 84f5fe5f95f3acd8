/** Highest counts of a sheet (Microsoft: "Excel specifications and limits"). */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

/** A rectangle of cells, counted from zero. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const wholeSheet: Area = { row: 0, column: 0, rows: ROWS, columns: COLUMNS };

export const areaOf = (row: number, column: number, rows = 1, columns = 1): Area => ({
  row,
  column,
  rows,
  columns,
});

export const lastRow = (area: Area): number => area.row + area.rows - 1;
export const lastColumn = (area: Area): number => area.column + area.columns - 1;
export const isEntireColumn = (area: Area): boolean => area.row === 0 && area.rows === ROWS;
export const isEntireRow = (area: Area): boolean => area.column === 0 && area.columns === COLUMNS;

export const fits = ({ row, column, rows, columns }: Area): boolean =>
  row >= 0 && column >= 0 && rows > 0 && columns > 0 && row + rows <= ROWS && column + columns <= COLUMNS;

export const sameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

export const holds = (area: Area, row: number, column: number): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

export const covers = (outer: Area, inner: Area): boolean =>
  holds(outer, inner.row, inner.column) && holds(outer, lastRow(inner), lastColumn(inner));

export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(lastRow(a), lastRow(b)) - row + 1;
  const columns = Math.min(lastColumn(a), lastColumn(b)) - column + 1;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest area that holds both. */
export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(lastRow(a), lastRow(b)) - row + 1,
    columns: Math.max(lastColumn(a), lastColumn(b)) - column + 1,
  };
}

/** What is left of `a` when `b` is taken out: up to four areas, above, below, left, right. */
export function without(a: Area, b: Area): Area[] {
  const cut = intersection(a, b);
  if (!cut) return [a];
  const pieces = [
    { ...a, rows: cut.row - a.row },
    { ...a, row: cut.row + cut.rows, rows: lastRow(a) - lastRow(cut) },
    { ...cut, column: a.column, columns: cut.column - a.column },
    { ...cut, column: cut.column + cut.columns, columns: lastColumn(a) - lastColumn(cut) },
  ];
  return pieces.filter((piece) => piece.rows > 0 && piece.columns > 0);
}
