import type { Failure } from '../../src/workbench/engine';
import type { Bench } from './adapter';
import { BUSY } from './trouble';

/** Lets the n-th request from now on fail, counted from 1. */
export function failAt(bench: Bench, n: number, failureOf: (body: string) => Failure = BUSY.failureOf): void {
  let count = 0;
  bench.engine.failures = (_, body) => {
    count += 1;
    return count === n ? failureOf(body) : undefined;
  };
}

/** Requests that a piece of work makes. */
export async function requestsOf(bench: Bench, work: () => Promise<unknown>): Promise<number> {
  let count = 0;
  bench.engine.failures = () => {
    count += 1;
    return undefined;
  };
  await work();
  bench.engine.failures = undefined;
  return count;
}

/** The id of the fault that work ends in, or null. */
export async function faultIn(work: Promise<unknown>): Promise<string | null> {
  try {
    await work;
    return null;
  } catch (error) {
    const { id } = error as { id: unknown };
    // A mistake of the program is no fault.
    if (typeof id !== 'string') throw error;
    return id;
  }
}
