import type { Workbook } from '../workbook';
import type { Since } from './since';
import { sinceRecord } from './since';

/**
 * What became of the customers between any two kept runs, the one that was made first as the earlier one. Null when the
 * record of either is gone or damaged.
 */
export async function between(workbook: Workbook, from: string, to: string): Promise<Since | null> {
  const runs = await workbook.runs();
  const [first, second] = [from, to].map((at) => runs.findIndex((run) => run.at === at));
  if (first === undefined || second === undefined || first < 0 || second < 0) return null;
  const [earlier, later] = first <= second ? [from, to] : [to, from];
  const before = await workbook.run(earlier);
  const after = before && (await workbook.run(later));
  return before && after && sinceRecord(before, after);
}
