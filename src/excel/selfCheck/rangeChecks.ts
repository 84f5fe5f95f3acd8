import { setFormat } from '../columnState';
import { bare, near, plain, put } from './asking';
import type { Check } from './check';

/** Where cells are, what is used, and how wide it is. */
export const rangeChecks: readonly Check[] = [
  {
    id: 'usedRange',
    set: '1.4',
    source: 'Excel.Worksheet.getUsedRangeOrNullObject',
    expected: [true, 'B2:C3', 'B2:C3'],
    run: async ({ context, sheet }) => {
      const none = sheet.getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      put(sheet, 'B2', [
        ['a', ''],
        ['', 'b'],
      ]);
      const used = sheet.getUsedRangeOrNullObject(true).load('address');
      const within = sheet.getRange('A1:J10').getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      return [none.isNullObject, bare(used.address), bare(within.address)];
    },
  },
  {
    id: 'usedByFormat',
    set: '1.4',
    source: 'Excel.Worksheet.getUsedRangeOrNullObject',
    expected: ['A1', 'A1:A3'],
    run: async ({ context, sheet }) => {
      put(sheet, 'A1', [['a']]);
      sheet.getRange('D:D').format.fill.color = '#C6E0B4';
      const used = sheet.getUsedRangeOrNullObject(false).load('address');
      await context.sync();
      setFormat(sheet.getRange('A3'), '@');
      const formatted = sheet.getUsedRangeOrNullObject(false).load('address');
      await context.sync();
      return [bare(used.address), bare(formatted.address)];
    },
  },
  {
    id: 'navigation',
    set: '1.7',
    source: 'Excel.Range',
    expected: [['C4:D6', 3, 2, 3, 2], 'B2:C3', '4:6', 'E5'],
    run: async ({ context, sheet, title }) => {
      put(sheet, 'B2', [
        ['a', 'b'],
        ['c', 'd'],
      ]);
      const block = sheet.getRangeByIndexes(2, 1, 1, 1).getOffsetRange(1, 1).getAbsoluteResizedRange(3, 2);
      block.load(['address', 'rowIndex', 'columnIndex', 'rowCount', 'columnCount', 'worksheet/name']);
      const around = sheet.getRange('C3').getSurroundingRegion().load('address');
      const rows = block.getEntireRow().load('address');
      const cell = sheet.getCell(4, 4).getCell(0, 0).load('address');
      await context.sync();
      if (block.worksheet.name !== title) return block.worksheet.name;
      const { address, rowIndex, columnIndex, rowCount, columnCount } = block;
      return [
        [bare(address), rowIndex, columnIndex, rowCount, columnCount],
        bare(around.address),
        bare(rows.address),
        bare(cell.address),
      ];
    },
  },
  {
    id: 'widths',
    set: '1.2',
    source: 'Excel.RangeFormat.columnWidth',
    expected: [120, false, true, true],
    run: async ({ context, sheet }) => {
      put(sheet, 'A1', [['a text that is a good deal wider than a column', 'x', 'y']]);
      const [a, b, c] = ['A:A', 'B:B', 'C:C'].map((address) => sheet.getRange(address));
      if (!a || !b || !c) return null;
      b.format.columnWidth = 120;
      await context.sync();
      const width = ['columnHidden', 'format/columnWidth', 'format/useStandardWidth'];
      const standard = c.load(width);
      sheet.getRange('A1').format.autofitColumns();
      a.load(width);
      b.load(width);
      await context.sync();
      const wide = a.format.columnWidth > standard.format.columnWidth;
      const set = [near(120, b.format.columnWidth, 2), b.format.useStandardWidth];
      b.format.useStandardWidth = true;
      b.load(width);
      await context.sync();
      return [...set, b.format.useStandardWidth, wide && !b.columnHidden];
    },
  },
  {
    id: 'fonts',
    set: '1.1',
    source: 'Excel.RangeFont',
    expected: [true, null, '#FFFFFF', ''],
    run: async ({ context, sheet }) => {
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A2').format.fill.color = '#C6E0B4';
      const [a, both, none] = ['A1', 'A1:A2', 'A1'].map((address) =>
        sheet.getRange(address).load('format/font/bold,format/fill/color'),
      );
      await context.sync();
      return [
        plain(a?.format.font.bold),
        plain(both?.format.font.bold),
        plain(none?.format.fill.color),
        plain(both?.format.fill.color),
      ];
    },
  },
  {
    id: 'fontMarks',
    set: '1.9',
    source: 'Excel.RangeFont',
    expected: [false, false, 'None', '#000000'],
    run: async ({ context, sheet }) => {
      const { font } = sheet.getRange('A1').load('format/font').format;
      font.load(['italic', 'strikethrough', 'underline', 'color']);
      await context.sync();
      return [font.italic, font.strikethrough, font.underline, font.color];
    },
  },
  {
    id: 'freezeRows',
    set: '1.7',
    source: 'Excel.WorksheetFreezePanes',
    expected: '1:2',
    run: async ({ context, sheet }) => {
      sheet.freezePanes.freezeRows(2);
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      return frozen.isNullObject ? null : bare(frozen.address);
    },
  },
];
