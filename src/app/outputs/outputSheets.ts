import type { OutputPage, OutputTable, PeoplesRow } from '../../workbook';
import { CUSTOMERS, customersTable } from './customersTable';
import { decisionsOf } from './decisions';
import type { Pause } from './inSlices';
import { listTables } from './listTables';
import { methodPage } from './method/methodPage';
import type { OutputRun } from './outputRun';
import { reportPage } from './report/reportPage';
import { rowKeys } from './rowKeys';

/**
 * The sheets that a policy wants (`output.sheets`, `output.lists`), in this order: customers, lists, report, method.
 * @param rowsOf what people wrote in the table with an id: their tiers hold, and rows stay whose they are
 * @param pause is waited for now and then: many customers take a while
 */
export async function outputSheets(
  run: OutputRun,
  rowsOf: (table: string) => Promise<readonly PeoplesRow[]>,
  pause: Pause,
): Promise<readonly (OutputTable | OutputPage)[]> {
  const { grading, policy } = run;
  const { sheets, lists } = policy.output;
  const wants = (sheet: (typeof sheets)[number]): boolean => sheets.includes(sheet);
  // Only where people can decide, on the customer sheet, does what they decided hold.
  const rows = wants('customers') ? await rowsOf(CUSTOMERS) : [];
  const { inForce } = decisionsOf(grading, rowKeys(grading, policy, rows).row);
  const made: (OutputTable | OutputPage)[] = [];
  if (wants('customers')) made.push(await customersTable(run, rows, pause));
  if (lists.length > 0) made.push(...(await listTables(run, inForce, rowsOf)));
  await pause();
  if (wants('report')) made.push(reportPage(run));
  if (wants('method')) made.push(methodPage(run));
  return made;
}
