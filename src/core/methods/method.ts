import type { MethodResult } from '../grading/grading';
import type { Note } from '../fault';
import type { Measured } from '../metrics/measure';

/** What a method made of the customers, and what is to be said about it. */
export interface Judged<R extends MethodResult> {
  readonly result: R;
  readonly warnings: readonly Note[];
}

/** What every method gets: the measured customers, who of them only returned things, the name of the unknown tier. */
export interface MethodInput {
  readonly metrics: Measured;
  readonly customers: number;
  /** Per customer 1 where none of their rows is a purchase. */
  readonly returnsOnly: Uint8Array;
  readonly unknown: string;
}
