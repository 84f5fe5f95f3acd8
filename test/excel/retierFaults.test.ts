import { oneOfEachShape } from '../support/shapes';
import type { Trial } from '../support/trial';
import { cancelEverywhere, trialOf, tryWithTrouble } from '../support/trial';
import { ANSWER_LOST, codesAt, HALF_DONE } from '../support/trouble';
import { JULY, workedOnSinceJune } from '../support/wholePolicy';

/** Tier columns, painted rows, customer sheet, list, report and method, all brought up to date at once. */
describe('a re-tier with every kind of sheet', () => {
  let trial: Trial;

  beforeAll(async () => {
    trial = await trialOf({
      open: workedOnSinceJune,
      run: (bench, options) => bench.retier({ ...JULY, ...options }),
    });
    expect(trial.after).not.toBe(trial.before);
    expect(trial.requests.length).toBeGreaterThan(150);
  });

  // In four parts, so that none is long on a busy machine.
  test.each([0, 1, 2, 3])(
    'that fails at any request, each time with another code, is done or leaves all as it was (n mod 4 = %i)',
    async (part) => {
      await tryWithTrouble(trial, (n) => (n % 4 === part ? codesAt(n) : []));
    },
  );

  test.each([HALF_DONE, ANSWER_LOST])(
    'that fails with $name at a request of any shape is done or leaves all as it was',
    async (trouble) => {
      const shapes = new Set(oneOfEachShape(trial.requests));
      expect(shapes.size).toBeGreaterThan(40);
      await tryWithTrouble(trial, (n) => (shapes.has(n) ? [trouble] : []));
    },
  );

  test('that is cancelled at any point leaves all as it was', async () => {
    expect(await cancelEverywhere(trial)).toBeGreaterThan(15);
  });
});
