import { Fault } from '../core';
import type { WorkOptions } from '../workbook';
import { isPayloadError } from './hostFault';

/** Cells asked for at first in one request; 5 MB hold about this many of ordinary length (and twice over). */
const CELLS = 100_000;
const MOST_ROWS = 20_000;

/** Thrown inside a block's work when the host answered without an error but with nothing (office-js #6781). */
export class NothingAnswered extends Error {}

/**
 * Does `work` for rows 0 … total − 1 in blocks sized by cells. A block over the host's payload limit is halved
 * and tried again, and the smaller size kept; one row that is still too large is a fault.
 */
export async function inBlocks(
  total: number,
  columns: number,
  phase: 'read' | 'write',
  options: WorkOptions,
  work: (from: number, rows: number) => Promise<void>,
): Promise<void> {
  let size = Math.max(1, Math.min(MOST_ROWS, Math.floor(CELLS / Math.max(1, columns))));
  let from = 0;
  while (from < total) {
    throwIfCancelled(options.signal);
    const rows = Math.min(size, total - from);
    try {
      await work(from, rows);
    } catch (error) {
      if (!isPayloadError(error) && !(error instanceof NothingAnswered)) throw error;
      if (rows === 1) throw new Fault('excel.rowTooLarge', { row: from + 1 });
      size = Math.ceil(rows / 2);
      continue;
    }
    from += rows;
    options.onProgress?.({ phase, done: from, total });
  }
  throwIfCancelled(options.signal);
}

export function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new Fault('run.cancelled', {});
}
