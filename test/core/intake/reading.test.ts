import type { Cell } from '../../../src/core';
import { NO_MARKS, parsePolicy, Reading } from '../../../src/core';
import { abc, shapeOf } from '../gradeRows';

function reading(rows: Cell[][], source: object = {}): Reading {
  const found = new Reading(parsePolicy(abc({}, source)).source, shapeOf(['customer', 'amount']));
  found.mark({ ...NO_MARKS, hidden: [[0, 1]] });
  found.add({ offset: 0, columns: found.plan.columns.map((column) => rows.map((row) => row[column] ?? '')) });
  return found;
}
const ROWS: Cell[][] = [
  ['Acme Inc', 1],
  ['Acme', 2],
  ['', 3],
  ['Acme', 4],
];

describe('one reading of a source', () => {
  it('heeds the marks of the sheet', () => {
    expect(reading(ROWS).sales.warnings).toEqual([{ id: 'intake.hiddenRows', values: { count: 1, row: 2 } }]);
    expect(reading(ROWS, { visibleOnly: true }).sales.warnings).toEqual([]);
  });

  it('ends at the first call for what was read', () => {
    const found = reading(ROWS);
    expect(found.sales).toBe(found.sales);
  });

  it('suggests customers that may be one, the one with fewer rows as the alias', () => {
    expect(reading(ROWS).likelyDuplicates()).toEqual({
      found: [{ alias: 'Acme Inc', customer: 'Acme', aliasRows: 1, customerRows: 2, reason: 'form' }],
      total: 1,
    });
    expect(reading(ROWS, { distinct: [['Acme', 'Acme Inc']] }).likelyDuplicates().total).toBe(0);
  });
});
