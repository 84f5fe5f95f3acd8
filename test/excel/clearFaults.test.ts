import type { Bench } from '../support/adapter';
import { oneOfEachShape } from '../support/shapes';
import type { Work } from '../support/trial';
import { finishAfterTrouble, trialOf } from '../support/trial';
import { BUSY, codeAt } from '../support/trouble';
import { workedOnSinceJune } from '../support/wholePolicy';

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
    await finishAfterTrouble(trial, rowsOf, codeAt);
  });

  test('and of what people wrote, at a request of any shape, is finished by the next one', async () => {
    const trial = await trialOf(DELETE);
    expect(trial.after).not.toContain('王五');
    expect(trial.after).not.toContain('_CT_');
    const shapes = new Set(oneOfEachShape(trial.requests));
    await finishAfterTrouble(trial, rowsOf, (n) => (shapes.has(n) ? BUSY : null));
  });
});
