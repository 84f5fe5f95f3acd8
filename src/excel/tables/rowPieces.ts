/** A run of rows: [first, count]. */
export type Run = readonly [first: number, count: number];

/** Cells that one request holds with room to spare: 5 MB is the limit on the web. */
const CELLS = 50_000;

/**
 * Runs of rows in batches that one request takes, long runs cut.
 * @param width cells of a row
 */
export function rowPieces(runs: readonly Run[], width: number): readonly (readonly Run[])[] {
  const most = Math.max(1, Math.floor(CELLS / Math.max(1, width)));
  const batches: Run[][] = [];
  let room = 0;
  for (const [first, count] of runs) {
    for (let done = 0; done < count;) {
      if (room === 0) {
        batches.push([]);
        room = most;
      }
      const rows = Math.min(room, count - done);
      batches.at(-1)?.push([first + done, rows]);
      done += rows;
      room -= rows;
    }
  }
  return batches;
}
