import { Fault } from '../core';

/** Whether an error is one that the user can mend: it has words. */
export function isFault(error: unknown): error is Fault {
  return error instanceof Fault;
}
