import type { RunOptions } from '../../src/app';
import type { Bench } from './adapter';
import { failAt, faultIn } from './failing';
import type { Trouble } from './trouble';
import { BUSY } from './trouble';
import { expectState, keepWorkbook, stateOf } from './workbookState';

type WorkOptions = Pick<RunOptions, 'signal' | 'onProgress'>;

/** A piece of work on a workbook that is opened for it. */
export interface Work {
  readonly open: () => Bench | Promise<Bench>;
  readonly run: (bench: Bench, options: WorkOptions) => Promise<unknown>;
}

/** A piece of work that is to be tried again and again, and what must come of it. */
export interface Trial {
  readonly bench: Bench;
  readonly run: (options?: WorkOptions) => Promise<unknown>;
  /** Puts the workbook back as it was opened. */
  readonly reset: () => void;
  /** The workbook as it was opened, and as it is when all goes well: equal when nothing is written. */
  readonly before: string;
  readonly after: string;
  /** The bodies of the work's requests, in order. */
  readonly requests: readonly string[];
}

/** Opens the workbook and does the work once. */
export async function trialOf({ open, run }: Work): Promise<Trial> {
  const bench = await open();
  // Nobody takes steps back here, and to keep the workbook before each of them takes a fifth of the time.
  bench.engine.book.steps.working = true;
  const reset = keepWorkbook(bench);
  const before = stateOf(bench);
  const requests: string[] = [];
  bench.engine.failures = (_, body) => {
    requests.push(body);
    return undefined;
  };
  await run(bench, {});
  bench.engine.failures = undefined;
  const after = stateOf(bench);
  reset();
  expectState('put back', bench, before);
  return { bench, run: (options = {}) => run(bench, options), reset, before, after, requests };
}

/**
 * Does the work again and again, each time with trouble at another request: after a fault the workbook is as before,
 * without one as it is when all goes well. A workbook that is as before serves for the next time too, so that what
 * nobody sees of it does not go astray either: at last the work comes to its end on it.
 * @param troublesAt what happens at the n-th request, counted from 1, one after the other
 * @returns how often the work was done
 */
export async function tryWithTrouble(
  trial: Trial,
  troublesAt: (n: number) => readonly Trouble[] = () => [BUSY],
): Promise<number> {
  let runs = 0;
  for (let n = 1; n <= trial.requests.length; n += 1) {
    for (const trouble of troublesAt(n)) {
      const fault = await runWith(trial, n, trouble);
      settle(trial, [trouble.name, n, fault], fault === null);
      runs += 1;
    }
  }
  await finish(trial);
  trial.reset();
  return runs;
}

/** Does the work with trouble at the n-th request: the fault it ends in, which is one that the trouble may end in. */
async function runWith(
  { bench, run }: Trial,
  n: number,
  { name, failureOf, faults }: Trouble,
): Promise<string | null> {
  failAt(bench, n, failureOf);
  const fault = await faultIn(run());
  bench.engine.failures = undefined;
  // Office.js hides what fails when a run lets its references go; what is too large is done in smaller parts.
  if (fault !== null) expect([name, n, faults]).toEqual([name, n, expect.arrayContaining([fault])]);
  return fault;
}

/** Does the work on a new bench, with another request refused each time: see `tryWithTrouble`. */
export async function atEveryRequest(work: Work, ...troubles: readonly Trouble[]): Promise<void> {
  const trial = await trialOf(work);
  expect(trial.after).not.toEqual(trial.before);
  await tryWithTrouble(trial, () => (troubles.length > 0 ? troubles : [BUSY]));
}

/**
 * The same, cancelled at every point at which the work looks whether it is.
 * @returns how many points there are
 */
export async function cancelEverywhere(trial: Trial): Promise<number> {
  const whole = aborting(Infinity);
  await trial.run({ signal: whole.signal });
  trial.reset();
  const points = whole.looks();
  for (let n = 1; n <= points; n += 1) {
    expect([n, await cancelled(trial, ['look', n], { signal: aborting(n).signal })]).toEqual([n, true]);
  }
  await finish(trial);
  trial.reset();
  return points;
}

/**
 * The same, cancelled while each of the requests is under way and at each progress that is told.
 * @returns how often it was cancelled, and how often that came too late
 */
export async function cancelAtEveryRequest(
  trial: Trial,
): Promise<readonly [cancelled: number, late: number]> {
  const { bench, requests, reset } = trial;
  let told = 0;
  await trial.run({ onProgress: () => (told += 1) });
  reset();
  const ended: boolean[] = [];
  for (let n = 1; n <= requests.length + told; n += 1) {
    const abort = new AbortController();
    const { signal } = abort;
    bench.engine.failures = onNth(n, () => abort.abort());
    const onProgress = onNth(n - requests.length, () => abort.abort());
    ended.push(await cancelled(trial, ['moment', n], { signal, onProgress }));
  }
  await finish(trial);
  reset();
  return [ended.filter(Boolean).length, ended.filter((one) => !one).length];
}

/** A signal that is aborted from the n-th look at it on. */
function aborting(n: number): { readonly signal: AbortSignal; readonly looks: () => number } {
  let count = 0;
  const { signal } = new AbortController();
  const get = (): boolean => {
    count += 1;
    return count >= n;
  };
  return { signal: Object.defineProperty(signal, 'aborted', { get }), looks: () => count };
}

/** Whether the work was cancelled: then the workbook is as before, and else it is done. */
async function cancelled(trial: Trial, what: unknown, options: WorkOptions): Promise<boolean> {
  const fault = await faultIn(trial.run(options));
  trial.bench.engine.failures = undefined;
  if (fault !== null) expect([what, fault]).toEqual([what, 'run.cancelled']);
  settle(trial, [what, fault], fault === null);
  return fault !== null;
}

/** Calls `work` at the n-th call, counted from 1. */
function onNth(n: number, work: () => void): () => undefined {
  let count = 0;
  return () => {
    count += 1;
    if (count === n) work();
    return undefined;
  };
}

function settle({ bench, before, after, reset }: Trial, what: unknown, done: boolean): void {
  expectState(what, bench, done ? after : before);
  if (done) reset();
}

async function finish({ bench, run, after }: Trial): Promise<void> {
  await run();
  expectState('at last', bench, after);
}

/**
 * Does the work with trouble at each request, and again without: then it is done. For work that is not taken back, but
 * finished by the next one.
 * @param usersOf what is never touched, whatever happens
 */
export async function finishAfterTrouble(
  trial: Trial,
  usersOf: (bench: Bench) => unknown,
  troublesAt: (n: number) => readonly Trouble[] = () => [BUSY],
): Promise<number> {
  const { bench, reset } = trial;
  const users = usersOf(bench);
  let runs = 0;
  for (let n = 1; n <= trial.requests.length; n += 1) {
    for (const trouble of troublesAt(n)) {
      const fault = await runWith(trial, n, trouble);
      const what = [trouble.name, n, fault];
      expect([what, usersOf(bench)]).toEqual([what, users]);
      await trial.run();
      expectState(what, bench, trial.after);
      reset();
      runs += 1;
    }
  }
  return runs;
}
