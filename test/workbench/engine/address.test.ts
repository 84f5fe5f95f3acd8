import { columnName, formatAddress, formatArea, parseArea } from '../../../src/workbench/engine';
import { quoteSheetName, splitAreas, splitSheet } from '../../../src/workbench/engine/state';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('column %i is named %s', (index, name) => {
  expect(columnName(index)).toBe(name);
  expect(parseArea(`${name}1`)?.column).toBe(index);
});

test.each(['A1', 'B2:C9', 'A:C', 'D:D', '2:5', '7:7', 'XFD1048576', 'A1:XFD1'])(
  "parseArea and formatArea are each other's inverse: %s",
  (address) => {
    const area = parseArea(address);
    expect(area && formatArea(area)).toBe(address === 'A1:XFD1' ? '1:1' : address);
  },
);

test('parseArea takes $ signs and swapped corners', () => {
  expect(parseArea('$C$9:B2')).toEqual({ row: 1, column: 1, rows: 8, columns: 2 });
});

test.each(['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'A1:B', 'A1:B2:C3', 'foo', 'Sheet1!A1'])(
  'parseArea refuses %p',
  (address) => expect(parseArea(address)).toBeNull(),
);

test('sheet names are quoted unless they are plain words', () => {
  expect(quoteSheetName('客户')).toBe('客户');
  expect(quoteSheetName('Sheet1')).toBe('Sheet1');
  expect(quoteSheetName('my sheet')).toBe("'my sheet'");
  expect(quoteSheetName("it's")).toBe("'it''s'");
  expect(quoteSheetName('2024')).toBe("'2024'");
  expect(quoteSheetName('A1')).toBe("'A1'");
  expect(formatAddress('my sheet', { row: 0, column: 0, rows: 2, columns: 1 })).toBe("'my sheet'!A1:A2");
});

test('splitSheet finds the sheet of an address, quoted or not', () => {
  expect(splitSheet("'it''s a!b'!A1")).toEqual({ sheet: "it's a!b", rest: 'A1' });
  expect(splitSheet('Sheet1!A:A')).toEqual({ sheet: 'Sheet1', rest: 'A:A' });
  expect(splitSheet('A1')).toEqual({ rest: 'A1' });
});

test('splitAreas divides at commas outside quotes', () => {
  expect(splitAreas("A1,'a,b'!C3:D4, E5")).toEqual(['A1', "'a,b'!C3:D4", 'E5']);
});
