import type { Failure, WorkbookSnapshot } from '../../src/workbench/engine';
import type { Bench } from './adapter';

/** Lets the n-th request from now on fail, counted from 1. */
export function failAt(bench: Bench, n: number, failure: Failure = { kind: 'dispatch', code: 5102 }): void {
  let count = 0;
  bench.engine.failures = () => {
    count += 1;
    return count === n ? failure : undefined;
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
    return (error as { id: string }).id;
  }
}

/**
 * Rules made anew by undoing have new ids, which only the ledger tells, and stand before those of other columns,
 * with which they share no cell. Their order within a column must be the same.
 */
export function comparable(snapshot: WorkbookSnapshot): unknown {
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet,
    conditionalFormats: [...sheet.conditionalFormats].sort((a, b) =>
      areas(a) < areas(b) ? -1 : areas(a) > areas(b) ? 1 : 0,
    ),
  }));
  return JSON.parse(JSON.stringify({ ...snapshot, sheets }).replace(/\\"ruleIds\\":\[[^\]]*\]/g, ''));
}

const areas = (rule: unknown): string => JSON.stringify((rule as { areas: unknown }).areas);

/**
 * Does the work on a new bench again and again, with another request failing each time: after a fault the workbook is as
 * before, without one as it is when all goes well, and the same work done again comes to the same end.
 */
export async function atEveryRequest(
  open: () => Promise<Bench>,
  work: (bench: Bench) => Promise<unknown>,
  failure?: Failure,
): Promise<void> {
  const whole = await open();
  const before = comparable(whole.engine.snapshot());
  const requests = await requestsOf(whole, () => work(whole));
  const after = comparable(whole.engine.snapshot());
  expect(after).not.toEqual(before);
  for (let n = 1; n <= requests; n += 1) {
    const bench = await open();
    failAt(bench, n, failure);
    const fault = await faultIn(work(bench));
    expect([n, comparable(bench.engine.snapshot())]).toEqual([n, fault === null ? after : before]);
    bench.engine.failures = undefined;
    if (fault !== null) await work(bench);
    expect([n, comparable(bench.engine.snapshot())]).toEqual([n, after]);
  }
}
