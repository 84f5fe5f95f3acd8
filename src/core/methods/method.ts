import type { MethodResult } from '../grading/grading';
import type { Note } from '../fault';
import type { Known } from '../rules/matches';

/** What a method made of the customers, and what is to be said about it. */
export interface Judged<R extends MethodResult> {
  readonly result: R;
  readonly warnings: readonly Note[];
}

/** What every method gets: what is known of the customers, who of them bought nothing, results of earlier methods. */
export interface MethodInput extends Known {
  /** Per customer 1 where no row is a purchase: those with returns only, and those that only the second source has. */
  readonly noPurchase: Uint8Array;
}
