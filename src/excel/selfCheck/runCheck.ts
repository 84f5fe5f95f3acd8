import type { CheckResult, PlainValue } from '../../workbook';
import type { Supports } from '../facts';
import { hostCode } from '../hostFault';
import { addHidden } from '../names';
import type { Check } from './check';
import { ANCHOR } from './marks';

type Answer = Pick<CheckResult, 'outcome' | 'found' | 'ms'>;

const NOT_SUPPORTED: Answer = { outcome: 'notSupported', found: null, ms: 0 };

/**
 * Asks one question, in a run of its own, on a new sheet with this title. Whatever goes wrong is the answer: there is
 * nothing here but what was made for it.
 */
export async function runCheck(check: Check, title: string, supports: Supports): Promise<CheckResult> {
  const { id, set, source, expected } = check;
  const answer = supports(set) ? await ask(check, title, supports) : NOT_SUPPORTED;
  return { id, set, source, expected, ...answer };
}

async function ask({ exists, run, expected }: Check, title: string, supports: Supports): Promise<Answer> {
  let start = performance.now();
  const since = (): number => Math.round(performance.now() - start);
  try {
    return await Excel.run(async (context): Promise<Answer> => {
      const sheet = context.workbook.worksheets.add(title);
      addHidden(context, ANCHOR, sheet.getRange('A1'));
      await context.sync();
      const ground = { context, sheet, title, supports };
      if (exists && !exists(ground)) return NOT_SUPPORTED;
      start = performance.now();
      const found = await run(ground);
      return { outcome: isSame(found, expected) ? 'asExpected' : 'otherwise', found, ms: since() };
    });
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    return { outcome: 'failed', found: [hostCode(error) ?? null, words], ms: since() };
  }
}

const isSame = (a: PlainValue, b: PlainValue): boolean => JSON.stringify(a) === JSON.stringify(b);
