import { Fault } from '../../src/core';
import type { UndoStep } from '../../src/excel/undo';
import { takeBack } from '../../src/excel/undo';
import { Bench, faultOf } from '../support/adapter';

const CAUSE = new Fault('excel.busy', {});

/** Steps that write their number into a cell of its row, the third one as given. */
function stepsOf(third: UndoStep): { bench: Bench; steps: UndoStep[] } {
  const bench = new Bench([['done']]);
  Object.assign(globalThis, { Excel: bench.office.Excel });
  const steps = [1, 2, 3, 4].map((row): UndoStep => {
    if (row === 3) return third;
    return async (context) => {
      context.workbook.worksheets.getItem('Orders').getRangeByIndexes(row, 0, 1, 1).values = [[row]];
      await context.sync();
    };
  });
  return { bench, steps };
}

const done = (bench: Bench): unknown[] => bench.column(0, 5).slice(1);

test('a step that fails twice is told with the cause, and all others are taken', async () => {
  let tries = 0;
  const { bench, steps } = stepsOf(() => {
    tries += 1;
    return Promise.reject(new Fault('excel.busy', {}));
  });
  expect(await faultOf(takeBack(steps, CAUSE))).toEqual({
    id: 'write.notTakenBack',
    values: { reason: 'excel.busy' },
  });
  expect([tries, done(bench)]).toEqual([2, ['1', '2', '', '4']]);
});

test('a mistake of the program comes out as it is, once all other steps are taken', async () => {
  const { bench, steps } = stepsOf(() => Promise.reject(new TypeError('no colour')));
  await expect(takeBack(steps, CAUSE)).rejects.toThrow('no colour');
  expect(done(bench)).toEqual(['1', '2', '', '4']);
});
