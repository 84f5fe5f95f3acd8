import type { Failure } from '../../src/workbench/engine';

/** What happens at one request of a piece of work. */
export interface Trouble {
  readonly name: string;
  readonly failureOf: (body: string) => Failure;
  /** The faults that it may end in, unless the work is done all the same. */
  readonly faults: readonly string[];
}

const dispatch = (code: number, faults: readonly string[], executed = false): Trouble => ({
  name: `${code}${executed ? ' after the work' : ''}`,
  failureOf: () => ({ kind: 'dispatch', code, executed }),
  faults,
});

const actionsOf = (body: string): number =>
  (JSON.parse(body) as { Actions: readonly unknown[] }).Actions.length;

/** The host breaks off within a request, once this share of its actions is done. */
const refused = (code: string, faults: readonly string[], share = 0): Trouble => ({
  name: `${code} after ${100 * share} % of the actions`,
  failureOf: (body) => ({ kind: 'api', code, afterActions: Math.floor(actionsOf(body) * share) }),
  faults,
});

/** The host breaks off within this request, the first time before its first action, the last time before its last one. */
export const brokenOffAnywhere = (body: string): readonly Trouble[] =>
  Array.from({ length: actionsOf(body) }, (_, afterActions) => ({
    name: `AccessDenied after ${afterActions} actions`,
    failureOf: () => ({ kind: 'api', code: 'AccessDenied', afterActions }),
    faults: ['excel.accessDenied'],
  }));

export const BUSY = dispatch(5102, ['excel.busy']);
/** The host did what was asked, and its answer is lost. */
export const ANSWER_LOST = dispatch(5012, ['excel.sessionEnded'], true);
export const HALF_DONE = refused('AccessDenied', ['excel.accessDenied'], 0.5);

/** A block of one row cannot be halved. */
const HALVED = ['excel.payload', 'excel.rowTooLarge'];

/** The request is over the limit: blocks are halved, and done again. */
export const TOO_LARGE = dispatch(5103, HALVED);

/** What was asked is done, and its answer is over the limit: what is done again must not be done twice. */
export const ANSWER_TOO_LARGE = dispatch(5104, HALVED, true);

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
  ANSWER_TOO_LARGE,
  dispatch(7000, ['excel.accessDenied']),
  refused('ItemNotFound', ['excel.notFound']),
  refused('InvalidOperationInCellEditMode', ['excel.cellEdit'], 0.9),
  HALF_DONE,
  ANSWER_LOST,
];

/** One code after another, and at every request those by which something is done that must be found again. */
export const troublesAt = (n: number): readonly Trouble[] => [
  ...new Set([HALF_DONE, ANSWER_LOST, ANSWER_TOO_LARGE, ...codesAt(n)]),
];

/** All codes in turn, another one at each request; with `FAULTS=all` in the environment every code at each of them. */
export const codesAt = (n: number): readonly Trouble[] => {
  const turn = n % EVERY_CODE.length;
  return process.env.FAULTS === 'all' ? EVERY_CODE : EVERY_CODE.slice(turn, turn + 1);
};
