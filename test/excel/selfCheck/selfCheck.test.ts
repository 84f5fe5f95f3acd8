import type { CheckResult } from '../../../src/app';
import { Bench, faultOf, ORDERS } from '../../support/adapter';
import { failAt, faultIn, requestsOf } from '../../support/failing';

async function checked(bench: Bench): Promise<CheckResult[]> {
  const results: CheckResult[] = [];
  await bench.workbook.selfCheck((result) => results.push(result));
  return results;
}

const LEVELS = ['1.9', '1.14', '1.15'] as const;

describe.each(LEVELS)('the self-check at ExcelApi %s', (apiLevel) => {
  test('finds all as expected that the host supports, and leaves the workbook as it was', async () => {
    const bench = new Bench(ORDERS, { apiLevel });
    const before = bench.engine.snapshot();
    const results = await checked(bench);
    expect(results.filter(({ outcome }) => outcome === 'failed' || outcome === 'otherwise')).toEqual([]);
    const later = results.filter(({ set }) => Number(set.slice(2)) > Number(apiLevel.slice(2)));
    expect(results.filter(({ outcome }) => outcome === 'notSupported')).toEqual(later);
    expect(bench.engine.snapshot()).toEqual(before);
  });
});
