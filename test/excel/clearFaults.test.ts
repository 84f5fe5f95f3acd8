import { ABC, Bench } from '../support/adapter';
import { faultIn } from '../support/failing';
import { oneOfEachShape } from '../support/shapes';
import type { Trial, Work } from '../support/trial';
import { finishAfterTrouble, trialOf } from '../support/trial';
import { brokenOffAnywhere, codesAt } from '../support/trouble';
import { JUNE, WHOLE, workedOnSinceJune } from '../support/wholePolicy';
import { stateOf } from '../support/workbookState';

const KEEP: Work = { open: workedOnSinceJune, run: (bench) => bench.workbook.clear('keep') };
const DELETE: Work = { open: workedOnSinceJune, run: (bench) => bench.workbook.clear('delete') };

/** The user's rows and the note below them. */
const rowsOf = (bench: Bench): unknown => [0, 1, 2].map((column) => bench.column(column, 13));

describe('Clear of a workbook with every kind of sheet', () => {
  test('that fails at any request, each time with another code, is finished by the next one', async () => {
    const trial = await trialOf(KEEP);
    expect(trial.requests.length).toBeGreaterThan(70);
    // What people wrote stays, with their sheet.
    expect(trial.after).toContain('王五');
    expect(trial.after).not.toContain('_CT_column');
    await finishAfterTrouble(trial, rowsOf, codesAt);
  });

  test('that is broken off within the request that forgets our settings is finished by the next one', async () => {
    const trial = await trialOf(KEEP);
    const runs = await finishAfterTrouble(trial, rowsOf, (n) => {
      const body = trial.requests[n - 1] ?? '';
      return /"Delete".*CustomerTiers\.runs/.test(body) ? brokenOffAnywhere(body) : [];
    });
    expect(runs).toBeGreaterThan(5);
  });

  test('and of what people wrote, at a request of any shape, is finished by the next one', async () => {
    const trial = await trialOf(DELETE);
    expect(trial.after).not.toContain('王五');
    expect(trial.after).not.toContain('_CT_');
    const shapes = new Set(oneOfEachShape(trial.requests));
    await finishAfterTrouble(trial, rowsOf, (n) => (shapes.has(n) ? codesAt(n) : []));
  });
});

describe('Clear after Excel broke off for good in a first write', () => {
  const firstWrite = (policy: unknown): Promise<Trial> =>
    trialOf({ open: () => new Bench(), run: (bench) => bench.grade(policy, JUNE) });

  /** Does the work while nothing is answered from the n-th request on; then the workbook is opened again. */
  const breakOff = async ({ bench, run, before }: Trial, n: number): Promise<void> => {
    let count = 0;
    bench.engine.failures = () => {
      count += 1;
      return count >= n ? { kind: 'dispatch', code: 5012 } : undefined;
    };
    const fault = await faultIn(run());
    bench.engine.failures = undefined;
    // Where something is left of it the message says so.
    const left = stateOf(bench) !== before && fault !== null;
    expect([n, fault]).toEqual([n, left ? 'write.notTakenBack' : fault]);
  };

  test('leaves nothing of the columns, whichever request was the first to fail', async () => {
    const trial = await firstWrite(ABC);
    for (let n = 1; n <= trial.requests.length; n += 1) {
      await breakOff(trial, n);
      await trial.bench.workbook.clear();
      expect([n, stateOf(trial.bench)]).toEqual([n, trial.before]);
      trial.reset();
    }
  });

  test('tells a sheet that was left unfinished, and leaves nothing else', async () => {
    const trial = await firstWrite(WHOLE);
    const titles = new Set<string>();
    for (let n = 40; n <= trial.requests.length; n += 6) {
      await breakOff(trial, n);
      const { left } = await trial.bench.workbook.clear();
      for (const { title, note } of left) {
        expect(note).toEqual({ id: 'clear.sheetUnfinished', values: { sheet: title } });
        titles.add(title);
        trial.bench.engine.deleteSheet(trial.bench.engine.sheet(title));
      }
      expect([n, stateOf(trial.bench)]).toEqual([n, trial.before]);
      trial.reset();
    }
    expect([...titles]).toEqual(expect.arrayContaining(['Customers', 'Tier report', 'Method']));
  });
});
