/** "A" of column 0, "AA" of column 26. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** "D17" of a 0-based column and a 1-based row. */
export const cellAddress = (column: number, row: number): string => `${columnLetters(column)}${row}`;
