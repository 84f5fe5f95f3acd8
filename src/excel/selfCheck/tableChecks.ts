import { bare, codeOf, plain, put } from './asking';
import type { Check, Ground } from './check';

const ROWS = [
  ['Customer', 'Rank'],
  ['b', 2],
  ['c', 3],
  ['a', 1],
] as const;

/** A table over A1:B4; its name is the host's own. */
function makeTable({ sheet }: Ground): Excel.Table {
  put(sheet, 'A1', ROWS);
  const table = sheet.tables.add(sheet.getRange('A1:B4'), true);
  table.style = 'TableStyleLight9';
  return table;
}

async function addressOf({ context }: Ground, table: Excel.Table): Promise<string> {
  const range = table.getRange().load('address');
  await context.sync();
  return bare(range.address);
}

/** Tables: made, grown, sorted. */
export const tableChecks: readonly Check[] = [
  {
    id: 'tableMade',
    set: '1.9',
    source: 'Excel.TableCollection.add',
    expected: ['A1:B4', 'A2:B4', true, false, false, false, ['Customer', 'Rank'], 1],
    run: async (ground) => {
      const { context, sheet } = ground;
      const table = makeTable(ground).load(['showHeaders', 'showTotals', 'name', 'worksheet/name']);
      const whole = table.getRange().load('address');
      const body = table.getDataBodyRange().load(['address', 'rowHidden']);
      const headers = table.getHeaderRowRange().load('values');
      table.autoFilter.load('isDataFiltered');
      await context.sync();
      const onCell = sheet.getRange('B2').getTables(false).load('items/name');
      sheet.tables.load('items/name');
      await context.sync();
      const same = sheet.tables.items.filter(({ name }) => name === table.name);
      return [
        bare(whole.address),
        bare(body.address),
        table.showHeaders,
        table.showTotals,
        body.rowHidden,
        table.autoFilter.isDataFiltered,
        plain(headers.values[0]),
        same.length * onCell.items.length,
      ];
    },
  },
  {
    id: 'tableResized',
    set: '1.13',
    source: 'Excel.Table.resize',
    expected: ['A1:C6', [['', '']], 'beside'],
    run: async (ground) => {
      const { context, sheet } = ground;
      const table = makeTable(ground);
      put(sheet, 'D1', [['beside']]);
      await context.sync();
      table.resize(table.getRange().getResizedRange(2, 1));
      const address = await addressOf(ground, table);
      const fresh = sheet.getRange('A5:B5').load('values');
      const right = sheet.getRange('D1').load('values');
      await context.sync();
      return [address, plain(fresh.values), plain(right.values[0]?.[0])];
    },
  },
  {
    id: 'tableShrunk',
    set: '1.13',
    source: 'Excel.Table.resize',
    expected: ['A1:A3', 3],
    run: async (ground) => {
      const { context, sheet } = ground;
      const table = makeTable(ground);
      await context.sync();
      table.resize(table.getRange().getResizedRange(-1, -1));
      const address = await addressOf(ground, table);
      const outside = sheet.getRange('B3').load('values');
      await context.sync();
      return [address, plain(outside.values[0]?.[0])];
    },
  },
  {
    id: 'totalsResized',
    set: '1.13',
    source: 'Excel.Table.resize',
    expected: 'InvalidOperation',
    run: async (ground) => {
      const { context } = ground;
      const table = makeTable(ground);
      table.showTotals = true;
      await context.sync();
      table.resize(table.getRange().getResizedRange(1, 0));
      return codeOf(context.sync());
    },
  },
  {
    id: 'columnsAdded',
    set: '1.4',
    source: 'Excel.TableColumnCollection.add',
    expected: ['A1:C4', 'moved', 'A1:B4', 'moved'],
    run: async (ground) => {
      const { context, sheet } = ground;
      const table = makeTable(ground);
      put(sheet, 'C2', [['moved']]);
      await context.sync();
      table.columns.add();
      const grown = await addressOf(ground, table);
      const right = sheet.getRange('D2').load('values');
      await context.sync();
      table.columns.getItemAt(2).delete();
      const shrunk = await addressOf(ground, table);
      const left = sheet.getRange('C2').load('values');
      await context.sync();
      return [grown, plain(right.values[0]?.[0]), shrunk, plain(left.values[0]?.[0])];
    },
  },
  {
    id: 'rowsAdded',
    set: '1.4',
    source: 'Excel.TableRowCollection.add',
    expected: ['A1:B5', 'A1:B4'],
    run: async (ground) => {
      const table = makeTable(ground);
      table.rows.add(undefined, [['', '']]);
      const grown = await addressOf(ground, table);
      table.getDataBodyRange().getOffsetRange(3, 0).getResizedRange(-3, 0).delete('Up');
      return [grown, await addressOf(ground, table)];
    },
  },
  {
    id: 'writtenBelow',
    set: '1.4',
    source: 'Excel.Table',
    expected: 'A1:B4',
    run: async (ground) => {
      const table = makeTable(ground);
      await ground.context.sync();
      put(ground.sheet, 'A5', [['d', 4]]);
      put(ground.sheet, 'C1', [['Beside']]);
      return addressOf(ground, table);
    },
  },
  {
    id: 'headersUnique',
    set: '1.4',
    source: 'Excel.Table',
    expected: ['Rank', 'Rank2'],
    run: async (ground) => {
      const { context, sheet } = ground;
      put(sheet, 'A1', [
        ['Rank', 'Rank'],
        [1, 2],
      ]);
      const table = sheet.tables.add(sheet.getRange('A1:B2'), true);
      const headers = table.getHeaderRowRange().load('values');
      await context.sync();
      return plain(headers.values[0]);
    },
  },
  {
    id: 'tableSorted',
    set: '1.2',
    source: 'Excel.TableSort.apply',
    expected: [[['a'], ['b'], ['c']], 1, 0, [['a'], ['b'], ['c']]],
    run: async (ground) => {
      const { context, sheet } = ground;
      const { sort } = makeTable(ground);
      sort.apply([{ key: 1, ascending: true }], false);
      sort.load('fields');
      const sorted = sheet.getRange('A2:A4').load('values');
      await context.sync();
      const fields = sort.fields.length;
      sort.clear();
      sort.load('fields');
      const kept = sheet.getRange('A2:A4').load('values');
      await context.sync();
      return [plain(sorted.values), fields, sort.fields.length, plain(kept.values)];
    },
  },
  {
    id: 'tableParts',
    set: '1.4',
    source: 'Excel.Range.insert',
    expected: ['InsertDeleteConflict', 'InsertDeleteConflict'],
    run: async (ground) => {
      const { context, sheet } = ground;
      makeTable(ground);
      await context.sync();
      sheet.getRange('A1:B1').delete('Up');
      const header = await codeOf(context.sync());
      sheet.getRange('A1').insert('Down');
      return [header, await codeOf(context.sync())];
    },
  },
  {
    id: 'sortAgain',
    set: '1.2',
    source: 'Excel.TableSort.reapply',
    expected: 'InvalidOperation',
    run: async (ground) => {
      const { sort } = makeTable(ground);
      await ground.context.sync();
      sort.reapply();
      return codeOf(ground.context.sync());
    },
  },
];
