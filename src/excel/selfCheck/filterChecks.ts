import { codeOf, plain, put, valuesAt } from './asking';
import type { Check, Ground } from './check';

const ROWS = [['Word'], ['a'], ['b'], ['a'], ['b']] as const;

/** Rows 3 and 5 are hidden by the sheet's filter. */
async function filtered({ context, sheet }: Ground): Promise<void> {
  put(sheet, 'A1', ROWS);
  sheet.autoFilter.apply(sheet.getRange('A1:A5'), 0, { filterOn: 'Values', values: ['a'] });
  await context.sync();
}

/** What a filter hides, and what writing over it does. */
export const filterChecks: readonly Check[] = [
  {
    id: 'filterFound',
    set: '1.9',
    source: 'Excel.AutoFilter',
    expected: [
      true,
      null,
      [
        [0, 2],
        [3, 1],
      ],
    ],
    run: async (ground) => {
      const { context, sheet } = ground;
      await filtered(ground);
      sheet.autoFilter.load('isDataFiltered');
      const rows = sheet.getRange('A1:A4');
      rows.load('rowHidden');
      const visible = rows
        .getEntireRow()
        .getSpecialCellsOrNullObject('Visible')
        .load(['areaCount', 'cellCount']);
      await context.sync();
      visible.areas.load('items/rowIndex,items/rowCount');
      await context.sync();
      const areas = visible.areas.items.map(({ rowIndex, rowCount }) => [rowIndex, rowCount]);
      return [sheet.autoFilter.isDataFiltered, plain(rows.rowHidden), areas];
    },
  },
  {
    id: 'filterWritten',
    set: '1.9',
    source: '#224',
    expected: [['1'], [''], ['2'], ['']],
    run: async (ground) => {
      await filtered(ground);
      put(ground.sheet, 'B2', [['1'], ['2'], ['3'], ['4']], '@');
      return valuesAt(ground.context, ground.sheet, 'B2:B5');
    },
  },
  {
    id: 'viewWritten',
    set: '1.9',
    source: '#226',
    expected: 'InvalidArgument',
    run: async (ground) => {
      await filtered(ground);
      ground.sheet.getRange('A1:A5').getVisibleView().values = [['Word'], ['x'], ['y']];
      return codeOf(ground.context.sync());
    },
  },
  {
    id: 'tableFiltered',
    set: '1.9',
    source: 'Excel.Table.autoFilter',
    expected: [true, false, null],
    run: async ({ context, sheet }) => {
      put(sheet, 'A1', ROWS);
      const table = sheet.tables.add(sheet.getRange('A1:A5'), true);
      table.columns.getItemAt(0).filter.applyValuesFilter(['a']);
      table.autoFilter.load('isDataFiltered');
      sheet.autoFilter.load('isDataFiltered');
      const body = table.getDataBodyRange().load('rowHidden');
      await context.sync();
      return [table.autoFilter.isDataFiltered, sheet.autoFilter.isDataFiltered, plain(body.rowHidden)];
    },
  },
  {
    id: 'sortedHidden',
    set: '1.9',
    source: 'Sort data in a range or table',
    expected: [['a'], ['b'], ['a'], ['b']],
    run: async (ground) => {
      const { context, sheet } = ground;
      await filtered(ground);
      sheet.getRange('A2:A5').sort.apply([{ key: 0, ascending: true }]);
      await context.sync();
      sheet.autoFilter.clearCriteria();
      return valuesAt(context, sheet, 'A2:A5');
    },
  },
];
