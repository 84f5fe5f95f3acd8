import type { Failure } from '../../src/workbench/engine';

/** What happens at one request of a piece of work. */
export interface Trouble {
  readonly name: string;
  readonly failure: Failure;
  /** The faults that it may end in, unless the work is done all the same. */
  readonly faults: readonly string[];
}

const dispatch = (code: number, faults: readonly string[], executed = false): Trouble => ({
  name: `${code}${executed ? ' after the work' : ''}`,
  failure: { kind: 'dispatch', code, executed },
  faults,
});

const refused = (code: string, faults: readonly string[], afterActions = 0): Trouble => ({
  name: `${code} after ${afterActions} actions`,
  failure: { kind: 'api', code, afterActions },
  faults,
});

export const BUSY = dispatch(5102, ['excel.busy']);
/** The host did what was asked, and its answer is lost. */
export const ANSWER_LOST = dispatch(5012, ['excel.sessionEnded'], true);
/** The host breaks off within a request. */
export const HALF_DONE = refused('AccessDenied', ['excel.accessDenied'], 3);

/** A block of one row cannot be halved. */
const HALVED = ['excel.payload', 'excel.rowTooLarge'];

/** The request is over the limit: blocks are halved, and done again. */
export const TOO_LARGE = dispatch(5103, HALVED);

/**
 * Every code: those of the transport (docs/host.md), and of errors within a batch (Microsoft Learn, "Error handling
 * with the application-specific JavaScript APIs").
 */
export const EVERY_CODE: readonly Trouble[] = [
  dispatch(5004, ['excel.cellEdit']),
  dispatch(5012, ['excel.sessionEnded']),
  dispatch(5016, ['excel.dialogOpen']),
  BUSY,
  TOO_LARGE,
  dispatch(5104, HALVED, true),
  dispatch(7000, ['excel.accessDenied']),
  refused('ItemNotFound', ['excel.notFound']),
  refused('InvalidOperationInCellEditMode', ['excel.cellEdit'], 1),
  HALF_DONE,
  ANSWER_LOST,
];

/** All codes in turn, another one at each request. */
export const codeAt = (n: number): Trouble => EVERY_CODE[n % EVERY_CODE.length] ?? BUSY;
