import type { MethodResult } from '../grading/grading';
import type { Note } from '../fault';
import type { Measured } from '../metrics/measure';

/** What a method made of the customers, and what is to be said about it. */
export interface Judged<R extends MethodResult> {
  readonly result: R;
  readonly warnings: readonly Note[];
}

/** What every method gets: the measured customers and the name of the unknown tier. */
export interface MethodInput {
  readonly metrics: Measured;
  readonly customers: number;
  readonly unknown: string;
}
