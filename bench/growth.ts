import { gradeColumns, threeColumns } from './grade';
import { collectGarbage, measured, printGoal, printTimes } from './measure';

const STEPS = [1 / 100, 1 / 10, 1];
/** A number each: key's code, day, amount. */
const BYTES_PER_ROW = 3 * 8;

/** Intake and grade of three columns at a hundredth, a tenth and all of the rows. */
export function benchGrowth(rows: number, customers: number): void {
  console.log('\nGrowth: intake and grade of three columns');
  const medians: number[] = [];
  for (const step of STEPS) {
    const count = Math.round(rows * step);
    const columns = threeColumns(count, Math.round(customers * step));
    const name = `${count} rows`;
    const times = measured([{ name, run: () => gradeColumns(columns) }], 5).get(name);
    if (!times) return;
    printTimes(name, times);
    medians.push(times.median);
    const last = STEPS.indexOf(step);
    if (last === 0) continue;
    // rows · log(rows): ten times the rows may take a little over ten times as long.
    const allowed = (10 * Math.log(count)) / Math.log(count / 10);
    printGoal(
      `ten times the rows ÷ growth of rows × log`,
      times.median / (medians[last - 1] ?? NaN) / allowed,
      1,
    );
    collectGarbage();
    const before = held();
    const grading = gradeColumns(columns);
    collectGarbage();
    const after = held();
    printGoal(
      `memory held by grading ÷ its columns (${grading.rows.read} rows)`,
      (after - before) / (columns.keys.length * BYTES_PER_ROW),
      3,
    );
  }
}

function held(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
